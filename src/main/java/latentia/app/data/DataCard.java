package latentia.app.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentia.data.CatalogueEntry;
import latentia.text.Messages;

/** A data set at a glance: what it looks like, its size, where it comes from, its licence. */
final class DataCard {
  private final Messages messages = Messages.of(DataCard.class);
  private final CatalogueEntry entry;
  private final Node picture;

  DataCard(CatalogueEntry entry, Node picture) {
    this.entry = entry;
    this.picture = picture;
  }

  /**
   * A card that is pressed.
   *
   * @param use takes the data
   */
  Button button(Runnable use) {
    Button button = new Button();
    button.setId("card-" + entry.name());
    button.getStyleClass().add("data-card");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(content(words()));
    button.setAccessibleText(entry.title() + ", " + size());
    Tooltip tip = new Tooltip(entry.source() + "\n" + entry.licence());
    tip.getStyleClass().add("data-card-tip");
    button.setTooltip(tip);
    button.setOnAction(event -> use.run());
    return button;
  }

  private HBox content(Node words) {
    HBox content = new HBox(picture, words);
    content.getStyleClass().add("data-card-content");
    HBox.setHgrow(words, Priority.ALWAYS);
    return content;
  }

  private VBox words() {
    VBox words =
        new VBox(
            label(entry.title(), "data-card-title"),
            label(size(), "data-card-size"),
            label(entry.source(), "data-card-source"),
            label(entry.licence(), "data-card-licence"));
    words.getStyleClass().add("data-card-words");
    return words;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  private String size() {
    String size = messages.get("card.size", entry.rows(), entry.columns());
    return entry
        .labels()
        .map(labels -> messages.get("card.classes", size, labels.classes().size()))
        .orElse(size);
  }
}
