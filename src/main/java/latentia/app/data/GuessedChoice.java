package latentia.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import latentia.app.ChoiceWords;
import latentia.app.Named;
import latentia.text.Messages;

/** A list to choose from whose first entry leaves the choice to the program and says its guess. */
final class GuessedChoice<T> {
  private final Messages messages = Messages.of(GuessedChoice.class);
  private final ComboBox<Named<Optional<T>>> box;
  private final List<T> all;
  private final Function<T, String> words;
  private boolean showing;

  /**
   * @param words names a choice
   * @param chosen told what a person chooses; empty for the guess
   */
  GuessedChoice(
      ComboBox<Named<Optional<T>>> box,
      List<T> all,
      Function<T, String> words,
      Consumer<Optional<T>> chosen) {
    this.box = box;
    this.all = List.copyOf(all);
    this.words = words;
    box.setConverter(new ChoiceWords<>(Named::name));
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing && now != null) {
                chosen.accept(now.value());
              }
            });
  }

  /**
   * Shows what is decided.
   *
   * @param guess empty where it is not known
   * @param decided empty where the guess holds
   */
  void show(Optional<T> guess, Optional<T> decided) {
    showing = true;
    List<Named<Optional<T>>> items = new ArrayList<>();
    String guessed =
        guess
            .map(value -> messages.get("import.guessed", words.apply(value)))
            .orElseGet(() -> messages.get("import.guess"));
    items.add(new Named<>(Optional.empty(), guessed));
    for (T each : all) {
      items.add(new Named<>(Optional.of(each), words.apply(each)));
    }
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    items.stream()
        .filter(item -> item.value().equals(decided))
        .findFirst()
        .ifPresent(box::setValue);
    showing = false;
  }
}
