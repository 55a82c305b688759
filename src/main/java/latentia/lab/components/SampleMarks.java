package latentia.lab.components;

import java.util.Arrays;
import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;

/** Samples as dots: those finished small, the one under way large. */
record SampleMarks(Theme theme) {
  private static final double SMALL = 5.5;
  private static final double LARGE = 13;
  private static final double BORN = 0.25;

  private Colour ink() {
    return new SpaceInk(theme).candidate().mark();
  }

  Mark finished(double[] x, double[] y) {
    int[] argb = new int[x.length];
    Arrays.fill(argb, ink().argb());
    return new Mark.Points(x, y, argb, Mark.Shape.DISC, SMALL, theme.canvas(), 0.8);
  }

  /**
   * @param grown from 0, when it appears, to 1
   */
  Mark current(double x, double y, double grown) {
    double size = LARGE * (BORN + (1 - BORN) * Math.min(1, grown));
    return new Mark.Marker(x, y, Mark.Shape.DISC, size, ink(), new Stroke(theme.canvas(), 1.5));
  }

  /** The way a sample has come. */
  void trail(List<Mark> marks, double fromX, double fromY, double toX, double toY) {
    marks.add(
        new Mark.Polyline(
            new double[] {fromX, toX}, new double[] {fromY, toY}, new Stroke(ink(), 2)));
  }

  /** One standard deviation of the noise, dashed two. */
  void noise(List<Mark> marks, double x, double y, double deviation) {
    marks.add(
        new Mark.Ellipse(
            x, y, deviation, 0, 0, deviation, ink().withOpacity(0.1), new Stroke(ink(), 1.6)));
    marks.add(
        new Mark.Ellipse(
            x, y, 2 * deviation, 0, 0, 2 * deviation, null, new Stroke(ink(), 1.1, 5, 4)));
  }
}
