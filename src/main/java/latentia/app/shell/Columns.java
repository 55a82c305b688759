package latentia.app.shell;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.stage.Stage;
import latentia.app.Appearance;
import latentia.figure.Theme;
import latentia.figure.Themes;

/**
 * The columns beside the stage: each is folded and unfolded from the menu. A narrow window starts
 * without the formulas, a projector without either.
 */
final class Columns {
  /** Below this width of the window, in pixels, the formula column is folded. */
  private static final double NARROW = 1200;

  private final CheckMenuItem settings;
  private final CheckMenuItem side;
  private final Stage stage;
  private final Appearance appearance;

  Columns(CheckMenuItem settings, CheckMenuItem side, Stage stage, Appearance appearance) {
    this.settings = settings;
    this.side = side;
    this.stage = stage;
    this.appearance = appearance;
    stage.widthProperty().addListener((o, old, now) -> fold(old.doubleValue(), now.doubleValue()));
    appearance.themeProperty().addListener((o, old, now) -> follow(now));
    follow(appearance.themeProperty().get());
  }

  /** Lets a menu item fold and unfold a column. */
  static void bind(CheckMenuItem item, Node column) {
    column.visibleProperty().bind(item.selectedProperty());
    column.managedProperty().bind(item.selectedProperty());
  }

  private void fold(double before, double now) {
    if (now < NARROW && (before >= NARROW || Double.isNaN(before))) {
      side.setSelected(false);
    } else if (now >= NARROW
        && before < NARROW
        && appearance.themeProperty().get() != Themes.PROJECTOR) {
      side.setSelected(true);
    }
  }

  private void follow(Theme theme) {
    boolean projecting = theme == Themes.PROJECTOR;
    boolean narrow = stage.getWidth() < NARROW;
    settings.setSelected(!projecting);
    side.setSelected(!projecting && !narrow);
  }
}
