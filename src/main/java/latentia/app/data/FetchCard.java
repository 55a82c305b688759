package latentia.app.data;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentia.app.data.FetchViewModel.State;
import latentia.data.CatalogueEntry;
import latentia.data.fetch.Library;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Data sets that are published elsewhere: fetched when asked for, and used once they are here. */
final class FetchCard {
  private static final double MEGABYTE = 1e6;

  private final Messages messages = Messages.of(FetchCard.class);
  private final FetchViewModel model;
  private final Library library;
  private final Consumer<CatalogueEntry> use;
  private final VBox node = new VBox();

  /**
   * @param use takes a data set that is here
   */
  FetchCard(FetchViewModel model, Library library, Consumer<CatalogueEntry> use) {
    this.model = model;
    this.library = library;
    this.use = use;
    node.setId("fetch-" + model.name());
    node.getStyleClass().addAll("data-card", "fetch-card");
    model.stateProperty().subscribe(this::show);
    model.sentenceProperty().addListener((o, old, now) -> show(model.stateProperty().get()));
  }

  Node node() {
    return node;
  }

  private List<CatalogueEntry> entries() {
    List<String> names = library.brings(model.name());
    return library.entries().stream().filter(entry -> names.contains(entry.name())).toList();
  }

  private void show(State state) {
    CatalogueEntry first = entries().get(0);
    node.getChildren()
        .setAll(
            label(messages.get("fetch." + model.name()), "data-card-title"),
            label(messages.get("fetch.what"), "data-card-size"),
            label(first.source(), "data-card-source"),
            label(first.licence(), "data-card-licence"),
            actions(state));
    if (!model.sentenceProperty().get().isEmpty()) {
      Label sentence = label(model.sentenceProperty().get(), "fetch-sentence");
      sentence.setMinHeight(Label.USE_PREF_SIZE);
      node.getChildren().add(sentence);
    }
  }

  private HBox actions(State state) {
    HBox actions = new HBox();
    actions.getStyleClass().add("fetch-actions");
    switch (state) {
      case ABSENT -> actions.getChildren().add(get("fetch.get"));
      case STOPPED -> actions.getChildren().add(get("fetch.resume"));
      case FETCHING -> actions.getChildren().addAll(progress(), cancel());
      case HELD -> entries().forEach(entry -> actions.getChildren().add(useOf(entry)));
    }
    return actions;
  }

  private Button get(String key) {
    String megabytes = String.valueOf(Math.round(library.size(model.name()) / MEGABYTE));
    Button get = new Button(messages.get(key, megabytes), new FontIcon(Feather.DOWNLOAD));
    get.setId("get-" + model.name());
    get.setOnAction(event -> model.fetch());
    return get;
  }

  private ProgressBar progress() {
    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(model.progressProperty());
    return progress;
  }

  private Button cancel() {
    Button cancel = new Button(messages.get("fetch.cancel"));
    cancel.setId("cancel-" + model.name());
    cancel.setOnAction(event -> model.cancel());
    return cancel;
  }

  private Button useOf(CatalogueEntry entry) {
    boolean test = entry.name().endsWith("-test");
    Button button = new Button(messages.get(test ? "fetch.test" : "fetch.training", entry.rows()));
    button.setId("card-" + entry.name());
    button.setOnAction(event -> use.accept(entry));
    return button;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
