package latentia.app;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** Rows that are shown only when they mean something, or are asked for. */
public final class Folding {
  private Folding() {}

  /** Lets a button unfold the rows; they begin folded. */
  public static void bind(ToggleButton button, Node rows) {
    rows.visibleProperty().bind(button.selectedProperty());
    rows.managedProperty().bind(button.selectedProperty());
  }

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
