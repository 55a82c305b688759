package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.LargeType;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.Window;

/** The rows as they lie in the plane of the first two principal axes, seen at a right angle. */
final class SeenPlanePanel {
  private SeenPlanePanel() {}

  static Axes axes(ModelOfRows rows, Theme theme) {
    PrincipalComponents components = rows.components();
    double[][] scores = new double[2][rows.shown().rows()];
    for (int n = 0; n < scores[0].length; n++) {
      double[] row = rows.shown().row(n);
      for (int i = 0; i < Math.min(2, components.count()); i++) {
        scores[i][n] = components.score(row, i);
      }
    }
    Window window = RoundWindow.around(scores, 0);
    List<Mark> marks = new ArrayList<>(ClassPoints.under(rows.labels(), scores, 0.8, theme));
    return new Axes(
        SpaceFigures.PLANE,
        Words.of("plane.title"),
        LargeType.in(theme) ? "" : Words.of("plane.note"),
        List.of(),
        new Axis("$z_1$", new Scale.Linear(window.left(), window.right()), List.of(), true, true),
        new Axis("$z_2$", new Scale.Linear(window.bottom(), window.top()), List.of(), true, true),
        true,
        marks,
        List.of(),
        List.of());
  }
}
