package latentia.lab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Labels;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.ClassMarks;
import latentia.lab.look.LargeType;

/**
 * The codes of one model as points in its plane: by class in their colours and shapes, or by value.
 * As long as nothing changes, the same marks are handed out.
 */
final class CodePoints {
  private static final double RIM = 0.8;
  private static final double PALE = 0.55;

  private record Source(float[] codes, CodePlane plane, Object colours, Theme theme, boolean pale) {
    boolean same(Source other) {
      return other != null
          && codes == other.codes
          && plane == other.plane
          && (colours == other.colours || Objects.equals(colours, other.colours))
          && theme == other.theme
          && pale == other.pale;
    }
  }

  private Source painted;
  private List<Mark> marks = List.of();

  /**
   * @param places of the codes in the plane: all x, then all y
   * @param pale whether they lie on a dark map, where only their places matter
   */
  List<Mark> marks(
      LatentScene scene,
      int model,
      CodePlane plane,
      double[][] places,
      CodeColours colours,
      Theme theme,
      boolean pale) {
    Source wanted =
        new Source(scene.shown().model(model).codes(), plane, colours.source(model), theme, pale);
    if (!wanted.same(painted)) {
      marks = paint(model, places, colours, theme, pale);
      painted = wanted;
    }
    return marks;
  }

  private static List<Mark> paint(
      int model, double[][] places, CodeColours colours, Theme theme, boolean pale) {
    int rows = places[0].length;
    double diameter = diameter(rows) * (LargeType.in(theme) ? 0.75 : 1);
    if (pale) {
      int[] argb = new int[rows];
      Arrays.fill(argb, OverMap.ink(theme).withOpacity(PALE).argb());
      return List.of(points(places, argb, Mark.Shape.DISC, 0.6 * diameter, theme.canvas(), 0));
    }
    Optional<Labels> classes = colours.classes();
    if (classes.isEmpty()) {
      int[] argb = colours.byValue(model, rows);
      return List.of(points(places, argb, Mark.Shape.DISC, diameter, theme.canvas(), RIM));
    }
    List<Mark> marks = new ArrayList<>();
    for (int k = -1; k < classes.get().classes().size(); k++) {
      int[] members = classes.get().rowsOf(k);
      if (k < 0 && members.length == 0) {
        continue;
      }
      int[] argb = new int[members.length];
      Arrays.fill(argb, ClassMarks.mark(theme, k).argb());
      double[][] own = {pick(places[0], members), pick(places[1], members)};
      marks.add(points(own, argb, ClassMarks.shape(k), diameter, theme.canvas(), RIM));
    }
    return marks;
  }

  private static double diameter(int rows) {
    return rows > 2500 ? 4.5 : rows > 600 ? 5.5 : 7.5;
  }

  private static double[] pick(double[] values, int[] members) {
    return IntStream.of(members).mapToDouble(n -> values[n]).toArray();
  }

  private static Mark points(
      double[][] places, int[] argb, Mark.Shape shape, double diameter, Colour rim, double width) {
    return new Mark.Points(places[0], places[1], argb, shape, diameter, rim, width);
  }
}
