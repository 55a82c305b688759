package latentia.app.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;

/**
 * The keys of the whole window. A control that is being typed into keeps its own: the menu's single
 * keys, which only name them for the reader, are held back there. A button or box that was reached
 * with Tab keeps Space, and arrows with Shift belong to what stands on the stage.
 */
final class ShellKeys {
  /** Keys of the menu that a text field takes as letters, in the event that follows. */
  private static final Set<KeyCode> TYPED =
      EnumSet.of(KeyCode.SPACE, KeyCode.R, KeyCode.B, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0);

  private final Scene scene;
  private final ShellController shell;

  ShellKeys(Scene scene, ShellController shell) {
    this.scene = scene;
    this.shell = shell;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (handled(event.getCode(), event)) {
      event.consume();
    }
  }

  private boolean handled(KeyCode code, KeyEvent event) {
    if (shell.isCovered()) {
      return ofWindow(code);
    }
    Node focus = scene.getFocusOwner();
    boolean typing = focus instanceof TextInputControl;
    boolean steering =
        typing
            || focus instanceof ComboBoxBase
            || focus instanceof Slider
            || focus instanceof RangeSlider
            || focus instanceof MenuBar;
    if (typing && TYPED.contains(code)) {
      return true;
    }
    if (code == KeyCode.SPACE && focus instanceof ButtonBase && focus.isFocusVisible()) {
      return false;
    }
    boolean along = !steering && !event.isShiftDown();
    return ofWindow(code)
        || anywhere(code)
        || !typing && onStage(code, event)
        || along && alongTheRun(code);
  }

  /** What goes on under a card, where all other keys are the card's. */
  private boolean ofWindow(KeyCode code) {
    switch (code) {
      case F1 -> shell.keys();
      case F5 -> shell.present();
      case F11 -> shell.fullScreen();
      case ESCAPE -> shell.escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean anywhere(KeyCode code) {
    switch (code) {
      case PAGE_DOWN -> shell.lab().transport().step();
      case PAGE_UP -> shell.lab().transport().back();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onStage(KeyCode code, KeyEvent event) {
    switch (code) {
      case SPACE -> shell.lab().transport().togglePlay();
      case B -> shell.blank();
      case R -> shell.lab().transport().restart();
      case DELETE -> shell.lab().delete();
      default -> {
        return zoom(code, event.getText());
      }
    }
    return true;
  }

  private boolean zoom(KeyCode code, String typed) {
    if (typed.equals("+") || code == KeyCode.ADD || code == KeyCode.PLUS) {
      shell.enlarge();
    } else if (typed.equals("-") || code == KeyCode.SUBTRACT) {
      shell.reduce();
    } else if (typed.equals("0")) {
      shell.resetZoom();
    } else {
      return false;
    }
    return true;
  }

  private boolean alongTheRun(KeyCode code) {
    switch (code) {
      case RIGHT -> shell.lab().transport().step();
      case LEFT -> shell.lab().transport().back();
      case HOME -> shell.lab().transport().first();
      default -> {
        return false;
      }
    }
    return true;
  }
}
