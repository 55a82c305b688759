package latentia.lab.components;

import java.util.List;
import latentia.figure.Axes;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/**
 * The direction chosen by hand in a plane of the data's space: its line, lines from rows to it, and
 * the arrow by whose tip it is dragged.
 *
 * @param meanX of the rows
 * @param meanY of the rows
 * @param reach so far from the mean the arrow ends
 * @param head the length of the arrow's head
 */
record CandidateMarks(
    Candidate candidate, double meanX, double meanY, double reach, double head, Theme theme) {
  private static final double GRASP = 14;

  /** Of the arrow's length: beyond any window. */
  private static final double FAR = 1000;

  /**
   * @param ux the direction across, as it is seen
   * @param uy the direction upwards
   * @param rows from which lines lead to their projections: all x, then all y
   */
  void add(List<Mark> marks, List<Axes.Handle> handles, double ux, double uy, double[][] rows) {
    SpaceInk ink = new SpaceInk(theme);
    if (rows[0].length > 0) {
      marks.add(Segments.between(rows, projected(rows, ux, uy), ink.candidateResidual()));
    }
    double far = FAR * reach;
    marks.add(
        new Mark.Polyline(
            new double[] {meanX - far * ux, meanX + far * ux},
            new double[] {meanY - far * uy, meanY + far * uy},
            new Stroke(ink.candidate().mark(), 1.2)));
    Arrow arrow = new Arrow(meanX, meanY, meanX + reach * ux, meanY + reach * uy, head);
    arrow.add(marks, ink.candidate().mark(), 3, theme.canvas());
    marks.add(
        new Mark.Marker(
            arrow.toX(),
            arrow.toY(),
            Mark.Shape.DISC,
            12,
            theme.canvas(),
            new Stroke(ink.candidate().mark(), 2.5)));
    marks.add(
        arrow.nameAlong(
            Words.of("space.candidate", NumberText.significant(candidate.variance(), 3)),
            TextRole.NUMBER,
            ink.candidate().text(),
            theme));
    handles.add(new Axes.Handle(SpaceFigures.DIRECTION, arrow.toX(), arrow.toY(), GRASP));
  }

  private double[][] projected(double[][] rows, double ux, double uy) {
    double[][] onto = new double[2][rows[0].length];
    for (int n = 0; n < onto[0].length; n++) {
      double along = ux * (rows[0][n] - meanX) + uy * (rows[1][n] - meanY);
      onto[0][n] = meanX + along * ux;
      onto[1][n] = meanY + along * uy;
    }
    return onto;
  }
}
