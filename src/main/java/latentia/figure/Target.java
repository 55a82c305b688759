package latentia.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What a figure is painted on: pixels, or the shapes of a vector file. */
interface Target {
  /** Paints in pixels at scale 1. */
  Graphics2D graphics();

  /** How many device pixels one pixel is long. */
  double scale();

  /** Whether text is painted as outlines. */
  boolean outlines();

  /** Paints the points whose centre lies in the frame, whole even at its edge. */
  void points(Mark.Points points, AxesLayout frame, double markScale);

  /**
   * Fills an ellipse within the frame.
   *
   * @param outline the same ellipse as a path
   * @param centreAndAxes {cx, cy, ax, ay, bx, by} in pixels at scale 1, as in {@link Mark.Ellipse}
   */
  void fillEllipse(Shape outline, double[] centreAndAxes, Colour colour, AxesLayout frame);

  /**
   * Paints a small picture with hard-edged pixels in the middle of a box.
   *
   * @param inks 256 colours from one end of the picture's inks to the other
   * @param clip beyond which nothing is painted
   */
  void tile(Picture picture, PanelLayout.Box box, int[] inks, PanelLayout.Box clip);

  /** Paints a sampled picture. */
  void picture(Sampled picture);

  /** The nearest border between two device pixels. */
  default double snap(double pixel) {
    return Math.round(pixel * scale()) / scale();
  }

  /** Fills a rectangle whose edges are moved onto device pixels, at least one of them thick. */
  default void fillCrisp(double left, double top, double width, double height) {
    double thin = 1 / scale();
    graphics()
        .fill(
            new Rectangle2D.Double(
                snap(left), snap(top), Math.max(thin, snap(width)), Math.max(thin, snap(height))));
  }

  default void clip(PanelLayout.Box box) {
    double left = snap(box.left());
    double top = snap(box.top());
    graphics()
        .setClip(
            new Rectangle2D.Double(left, top, snap(box.right()) - left, snap(box.bottom()) - top));
  }
}
