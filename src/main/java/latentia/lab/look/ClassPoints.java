package latentia.lab.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Labels;
import latentia.figure.Axes;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Theme;

/** Many rows as points of a plane: by class in their colours and shapes, or one colour each. */
public final class ClassPoints {
  /** Beyond these a legend would hardly help. */
  private static final int MOST_ENTRIES = 12;

  private static final double RIM = 0.8;
  private static final double LARGE_TYPE = 0.75;

  private ClassPoints() {}

  /**
   * One mark per class that has rows; those without a class come first.
   *
   * @param places all x, then all y
   */
  public static List<Mark> byClass(Labels classes, double[][] places, Theme theme) {
    List<Mark> marks = new ArrayList<>();
    for (int k = -1; k < classes.classes().size(); k++) {
      int[] members = classes.rowsOf(k);
      if (k < 0 && members.length == 0) {
        continue;
      }
      int[] argb = new int[members.length];
      Arrays.fill(argb, ClassMarks.mark(theme, k).argb());
      double[][] own = {pick(places[0], members), pick(places[1], members)};
      double diameter = diameter(places[0].length, theme);
      marks.add(points(own, argb, ClassMarks.shape(k), diameter, theme.canvas(), RIM));
    }
    return marks;
  }

  /**
   * One mark per class, see-through and without rims, to lie under what is drawn over them; one
   * mark of the first class's colour where none are known.
   *
   * @param places all x, then all y
   * @param opacity from 0 to 1
   */
  public static List<Mark> under(
      Optional<Labels> classes, double[][] places, double opacity, Theme theme) {
    int rows = places[0].length;
    double diameter = diameter(rows, theme);
    List<Mark> marks = new ArrayList<>();
    int last = classes.map(known -> known.classes().size()).orElse(1);
    for (int k = -1; k < last; k++) {
      int label = k;
      int[] members =
          classes
              .map(known -> known.rowsOf(label))
              .orElseGet(() -> IntStream.range(0, label < 0 ? 0 : rows).toArray());
      if (members.length > 0) {
        int[] argb = new int[members.length];
        Arrays.fill(argb, ClassMarks.mark(theme, k).withOpacity(opacity).argb());
        double[][] own = {pick(places[0], members), pick(places[1], members)};
        marks.add(points(own, argb, ClassMarks.shape(k), diameter, theme.canvas(), 0));
      }
    }
    return marks;
  }

  /**
   * Discs.
   *
   * @param places all x, then all y
   * @param argb one colour per row
   */
  public static Mark coloured(double[][] places, int[] argb, Theme theme) {
    double diameter = diameter(places[0].length, theme);
    return points(places, argb, Mark.Shape.DISC, diameter, theme.canvas(), RIM);
  }

  /** What the classes' colours and shapes mean; nothing where they are too many to tell. */
  public static List<Axes.LegendEntry> legend(Labels classes, Theme theme) {
    List<Axes.LegendEntry> entries = new ArrayList<>();
    int count = classes.classes().size();
    for (int k = 0; k < count && count <= MOST_ENTRIES; k++) {
      entries.add(
          new Axes.LegendEntry(
              classes.classes().get(k),
              Axes.LegendEntry.Swatch.of(ClassMarks.shape(k)),
              ClassMarks.shade(theme, k).mark()));
    }
    return entries;
  }

  /** In pixels: the more points, the smaller. */
  public static double diameter(int rows, Theme theme) {
    double usual = rows > 2500 ? 4.5 : rows > 600 ? 5.5 : 7.5;
    return usual * (LargeType.in(theme) ? LARGE_TYPE : 1);
  }

  private static double[] pick(double[] values, int[] members) {
    return IntStream.of(members).mapToDouble(n -> values[n]).toArray();
  }

  private static Mark points(
      double[][] places, int[] argb, Mark.Shape shape, double diameter, Colour rim, double width) {
    return new Mark.Points(places[0], places[1], argb, shape, diameter, rim, width);
  }
}
