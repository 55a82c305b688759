package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Labels;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.ColourBlend;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.ClassMarks;
import latentia.lab.look.ClassPoints;

/**
 * The rows in three of their columns, turned and seen from far away: drawn from back to front, what
 * is far smaller and paler. Equal units, so that right angles stay right.
 */
final class TurnedSpace {
  private static final int BANDS = 8;
  private static final double FAR_SIZE = 0.65;
  private static final double NEAR_SIZE = 1.15;
  private static final double FAR_PALE = 0.6;
  private static final double HEAD = 0.05;
  private static final double ROOM = 1.06;

  private final ModelOfRows rows;
  private final List<Integer> columns;
  private final List<double[]> values;
  private final List<double[]> reconstructed;

  TurnedSpace(ModelOfRows rows, List<Integer> columns) {
    this.rows = rows;
    this.columns = columns;
    values = columns.stream().map(rows::column).toList();
    reconstructed = columns.stream().map(rows::reconstructedColumn).toList();
  }

  boolean isOf(ModelOfRows wanted, List<Integer> wantedColumns) {
    return rows == wanted && columns.equals(wantedColumns);
  }

  Axes axes(ComponentsView view, String title, String note) {
    return new Look(view).axes(title, note);
  }

  /** One look at the space. */
  private final class Look {
    private final ComponentsView view;
    private final Theme theme;
    private final SpaceInk ink;
    private final TurnedBox box;
    private final double[][] seen;
    private final double[][] projected;
    private final List<Mark> marks = new ArrayList<>();

    Look(ComponentsView view) {
      this.view = view;
      theme = view.theme();
      ink = new SpaceInk(theme);
      box = TurnedBox.of(values, view.turn());
      seen = turned(values);
      projected = turned(reconstructed);
    }

    Axes axes(String title, String note) {
      boolean projections = view.shows(ComponentsView.Layer.PROJECTIONS);
      Optional<double[][]> patch = projections ? Subspace.patch(rows) : Optional.empty();
      int[] behind = IntStream.range(0, seen[0].length).filter(n -> isBehind(n)).toArray();
      int[] before = IntStream.range(0, seen[0].length).filter(n -> !isBehind(n)).toArray();
      box.addEdges(marks, theme);
      addRows(patch.isPresent() ? behind : new int[0], projections);
      patch.ifPresent(this::addPatch);
      int[] rest = patch.isPresent() ? before : IntStream.range(0, seen[0].length).toArray();
      if (projections) {
        addSubspace();
      }
      addRows(rest, projections);
      if (view.shows(ComponentsView.Layer.AXES)) {
        addAxes();
      }
      addMean();
      box.addScales(
          marks, columns.stream().map(j -> ColumnWords.of(rows.data(), j)).toList(), theme);
      double reach = ROOM * box.radius();
      return new Axes(
          SpaceFigures.ID,
          title,
          note,
          List.of(),
          Axis.bare(-reach, reach),
          Axis.bare(-reach, reach),
          true,
          marks,
          List.of(),
          List.of(new Axes.PickTarget(SpaceFigures.ROWS, seen[0], seen[1], 8)));
    }

    /** To the right, up and towards the eye, {@code 3 x n}. */
    private double[][] turned(List<double[]> from) {
      int n = from.get(0).length;
      double[][] to = new double[3][n];
      for (int direction = 0; direction < 3; direction++) {
        for (int i = 0; i < n; i++) {
          to[direction][i] = box.seen(direction, from.get(0)[i], from.get(1)[i], from.get(2)[i]);
        }
      }
      return to;
    }

    /** Whether a row lies farther from the eye than the plane it is projected onto. */
    private boolean isBehind(int n) {
      return seen[2][n] < projected[2][n];
    }

