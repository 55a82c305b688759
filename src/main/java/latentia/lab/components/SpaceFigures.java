package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.Footer;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/**
 * Rows in two or three columns of their own space, with mean, principal axes, the subspace and what
 * is left over. It keeps the marks of the last figure; use one per stage, from one thread.
 */
public final class SpaceFigures {
  /** The axes of the rows themselves. */
  public static final String ID = "space";

  /** The axes beside them: variance of every direction, or what is left over with M components. */
  public static final String DIRECTIONS = "directions";

  /** The axes of the rows as seen along the candidate. */
  public static final String SHADOW = "shadow";

  /** The axes of the rows in the plane of the first two principal axes. */
  public static final String PLANE = "plane";

  /** The handle of the direction dragged by hand, in the axes "space". */
  public static final String DIRECTION = "direction";

  /** The picks of "space": the rows drawn, numbers among them. */
  public static final String ROWS = "rows";

  private static final double SPACE_SHARE = 0.6;
  private static final double UPPER_SHARE = 0.54;
  private static final double NARROW = 520;

  /** One column may be spread so much more than the other before it is said. */
  private static final double UNEVEN = 6;

  private ModelOfRows rows;
  private FlatSpace flat;
  private TurnedSpace turned;
  private DirectionsPanel directions;
  private ShadowPanel shadow;
  private Axes plane;
  private ComponentsView keptView;

  /**
   * "space", and beside it "directions": variance and error of every direction, the candidate's
   * marked, over "shadow", the rows as seen along it. In three columns what is left over with M
   * components, over "plane", the rows in the first two principal axes.
   */
  public Figure stage(ComponentsScene scene, ComponentsView view, SheetSize size) {
    look(scene, view);
    boolean alone = size.width() < NARROW * view.theme().markScale();
    List<SheetLayout.Part> parts = new ArrayList<>();
    double share = alone ? 1 : SPACE_SHARE;
    parts.add(part(0, 0, share, 1, space(scene, view)));
    if (!alone && Candidate.possible(view)) {
      parts.add(part(share, 0, 1 - share, UPPER_SHARE, directions.axes(scene)));
      Candidate candidate = Candidate.of(scene, view, rows.components());
      Axes seen = shadow.axes(candidate, view.columns());
      parts.add(part(share, UPPER_SHARE, 1 - share, 1 - UPPER_SHARE, seen));
    } else if (!alone) {
      parts.add(part(share, 0, 1 - share, UPPER_SHARE, new LostPanel(rows, view.theme()).axes()));
      parts.add(part(share, UPPER_SHARE, 1 - share, 1 - UPPER_SHARE, plane));
    }
    return SheetLayout.of(view.theme(), size, parts, footer(view, scene.data().thinned()));
  }

  private static SheetLayout.Part part(
      double left, double top, double width, double height, Axes axes) {
    return new SheetLayout.Part(left, top, width, height, new SheetLayout.Chart(axes));
  }

  private void look(ComponentsScene scene, ComponentsView view) {
    if (rows == null || !rows.isOf(scene)) {
      rows = ModelOfRows.of(scene);
      keptView = null;
    }
    if (view.equals(keptView)) {
      return;
    }
    if (view.columns().size() == 2) {
      flat = new FlatSpace(rows, view);
    } else if (turned == null || !turned.isOf(rows, view.columns())) {
      turned = new TurnedSpace(rows, view.columns());
    }
    if (Candidate.possible(view)) {
      directions = new DirectionsPanel(rows, view);
      shadow = new ShadowPanel(rows, view);
    } else if (keptView == null || keptView.theme() != view.theme() || plane == null) {
      plane = SeenPlanePanel.axes(rows, view.theme());
    }
    keptView = view;
  }

  private Axes space(ComponentsScene scene, ComponentsView view) {
    String title = Words.of("space.title");
    if (view.columns().size() == 3) {
      return turned.axes(view, title, note(view));
    }
    return flat.axes(scene, title, note(view));
  }

  /** The cost, or a word on units that make one column all that counts. */
  private String note(ComponentsView view) {
    if (LargeType.in(view.theme())) {
      return "";
    }
    if (view.columns().size() == 2 && Candidate.possible(view)) {
      double across = spread(view.columns().get(0));
      double up = spread(view.columns().get(1));
      if (Math.max(across, up) > UNEVEN * Math.min(across, up)) {
        return Words.of("space.uneven");
      }
    }
    String cost = NumberText.significant(rows.meanSquaredResidual(), 3);
    return Words.of("space.cost", NumberText.latex(cost));
  }

  private double spread(int column) {
    double variance = 0;
    for (int i = 0; i < rows.components().count(); i++) {
      double loading = rows.components().axes()[i][column];
      variance += rows.components().variances()[i] * loading * loading;
    }
    return Math.sqrt(variance);
  }

  private Footer footer(ComponentsView view, String thinned) {
    return new Footer(
        "",
        rows.labels().map(labels -> ClassPoints.legend(labels, view.theme())).orElse(List.of()),
        List.of(),
        thinned.isEmpty() ? Words.of("space.equal") : thinned);
  }

  /**
   * The direction meant by a handle dragged to (x, y) of "space", of length 1 in the shown columns;
   * the former one where (x, y) is at the mean.
   */
  public static double[] direction(ComponentsScene scene, ComponentsView view, double x, double y) {
    double[] mean = ModelOfRows.components(scene.data(), scene.shown()).mean();
    double dx = x - mean[view.columns().get(0)];
    double dy = y - mean[view.columns().get(1)];
    double length = Math.hypot(dx, dy);
    return length > 0 && Double.isFinite(length)
        ? new double[] {dx / length, dy / length}
        : scene.probe().direction();
  }
}
