package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import latentia.engine.mixture.Criteria;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;

/** BIC and AIC against the number of components; smaller is better. */
final class CriteriaPanel {
  static final String ID = "criteria";

  private CriteriaPanel() {}

  /**
   * @param criteria as found so far, in any order
   * @param chosen the number of components now in use, ringed
   * @param headed whether a title is wanted
   */
  static Axes axes(List<Criteria> criteria, int chosen, Theme theme, boolean headed) {
    List<Criteria> found =
        criteria.stream()
            .filter(c -> Double.isFinite(c.bic()) && Double.isFinite(c.aic()))
            .sorted(Comparator.comparingInt(Criteria::components))
            .toList();
    List<Mark> marks = new ArrayList<>();
    double[] range = range(found);
    if (!found.isEmpty()) {
      addCurve(marks, found, Criteria::aic, false, range, theme);
      addCurve(marks, found, Criteria::bic, true, range, theme);
      found.stream()
          .filter(c -> c.components() == chosen)
          .forEach(
              c ->
                  marks.add(
                      new Mark.Marker(
                          c.components(),
                          c.bic(),
                          Mark.Shape.DISC,
                          15,
                          null,
                          new Stroke(theme.accent(), 2.2))));
    }
    int most = found.isEmpty() ? 6 : found.get(found.size() - 1).components();
    int least = found.isEmpty() ? 1 : found.get(0).components();
    return new Axes(
        ID,
        headed ? Words.of("criteria.title") : "",
        headed ? Words.of("criteria.note") : "",
        List.of(),
        new Axis(
            "",
            new Scale.Linear(least - 0.35, Math.max(most, least + 1) + 0.35),
            ticks(least, Math.max(most, least + 1)),
            false,
            true),
        new Axis(
            "",
            new Scale.Linear(range[0], range[1]),
            List.of(),
            !found.isEmpty(),
            !found.isEmpty()),
        false,
        marks,
        List.of(),
        List.of());
  }

  private static List<Axis.Tick> ticks(int least, int most) {
    List<Axis.Tick> ticks = new ArrayList<>();
    int stride = most - least > 8 ? 2 : 1;
    for (int k = least; k <= most; k += stride) {
      ticks.add(new Axis.Tick(k, k == least ? "K = " + k : Integer.toString(k)));
    }
    return ticks;
  }

  private static double[] range(List<Criteria> found) {
    double low = found.stream().mapToDouble(c -> Math.min(c.aic(), c.bic())).min().orElse(0);
    double high = found.stream().mapToDouble(c -> Math.max(c.aic(), c.bic())).max().orElse(1);
    double span = high > low ? high - low : 10;
    return new double[] {low - 0.42 * span, high + 0.09 * span};
  }

  private static void addCurve(
      List<Mark> marks,
      List<Criteria> found,
      ToDoubleFunction<Criteria> criterion,
      boolean bic,
      double[] range,
      Theme theme) {
    double[] x = found.stream().mapToDouble(Criteria::components).toArray();
    double[] y = found.stream().mapToDouble(criterion).toArray();
    Colour colour = bic ? theme.text() : theme.muted();
    marks.add(
        new Mark.Polyline(x, y, bic ? new Stroke(colour, 1.8) : new Stroke(colour, 1.4, 5, 3)));
    int[] argb = new int[x.length];
    Arrays.fill(argb, (bic ? colour : theme.canvas()).argb());
    marks.add(
        new Mark.Points(
            x,
            y,
            argb,
            bic ? Mark.Shape.DISC : Mark.Shape.SQUARE,
            bic ? 8 : 7,
            bic ? theme.canvas() : colour,
            bic ? 0.8 : 1.2));
    int last = x.length - 1;
    double gap = Math.abs(found.get(last).bic() - found.get(last).aic());
    boolean crowded = gap < 0.3 * (range[1] - range[0]);
    marks.add(
        new Mark.Label(
            x[last],
            y[last],
            0,
            bic ? -8 : crowded ? 8 : -8,
            Words.of(bic ? "criteria.bic" : "criteria.aic"),
            TextRole.CAPTION,
            colour,
            bic || !crowded ? Mark.Anchor.BOTTOM : Mark.Anchor.TOP,
            theme.canvas()));
  }
}
