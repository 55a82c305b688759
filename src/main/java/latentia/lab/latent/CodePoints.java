package latentia.lab.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import latentia.data.Labels;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;

/**
 * The codes of one model as points in its plane: by class in their colours and shapes, or by value.
 * As long as nothing changes, the same marks are handed out.
 */
final class CodePoints {
  private static final double PALE = 0.55;
  private static final double SMALLER = 0.6;

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
    if (pale) {
      int[] argb = new int[rows];
      Arrays.fill(argb, OverMap.ink(theme).withOpacity(PALE).argb());
      double diameter = SMALLER * ClassPoints.diameter(rows, theme);
      return List.of(
          new Mark.Points(
              places[0], places[1], argb, Mark.Shape.DISC, diameter, theme.canvas(), 0));
    }
    Optional<Labels> classes = colours.classes();
    return classes.isPresent()
        ? ClassPoints.byClass(classes.get(), places, theme)
        : List.of(ClassPoints.coloured(places, colours.byValue(model, rows), theme));
  }
}
