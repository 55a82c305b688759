package latentia.app.latent.bench;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentia.app.ChoiceWords;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.ModelNames;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls of the benches, all in one look. */
final class BenchControls {
  private final Messages messages = Messages.of(BenchControls.class);

  HBox row(Node... controls) {
    HBox row = new HBox(controls);
    row.getStyleClass().add("bench-controls");
    return row;
  }

  Label name(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("muted");
    return label;
  }

  Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(messages.get(key), new FontIcon(icon));
    button.setOnAction(event -> action.run());
    return button;
  }

  ToggleButton toggle(String key, Ikon icon) {
    return new ToggleButton(messages.get(key), new FontIcon(icon));
  }

  Spinner<Integer> spinner(int least, int most, int value, String tip, IntConsumer turned) {
    Spinner<Integer> spinner = new Spinner<>(least, most, value);
    spinner.setEditable(true);
    spinner.getStyleClass().addAll(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL, "bench-spinner");
    spinner.setTooltip(new Tooltip(messages.get(tip)));
    spinner
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                turned.accept(now);
              }
            });
    return spinner;
  }

  /** Two or three choices side by side; the first is made. */
  SegmentedButton segments(List<String> keys, IntConsumer chosen) {
    SegmentedButton segments = new SegmentedButton();
    for (int i = 0; i < keys.size(); i++) {
      int number = i;
      ToggleButton button = new ToggleButton(messages.get(keys.get(i)));
      button.setId(keys.get(i).replace('.', '-'));
      button.setSelected(i == 0);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(number);
          });
      segments.getButtons().add(button);
    }
    return segments;
  }

  /** A list to choose from, filled by {@link #offer}. */
  <T> ComboBox<Named<T>> choice(Runnable chosen) {
    ComboBox<Named<T>> box = new ComboBox<>();
    box.setConverter(new ChoiceWords<>(Named::name));
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null && old != null && !now.value().equals(old.value())) {
                chosen.run();
              }
            });
    return box;
  }

  /** Offers other items and keeps the choice where it still is one; else the usual one. */
  static <T> T offer(ComboBox<Named<T>> box, List<Named<T>> items, T usual) {
    T before = box.getValue() == null ? usual : box.getValue().value();
    if (!box.getItems().equals(items)) {
      boolean kept = items.stream().anyMatch(item -> item.value().equals(before));
      T now = kept ? before : usual;
      box.getItems().setAll(items);
      items.stream().filter(item -> item.value().equals(now)).findFirst().ifPresent(box::setValue);
    }
    return box.getValue().value();
  }

  /** Offers the models of a scene. */
  static int offerModels(ComboBox<Named<Integer>> box, LatentScene scene) {
    List<String> names = ModelNames.of(scene.settings());
    List<Named<Integer>> models =
        IntStream.range(0, names.size())
            .mapToObj(model -> new Named<>(model, names.get(model)))
            .toList();
    int variational =
        IntStream.range(0, names.size())
            .filter(model -> scene.network(model).isVariational())
            .findFirst()
            .orElse(0);
    return offer(box, models, variational);
  }
}
