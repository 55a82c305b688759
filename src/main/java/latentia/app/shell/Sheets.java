package latentia.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Cards laid over the window, one at a time; the lab goes on behind them. */
final class Sheets {
  private final StackPane root;
  private Node open;
  private Node focusBefore;

  Sheets(StackPane root) {
    this.root = root;
  }

  /** Shows a card in place of the one that is open. */
  void show(Node sheet) {
    close();
    focusBefore = root.getScene().getFocusOwner();
    open = sheet;
    StackPane.setAlignment(sheet, Pos.CENTER);
    root.getChildren().add(sheet);
    sheet.requestFocus();
  }

  /** Closes this card, unless another one has taken its place. */
  void close(Node sheet) {
    if (open == sheet) {
      close();
    }
  }

  /** Closes the open card; whether there was one. */
  boolean close() {
    if (open == null) {
      return false;
    }
    root.getChildren().remove(open);
    open = null;
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
    return true;
  }
}
