package latentia.app.latent.bench;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import latentia.data.ImageShape;
import latentia.figure.Picture;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.bench.Drawing;

/** A square sheet in the shape of the data's images, drawn on with the mouse. */
final class DrawPad extends Region {
  private static final double BORDER = 1;
  private static final int SIDE = 512;

  private final ImageView view = new ImageView();
  private final Runnable changed;
  private Drawing drawing;
  private Theme theme = Themes.LIGHT;
  private double lastX = Double.NaN;
  private double lastY;
  private boolean rubbing;

  /**
   * @param changed told after every stroke
   */
  DrawPad(Runnable changed) {
    this.changed = changed;
    setId("draw-pad");
    getStyleClass().add("draw-pad");
    view.setSmooth(false);
    view.setPreserveRatio(true);
    view.setMouseTransparent(true);
    getChildren().add(view);
    setOnMousePressed(this::begin);
    setOnMouseDragged(this::draw);
    setOnMouseReleased(event -> lastX = Double.NaN);
  }

  /** The sheet for images of this shape; what was drawn stays if it has that shape. */
  Drawing prepared(ImageShape shape, Theme newTheme) {
    if (drawing == null || !drawing.shape().equals(shape)) {
      drawing = Drawing.blank(shape);
      view.setImage(null);
    }
    if (view.getImage() == null || theme != newTheme) {
      theme = newTheme;
      paint();
    }
    return drawing;
  }

  Optional<Drawing> drawing() {
    return Optional.ofNullable(drawing);
  }

  void show(Drawing other) {
    drawing = other;
    paint();
    changed.run();
  }

  void clear() {
    if (drawing != null) {
      show(drawing.erased());
    }
  }

  /** Strokes lay ink, or take it away. */
  void rub(boolean now) {
    rubbing = now;
  }

  private void begin(MouseEvent event) {
    requestFocus();
    lastX = Double.NaN;
    draw(event);
  }

  private void draw(MouseEvent event) {
    if (drawing == null || view.getImage() == null) {
      return;
    }
    double scale = drawing.shape().width() / view.getBoundsInParent().getWidth();
    double x = (event.getX() - view.getBoundsInParent().getMinX()) * scale;
    double y = (event.getY() - view.getBoundsInParent().getMinY()) * scale;
    double strength = rubbing || event.isSecondaryButtonDown() ? -1 : 1;
    double radius = drawing.usualRadius();
    Drawing next =
        Double.isNaN(lastX)
            ? drawing.withStroke(x, y, radius, strength)
            : drawing.withStroke(lastX, lastY, x, y, radius, strength);
    lastX = x;
    lastY = y;
    show(next);
  }

  private void paint() {
    double[] row = drawing.row();
    float[] ink = new float[row.length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (float) row[i];
    }
    view.setImage(
        InkImage.of(
            new Picture(drawing.shape().width(), drawing.shape().height(), ink), theme, SIDE));
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return height > 0 ? height : getPrefHeight();
  }

  @Override
  protected void layoutChildren() {
    double inside = Math.min(getWidth(), getHeight()) - 2 * BORDER;
    view.setFitWidth(Math.max(1, inside));
    view.setFitHeight(Math.max(1, inside));
    positionInArea(view, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
  }
}
