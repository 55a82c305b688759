package latentia.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.ScreenPainter;

/**
 * Shows a figure. The figure is built and painted on the painter thread at the output scale of the
 * screen; the JavaFX thread only swaps buffers.
 */
public final class FigurePane extends Region {
  private static final double SMALLEST = 40;

  private final ImageView view = new ImageView();
  private final PixelFrames frames = new PixelFrames();
  private final ScreenPainter painter = new ScreenPainter();
  private final PaintThread paintThread;
  private final Executor fxThread;
  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);

  private final List<Runnable> afterFirst = new ArrayList<>();

  private Supplier<Figure> figure;
  private PixelFrames.Frame onScreen;
  private PixelFrames.Frame leaving;
  private FigureLayout layout;
  private Figure painted;
  private boolean painting;
  private boolean stale;
  private boolean outdated;

  /**
   * @param paintThread where figures are built and painted
   * @param fxThread where the result is shown
   */
  public FigurePane(PaintThread paintThread, Executor fxThread) {
    this.paintThread = paintThread;
    this.fxThread = fxThread;
    getStyleClass().add("figure-pane");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    view.setMouseTransparent(true);
    getChildren().add(view);
    // Until a smaller figure is painted, the larger one must not lie over its neighbours.
    Rectangle bounds = new Rectangle();
    bounds.widthProperty().bind(widthProperty());
    bounds.heightProperty().bind(heightProperty());
    setClip(bounds);
    zoom.addListener((o, old, now) -> repaint());
  }

  /**
   * Shows another figure as soon as it is painted; while one is being painted only the latest
   * waits.
   *
   * @param newFigure builds the figure, on the painter thread
   */
  public void show(Supplier<Figure> newFigure) {
    figure = newFigure;
    repaint();
  }

  /**
   * Runs the task once there is a figure on screen, or one could not be painted: work that no first
   * sight should wait for.
   */
  public void whenPainted(Runnable task) {
    if (painted == null) {
      afterFirst.add(task);
    } else {
      task.run();
    }
  }

  /** Nothing is in sight until the next figure is painted; one that is being painted is not. */
  public void clear() {
    view.setImage(null);
    layout = null;
    painted = null;
    outdated = painting;
  }

  /** How much larger than their nominal size texts and marks are painted. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /** The figure now on screen, or null before the first. */
  public Figure painted() {
    return painted;
  }

  /**
   * Where the axes of the figure on screen stand, in pixels of the unzoomed figure; null before the
   * first.
   */
  public FigureLayout layoutOnScreen() {
    return layout;
  }

  /** A coordinate of this pane as a coordinate of {@link #layoutOnScreen()}. */
  public double toFigure(double coordinate) {
    return coordinate / zoom.get();
  }

  @Override
  protected void layoutChildren() {
    double scale = outputScale();
    if (onScreen == null
        || onScreen.width() != pixels(getWidth(), scale)
        || onScreen.height() != pixels(getHeight(), scale)) {
      repaint();
    }
  }

  private static int pixels(double length, double scale) {
    return (int) Math.round(length * scale);
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void repaint() {
    if (painting) {
      stale = true;
      return;
    }
    double scale = outputScale();
    int width = pixels(getWidth(), scale);
    int height = pixels(getHeight(), scale);
    if (figure == null || getWidth() < SMALLEST || getHeight() < SMALLEST) {
      return;
    }
    PixelFrames.Frame frame = frames.take(width, height);
    if (frame == null) {
      stale = true;
      return;
    }
    painting = true;
    stale = false;
    Supplier<Figure> builder = figure;
    double painterScale = scale * zoom.get();
    paintThread.submit(this, () -> paint(builder, frame, scale, painterScale));
  }

  private void paint(
      Supplier<Figure> builder, PixelFrames.Frame frame, double scale, double painterScale) {
    Figure built = null;
    FigureLayout placed = null;
    try {
      built = builder.get();
      placed = painter.paint(built, frame.pixels(), frame.width(), frame.height(), painterScale);
    } finally {
      Figure done = built;
      FigureLayout at = placed;
      fxThread.execute(() -> swap(frame, done, at, scale));
    }
  }

  private void swap(PixelFrames.Frame frame, Figure built, FigureLayout placed, double scale) {
    painting = false;
    boolean shown = placed != null && !outdated;
    outdated = false;
    if (!shown) {
      frames.giveBack(frame);
    } else {
      frame.updated();
      view.setImage(frame.image());
      view.setFitWidth(frame.width() / scale);
      view.setFitHeight(frame.height() / scale);
      layout = placed;
      painted = built;
      if (leaving != null) {
        frames.giveBack(leaving);
      }
      leaving = onScreen;
      onScreen = frame;
    }
    afterFirst.forEach(Runnable::run);
    afterFirst.clear();
    if (stale) {
      repaint();
    }
  }
}
