package latentia.app.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import latentia.app.Appearance;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.figure.AxesLayout;
import latentia.figure.FigureLayout;
import latentia.figure.Theme;
import latentia.lab.look.Window;
import latentia.lab.paint.Painting;
import latentia.lab.paint.PaintingFigure;
import latentia.lab.paint.Paper;
import latentia.lab.paint.Reach;

/**
 * The sheet that is painted on: a figure under the mouse. The circle of the tool and the line of
 * the lasso lie over it, so that they keep up with the hand whatever the figure costs.
 */
final class PaintCanvas {
  private final PaintViewModel desk;
  private final Appearance appearance;
  private final FigurePane pane;
  private final Circle ring = new Circle();
  private final Polygon line = new Polygon();
  private final StackPane node;
  private Paper paper;
  private Window inSight;

  PaintCanvas(PaintViewModel desk, Appearance appearance, FigurePane pane) {
    this.desk = desk;
    this.appearance = appearance;
    this.pane = pane;
    pane.setId("paint-canvas");
    pane.zoomProperty().bind(appearance.zoomProperty());
    pane.setCursor(Cursor.CROSSHAIR);
    ring.getStyleClass().add("paint-ring");
    ring.setVisible(false);
    line.getStyleClass().add("paint-lasso");
    line.setVisible(false);
    Pane over = new Pane(ring, line);
    over.setMouseTransparent(true);
    node = new StackPane(pane, over);
    node.getStyleClass().add("paint-sheet");
    listen();
    measure();
    show();
  }

  /** The pane for a painting, whose figures are built on this thread. */
  static FigurePane pane(PaintThread thread, DataDesk desk) {
    return new FigurePane(thread, desk.fxThread());
  }

  private void listen() {
    pane.setOnMousePressed(this::press);
    pane.setOnMouseDragged(this::drag);
    pane.setOnMouseReleased(this::release);
    pane.setOnMouseMoved(this::follow);
    pane.setOnMouseExited(event -> ring.setVisible(event.isPrimaryButtonDown()));
    desk.paintingProperty().subscribe(this::show);
    desk.selectionProperty().subscribe(this::show);
    appearance.themeProperty().subscribe(this::show);
    pane.widthProperty().addListener((o, old, now) -> lay());
    pane.heightProperty().addListener((o, old, now) -> lay());
    desk.radiusProperty().subscribe(this::measure);
    desk.toolProperty().subscribe(this::measure);
    appearance.zoomProperty().subscribe(this::measure);
  }

  Node node() {
    return node;
  }

  private void show() {
    Painting painting = desk.paintingProperty().get();
    BitSet selection = desk.selectionProperty().get();
    Theme theme = appearance.themeProperty().get();
    if (paper != painting.paper()) {
      paper = painting.paper();
      inSight = PaintingFigure.inSight(painting);
    }
    Window sheet = inSight;
    pane.show(() -> PaintingFigure.of(painting, sheet, selection, theme));
  }

  /** The sheet rests under the hand; it is laid anew only where it gets another form. */
  private void lay() {
    paper = null;
    show();
  }

  private void measure() {
    PaintTool tool = desk.toolProperty().get();
    boolean round = tool == PaintTool.BRUSH || tool == PaintTool.ERASER;
    ring.setRadius(round ? desk.radiusProperty().get() * pane.zoomProperty().get() : 0);
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    Spot spot = spot(event);
    if (event.getButton() == MouseButton.PRIMARY && spot != null && onSheet(event)) {
      desk.press(spot);
      drawLasso();
    }
  }

  private void drag(MouseEvent event) {
    follow(event);
    Spot spot = spot(event);
    if (event.isPrimaryButtonDown() && spot != null) {
      desk.drag(spot);
      drawLasso();
    }
  }

  private void release(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      desk.release();
      drawLasso();
    }
  }

  private void follow(MouseEvent event) {
    ring.setCenterX(event.getX());
    ring.setCenterY(event.getY());
    ring.setVisible(ring.getRadius() > 0 && onSheet(event));
  }

  private boolean onSheet(MouseEvent event) {
    AxesLayout axes = axes();
    return axes != null && axes.contains(pane.toFigure(event.getX()), pane.toFigure(event.getY()));
  }

  /** Where the axes stand, or null before the first figure. */
  private AxesLayout axes() {
    FigureLayout layout = pane.layoutOnScreen();
    return layout == null ? null : layout.axes(PaintingFigure.ID);
  }

  private Spot spot(MouseEvent event) {
    AxesLayout axes = axes();
    if (axes == null) {
      return null;
    }
    Window sheet = new Window(axes.x().low(), axes.y().low(), axes.x().high(), axes.y().high());
    return new Spot(
        axes.toDataX(pane.toFigure(event.getX())),
        axes.toDataY(pane.toFigure(event.getY())),
        new Reach(sheet.width() / axes.width(), sheet.height() / axes.height()),
        sheet);
  }

  private void drawLasso() {
    PaintStroke.Lasso lasso = desk.lasso();
    line.setVisible(lasso != null);
    if (lasso == null) {
      return;
    }
    AxesLayout axes = axes();
    double zoom = pane.zoomProperty().get();
    double[][] corners = lasso.corners();
    List<Double> points = new ArrayList<>();
    for (int i = 0; i < corners[0].length; i++) {
      points.add(axes.toPixelX(corners[0][i]) * zoom);
      points.add(axes.toPixelY(corners[1][i]) * zoom);
    }
    line.getPoints().setAll(points);
  }
}
