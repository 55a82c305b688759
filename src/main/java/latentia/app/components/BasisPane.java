package latentia.app.components;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import latentia.app.Notices;
import latentia.app.figure.FigureMouse;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.app.shell.FigurePanes;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;

/** The basis beside the stage: all its vectors, those in use framed; a click uses that many. */
final class BasisPane implements AutoCloseable {
  private final ComponentsViewModel lab;
  private final PaintThread paintThread;
  private final FigurePane pane;
  private final BuildUpFigures figures = new BuildUpFigures();
  private List<Object> shown = List.of();

  BasisPane(ComponentsViewModel lab, FigurePanes panes, Notices notices) {
    this.lab = lab;
    paintThread = new PaintThread(notices::fault);
    pane = panes.pane("basis", Messages.of(BasisPane.class).get("export.basis"), paintThread);
    new FigureMouse(pane, new BuildMouse(lab));
    lab.sceneProperty().addListener((o, old, now) -> show());
    lab.viewProperty().addListener((o, old, now) -> show());
    pane.widthProperty().addListener((o, old, now) -> show());
    pane.heightProperty().addListener((o, old, now) -> show());
    pane.zoomProperty().addListener((o, old, now) -> show());
  }

  /** What is pointed at makes no difference here. */
  private void show() {
    ComponentsScene scene = lab.sceneProperty().get();
    if (scene == null || pane.getWidth() <= 0 || pane.getHeight() <= 0) {
      return;
    }
    ComponentsView view = lab.viewProperty().get().withZoom(Optional.empty());
    double zoom = pane.zoomProperty().get();
    SheetSize size = new SheetSize(pane.getWidth() / zoom, pane.getHeight() / zoom, true);
    List<Object> wanted = List.of(scene.data(), scene.shown(), view, size);
    if (!wanted.equals(shown)) {
      shown = wanted;
      pane.show(() -> figures.basis(scene, view, size));
    }
  }

  Node node() {
    return pane;
  }

  @Override
  public void close() {
    paintThread.close();
  }
}
