package latentia.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentia.app.Appearance;
import latentia.figure.Theme;
import latentia.figure.Themes;

/**
 * The window in front of a class: no controls, a heading that names the step, one idea, and a line
 * of progress along the bottom edge.
 */
final class Presentation {
  private final BorderPane frame;
  private final Node menuRow;
  private final Node left;
  private final Node transport;
  private final Appearance appearance;
  private final CheckMenuItem showSide;
  private final HBox heading = new HBox();
  private final Label title = new Label();
  private final Label iteration = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private LabView lab;
  private Theme themeBefore;
  private boolean presenting;

  Presentation(
      BorderPane frame,
      Node menuRow,
      Node left,
      Node transport,
      CheckMenuItem showSide,
      Appearance appearance) {
    this.frame = frame;
    this.menuRow = menuRow;
    this.left = left;
    this.transport = transport;
    this.appearance = appearance;
    this.showSide = showSide;
    build();
  }

  private void build() {
    title.getStyleClass().add("present-title");
    iteration.getStyleClass().add("present-iteration");
    iteration.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    heading.getStyleClass().add("present-heading");
    heading.getChildren().setAll(title, space, iteration);
    progress.getStyleClass().add("present-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
  }

  /** Presents this lab from now on; the one before is shown as usual again. */
  void follow(LabView newLab) {
    leave();
    lab = newLab;
    title.textProperty().bind(lab.headingProperty());
    iteration.textProperty().bind(lab.transport().iterationProperty());
    progress
        .progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    newLab.transport().positionProperty().get()
                        / Math.max(1.0, newLab.transport().endProperty().get()),
                newLab.transport().positionProperty(),
                newLab.transport().endProperty()));
  }

  void toggle() {
    if (presenting) {
      leave();
    } else {
      enter();
    }
  }

  private void enter() {
    presenting = true;
    themeBefore = appearance.themeProperty().get();
    appearance.themeProperty().set(Themes.PROJECTOR);
    frame.getStyleClass().add("presenting");
    showMenu(false);
    frame.setTop(new VBox(menuRow, heading));
    frame.setLeft(null);
    frame.setBottom(progress);
    showSide.setSelected(true);
    lab.present(true);
    lab.stage().requestFocus();
  }

  /** Out of sight the menu stays in the window, so that its keys go on working. */
  private void showMenu(boolean shown) {
    menuRow.setVisible(shown);
    menuRow.setManaged(shown);
  }

  void leave() {
    if (!presenting) {
      return;
    }
    presenting = false;
    frame.getStyleClass().remove("presenting");
    showMenu(true);
    frame.setTop(menuRow);
    frame.setLeft(left);
    frame.setBottom(transport);
    lab.present(false);
    appearance.themeProperty().set(themeBefore);
  }
}
