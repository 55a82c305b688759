package latentia.app.figure;

import java.nio.IntBuffer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import latentia.figure.FormulaPainter;
import latentia.figure.Theme;

/**
 * Shows a LaTeX formula in the theme's ink. It shrinks, but not below three quarters, when its
 * place is too narrow.
 */
public final class FormulaView extends Region {
  private static final double SMALLEST_SHRINK = 0.75;

  private final ImageView view = new ImageView();
  private final StringProperty latex = new SimpleStringProperty(this, "latex", "");
  private FormulaPainter.FormulaImage image;
  private FormulaPainter painter;
  private Theme theme;
  private double zoom = 1;
  private double scale = 1;

  public FormulaView() {
    getStyleClass().add("formula-view");
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(latex);
    getChildren().add(view);
    latex.addListener((o, old, now) -> repaint());
    sceneProperty().addListener((o, old, now) -> repaint());
  }

  /** The formula, without dollar signs; empty for none. */
  public StringProperty latexProperty() {
    return latex;
  }

  /**
   * Paints in this theme's ink and size from now on.
   *
   * @param newPainter shared by the formulas of a panel, so that they share what is painted
   */
  public void dress(FormulaPainter newPainter, Theme newTheme, double newZoom, double outputScale) {
    painter = newPainter;
    theme = newTheme;
    zoom = newZoom;
    scale = outputScale;
    repaint();
  }

  /** What nobody sees is not painted: the first formula takes as long as a whole figure. */
  private void repaint() {
    if (getScene() == null) {
      return;
    }
    if (theme == null || latex.get() == null || latex.get().isEmpty()) {
      image = null;
      view.setImage(null);
    } else {
      image = painter.paint(latex.get(), theme.type().formula() * zoom, theme.text(), scale);
      view.setImage(
          new WritableImage(
              new PixelBuffer<>(
                  image.width(),
                  image.height(),
                  IntBuffer.wrap(image.argbPre()),
                  PixelFormat.getIntArgbPreInstance())));
    }
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return image == null ? 0 : image.width() / scale;
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height) * SMALLEST_SHRINK;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return image == null ? 0 : image.height() / scale;
  }

  @Override
  public double getBaselineOffset() {
    return image == null ? 0 : image.baseline() / scale;
  }

  @Override
  protected void layoutChildren() {
    if (image == null) {
      return;
    }
    double natural = image.width() / scale;
    double shrink = Math.min(1, getWidth() / natural);
    view.setFitWidth(natural * shrink);
    view.setFitHeight(image.height() / scale * shrink);
    positionInArea(view, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
  }
}
