package latentia.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentia.text.Messages;

/** The card that lists every key, and the one that says what the program is. */
final class KeysSheet {
  private static final int COLUMNS = 2;

  private KeysSheet() {}

  /**
   * Keys and what they do, as the resource bundle lists them under "keys".
   *
   * @param ofLab more of them, in the same form
   */
  static Node keys(Messages messages, String ofLab) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    String[] lines = (ofLab + "\n" + messages.get("keys")).split("\n");
    int perColumn = (lines.length + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < lines.length; i++) {
      String[] parts = lines[i].split("\\|");
      Label key = new Label(parts[0].strip());
      key.getStyleClass().add("key-name");
      key.setMinWidth(Region.USE_PREF_SIZE);
      int column = i / perColumn * 2;
      grid.add(key, column, i % perColumn);
      grid.add(new Label(parts[1].strip()), column + 1, i % perColumn);
    }
    return sheet(messages.get("menu.keys"), grid);
  }

  /** Name, purpose, version and licence. */
  static Node about(Messages messages, String version) {
    Label text = new Label(messages.get("about", version));
    text.getStyleClass().add("about-text");
    return sheet(messages.get("menu.about"), text);
  }

  private static Node sheet(String title, Node content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    VBox sheet = new VBox(heading, content);
    sheet.getStyleClass().addAll("sheet", "keys-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setFocusTraversable(true);
    return sheet;
  }
}