    private void addRows(int[] members, boolean lines) {
      if (lines && members.length > 0) {
        int all = seen[0].length;
        int[] lined = Arrays.stream(members).filter(n -> Segments.has(n, all)).toArray();
        marks.add(Segments.between(pick(seen, lined), pick(projected, lined), ink.residual()));
      }
      Optional<Labels> labels = rows.labels();
      int classes = labels.map(known -> known.classes().size()).orElse(0);
      double near = Arrays.stream(seen[2]).max().orElse(1);
      double far = Arrays.stream(seen[2]).min().orElse(0);
      double depth = Math.max(near - far, Double.MIN_NORMAL);
      List<List<Integer>> groups = new ArrayList<>();
      for (int i = 0; i < BANDS * (classes + 1); i++) {
        groups.add(new ArrayList<>());
      }
      for (int n : members) {
        int band = (int) Math.min(BANDS - 1, BANDS * (seen[2][n] - far) / depth);
        int label = labels.map(known -> known.code(n)).orElse(-1);
        groups.get(band * (classes + 1) + label + 1).add(n);
      }
      for (int i = 0; i < groups.size(); i++) {
        if (!groups.get(i).isEmpty()) {
          marks.add(group(groups.get(i), i % (classes + 1) - 1, i / (classes + 1), classes));
        }
      }
    }

    private Mark group(List<Integer> members, int label, int band, int classes) {
      double share = band / (BANDS - 1.0);
      Colour solid = ClassMarks.mark(theme, classes == 0 ? 0 : label);
      int argb =
          new ColourBlend(List.of(solid, theme.canvas()))
              .argb(new double[] {1, FAR_PALE * (1 - share)});
      int[] colours = new int[members.size()];
      Arrays.fill(colours, argb);
      int[] numbers = members.stream().mapToInt(Integer::intValue).toArray();
      double[][] places = pick(seen, numbers);
      double size =
          ClassPoints.diameter(seen[0].length, theme) * (FAR_SIZE + (NEAR_SIZE - FAR_SIZE) * share);
      return new Mark.Points(
          places[0], places[1], colours, ClassMarks.shape(label), size, theme.canvas(), 0.5);
    }

    private void addPatch(double[][] corners) {
      double[][] at = places(corners);
      marks.add(
          new Mark.Polygon(
              at[0], at[1], theme.accent().withOpacity(0.14), new Stroke(theme.accent(), 1.2)));
    }

    private void addSubspace() {
      Subspace.line(rows)
          .ifPresent(
              ends -> {
                double[][] at = places(ends);
                marks.add(new Mark.Polyline(at[0], at[1], new Stroke(theme.accent(), 2)));
              });
      int[] argb = new int[projected[0].length];
      Arrays.fill(argb, ink.axes().argb());
      marks.add(
          new Mark.Points(
              projected[0], projected[1], argb, Mark.Shape.DISC, 2.6, theme.canvas(), 0));
    }

    private void addAxes() {
      PrincipalComponents components = rows.components();
      int used = rows.model().codeSize();
      for (int i = Math.min(components.count(), 3) - 1; i >= 0; i--) {
        double deviation = Math.sqrt(components.variances()[i]);
        double[] tip = components.mean().clone();
        for (int j = 0; j < tip.length; j++) {
          tip[j] += deviation * components.axes()[i][j];
        }
        double[][] at = places(new double[][] {components.mean(), tip});
        double head = HEAD * box.radius();
        Arrow arrow = new Arrow(at[0][0], at[1][0], at[0][1], at[1][1], head);
        if (arrow.length() > 0.5 * head) {
          arrow.add(marks, i < used ? ink.axes() : ink.unused(), i < used ? 3 : 2, theme.canvas());
          marks.add(arrow.name("$a_{" + (i + 1) + "}$", TextRole.FORMULA, ink.axes(), theme));
        }
      }
    }

    private void addMean() {
      double[][] at = places(new double[][] {rows.components().mean()});
      marks.add(
          new Mark.Marker(
              at[0][0], at[1][0], Mark.Shape.DISC, 9, theme.canvas(), new Stroke(ink.axes(), 2)));
    }

    /** Where points of the space of all columns are seen: all x, then all y. */
    private double[][] places(double[][] points) {
      List<double[]> chosen =
          columns.stream()
              .map(j -> Arrays.stream(points).mapToDouble(point -> point[j]).toArray())
              .toList();
      return Arrays.copyOf(turned(chosen), 2);
    }
  }

  private static double[][] pick(double[][] from, int[] members) {
    double[][] to = new double[2][];
    for (int k = 0; k < 2; k++) {
      double[] all = from[k];
      to[k] = Arrays.stream(members).mapToDouble(n -> all[n]).toArray();
    }
    return to;
  }
}
