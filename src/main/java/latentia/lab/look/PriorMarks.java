package latentia.lab.look;

import java.util.List;
import java.util.function.IntFunction;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;

/** Circles at one and two standard deviations of the prior N(0, I), or lines in one dimension. */
public final class PriorMarks {
  private static final int CORNERS = 96;

  /** Where on the circles their names stand: to the lower left. */
  private static final double ANGLE = Math.toRadians(233);

  private PriorMarks() {}

  /**
   * @param line whether codes are of one number
   * @param names of the circles, by how many standard deviations they are away
   */
  public static void add(
      List<Mark> marks, boolean line, IntFunction<String> names, Colour ink, Colour halo) {
    for (int deviations = 1; deviations <= 2; deviations++) {
      Stroke stroke = new Stroke(ink.withOpacity(0.75), 1.3, 1.5, 4);
      if (line) {
        marks.add(new Mark.Rule(true, deviations, stroke));
        marks.add(new Mark.Rule(true, -deviations, stroke));
      } else {
        marks.add(circle(deviations, stroke));
        marks.add(
            new Mark.Label(
                deviations * Math.cos(ANGLE),
                deviations * Math.sin(ANGLE),
                0,
                0,
                names.apply(deviations),
                TextRole.CAPTION,
                ink,
                Mark.Anchor.CENTRE,
                halo));
      }
    }
  }

  private static Mark circle(double radius, Stroke stroke) {
    double[] x = new double[CORNERS + 1];
    double[] y = new double[CORNERS + 1];
    for (int i = 0; i <= CORNERS; i++) {
      x[i] = radius * Math.cos(2 * Math.PI * i / CORNERS);
      y[i] = radius * Math.sin(2 * Math.PI * i / CORNERS);
    }
    return new Mark.Polyline(x, y, stroke);
  }
}
