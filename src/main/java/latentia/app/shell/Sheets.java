package latentia.app.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * Cards laid over the window, one at a time; the lab goes on behind them. A card can make room for
 * the lab and stand beside it.
 */
public final class Sheets {
  private static final String BESIDE = "beside";

  private static final Insets MARGIN = new Insets(16);

  /** What the window does with keys wherever they are pressed. */
  private static final Set<KeyCode> PASSED_ON =
      EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB);

  private final EventHandler<KeyEvent> keep = Sheets::keepKey;
  private final StackPane root;
  private final BorderPane frame;
  private Node open;
  private boolean beside;
  private Node displaced;
  private Runnable closed;
  private Node focusBefore;

  /**
   * @param frame the window beneath; a card that stands beside the lab takes its right column
   */
  Sheets(StackPane root, BorderPane frame) {
    this.root = root;
    this.frame = frame;
  }

  /** Shows a card in place of the one that is open. */
  public void show(Node sheet) {
    show(sheet, () -> {});
  }

  /**
   * Shows a card in place of the one that is open.
   *
   * @param whenClosed is run once, however the card is closed
   */
  public void show(Node sheet, Runnable whenClosed) {
    close();
    focusBefore = root.getScene().getFocusOwner();
    open = sheet;
    closed = whenClosed;
    StackPane.setAlignment(sheet, Pos.CENTER);
    StackPane.setMargin(sheet, MARGIN);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, keep);
    root.getChildren().add(sheet);
    sheet.requestFocus();
  }

  /** Keys that a card does not use are none of the lab's behind it. */
  private static void keepKey(KeyEvent event) {
    boolean single = !event.isShortcutDown() && !event.isAltDown();
    if (single && !event.getCode().isFunctionKey() && !PASSED_ON.contains(event.getCode())) {
      event.consume();
    }
  }

  /**
   * Moves the open card beside the lab, in the place of the right column, or back over the window.
   */
  public void setBeside(Node sheet, boolean wanted) {
    if (open != sheet || beside == wanted) {
      return;
    }
    takeAway();
    beside = wanted;
    if (wanted) {
      displaced = frame.getRight();
      sheet.getStyleClass().add(BESIDE);
      frame.setRight(sheet);
    } else {
      root.getChildren().add(sheet);
    }
  }

  private void takeAway() {
    if (beside) {
      frame.setRight(displaced);
      open.getStyleClass().remove(BESIDE);
    } else {
      root.getChildren().remove(open);
    }
  }

  /** Whether the keys are those of a card: it covers the lab, or it has been clicked on. */
  boolean hasKeys() {
    return open != null && (!beside || isWithin(root.getScene().getFocusOwner(), open));
  }

  private static boolean isWithin(Node node, Node parent) {
    return node != null && (node == parent || isWithin(node.getParent(), parent));
  }

  /** Closes the card that lies over the lab; one that stands beside it stays. */
  void uncover() {
    if (!beside) {
      close();
    }
  }

  /** Closes this card, unless another one has taken its place. */
  public void close(Node sheet) {
    if (open == sheet) {
      close();
    }
  }

  /** Closes the open card; whether there was one. */
  boolean close() {
    if (open == null) {
      return false;
    }
    takeAway();
    open.removeEventHandler(KeyEvent.KEY_PRESSED, keep);
    open = null;
    beside = false;
    closed.run();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
    return true;
  }
}
