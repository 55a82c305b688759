package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.CovarianceEllipse;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.Window;

/** The rows in two of their columns, or one: equal units, so that right angles look right. */
final class FlatSpace {
  private static final double HEAD = 0.035;
  private static final double CANDIDATE_REACH = 1.6;

  private final ModelOfRows rows;
  private final ComponentsView view;
  private final SpaceInk ink;
  private final int across;
  private final int up;
  private final double[][] places;
  private final double[][] reconstructed;
  private final Window window;
  private final List<Mark> resting;

  FlatSpace(ModelOfRows rows, ComponentsView view) {
    this.rows = rows;
    this.view = view;
    ink = new SpaceInk(view.theme());
    across = view.columns().get(0);
    up = view.columns().get(1);
    places = new double[][] {rows.column(across), height(rows.column(up))};
    reconstructed =
        new double[][] {rows.reconstructedColumn(across), height(rows.reconstructedColumn(up))};
    window = RoundWindow.around(inSight(), 0);
    resting = resting();
  }

  /** All y are 0 where there is but one column. */
  private double[] height(double[] column) {
    return line() ? new double[column.length] : column;
  }

  /** The rows, and wherever the candidate's arrow may end. */
  private double[][] inSight() {
    if (!byHand()) {
      return places;
    }
    int n = places[0].length;
    double[][] all = {Arrays.copyOf(places[0], n + 4), Arrays.copyOf(places[1], n + 4)};
    double reach = CANDIDATE_REACH * Math.sqrt(rows.components().variances()[0]);
    for (int corner = 0; corner < 4; corner++) {
      all[0][n + corner] = mean(across) + (corner % 2 == 0 ? reach : -reach);
      all[1][n + corner] = mean(up) + (corner / 2 == 0 ? reach : -reach);
    }
    return all;
  }

  private boolean byHand() {
    return view.shows(ComponentsView.Layer.CANDIDATE) && Candidate.possible(view);
  }

  private boolean line() {
    return across == up;
  }

  Window window() {
    return window;
  }

  boolean isOf(ModelOfRows wanted, ComponentsView wantedView) {
    return rows == wanted && view.equals(wantedView);
  }

  /** The panel; only what is chosen by hand is made anew. */
  Axes axes(ComponentsScene scene, String title, String note) {
    List<Mark> marks = new ArrayList<>(resting);
    List<Axes.Handle> handles = new ArrayList<>();
    if (byHand()) {
      Candidate candidate = Candidate.of(scene, view, rows.components());
      new CandidateMarks(candidate, mean(across), mean(up), reach(), 1.2 * head(), view.theme())
          .add(
              marks,
              handles,
              candidate.direction()[across],
              candidate.direction()[up],
              view.shows(ComponentsView.Layer.PROJECTIONS) ? places : new double[2][0]);
    }
    return new Axes(
        SpaceFigures.ID,
        title,
        note,
        List.of(),
        new Axis(
            ColumnWords.of(rows.data(), across),
            new Scale.Linear(window.left(), window.right()),
            List.of(),
            true,
            true),
        line()
            ? Axis.bare(window.bottom(), window.top())
            : new Axis(
                ColumnWords.of(rows.data(), up),
                new Scale.Linear(window.bottom(), window.top()),
                List.of(),
                true,
                true),
        true,
        marks,
        handles,
        List.of(new Axes.PickTarget(SpaceFigures.ROWS, places[0], places[1], 10)));
  }

  private List<Mark> resting() {
    List<Mark> marks = new ArrayList<>();
    boolean projected = view.shows(ComponentsView.Layer.PROJECTIONS);
    if (projected && !byHand()) {
      marks.add(Segments.between(places, reconstructed, ink.residual()));
    }
    marks.addAll(ClassPoints.under(rows.labels(), places, ink.rows(), view.theme()));
    if (!line()) {
      addEllipses(marks);
    }
    if (projected) {
      addSubspace(marks);
      marks.add(dots(reconstructed));
    }
    if (view.shows(ComponentsView.Layer.AXES)) {
      addAxes(marks);
    }
    marks.add(
        new Mark.Marker(
            mean(across),
            line() ? 0 : mean(up),
            Mark.Shape.DISC,
            9,
            view.theme().canvas(),
            new Stroke(ink.axes(), 2)));
    return marks;
  }

  private double mean(int column) {
    return rows.components().mean()[column];
  }

  private void addEllipses(List<Mark> marks) {
    PrincipalComponents components = rows.components();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < components.count(); i++) {
      double[] axis = components.axes()[i];
      xx += components.variances()[i] * axis[across] * axis[across];
      xy += components.variances()[i] * axis[across] * axis[up];
      yy += components.variances()[i] * axis[up] * axis[up];
    }
    CovarianceEllipse ellipse = CovarianceEllipse.of(mean(across), mean(up), xx, xy, yy);
    marks.add(ellipse.mark(1, null, new Stroke(view.theme().muted(), 1.2)));
    marks.add(ellipse.mark(2, null, new Stroke(view.theme().muted(), 1, 5, 4)));
  }

  /** Of one component a line; of more all that can be seen in a plane lies in it. */
  private void addSubspace(List<Mark> marks) {
    Subspace.line(rows)
        .ifPresent(
            line ->
                marks.add(
                    new Mark.Polyline(
                        new double[] {line[0][across], line[1][across]},
                        line() ? new double[2] : new double[] {line[0][up], line[1][up]},
                        new Stroke(ink.axes(), 1.2))));
  }

  private Mark dots(double[][] at) {
    int[] argb = new int[at[0].length];
    Arrays.fill(argb, ink.axes().argb());
    return new Mark.Points(at[0], at[1], argb, Mark.Shape.DISC, 3, view.theme().canvas(), 0.4);
  }

  private void addAxes(List<Mark> marks) {
    PrincipalComponents components = rows.components();
    int used = rows.model().codeSize();
    for (int i = Math.min(components.count(), 3) - 1; i >= 0; i--) {
      double deviation = Math.sqrt(components.variances()[i]);
      double[] axis = components.axes()[i];
      Arrow arrow =
          new Arrow(
              mean(across),
              line() ? 0 : mean(up),
              mean(across) + deviation * axis[across],
              line() ? 0 : mean(up) + deviation * axis[up],
              head());
      if (arrow.length() > 0.5 * head()) {
        arrow.add(
            marks, i < used ? ink.axes() : ink.unused(), i < used ? 3 : 2, view.theme().canvas());
        String name = "$a_{" + (i + 1) + "}$";
        marks.add(arrow.name(name, TextRole.FORMULA, ink.axes(), view.theme()));
      }
    }
  }

  private double head() {
    return HEAD * Math.max(window.width(), window.height());
  }

  /** So far from the mean the candidate's arrow ends: the same for all directions. */
  private double reach() {
    double reach = CANDIDATE_REACH * Math.sqrt(rows.components().variances()[0]);
    return reach > 0 ? reach : 0.4 * Math.max(window.width(), window.height());
  }
}
