package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Colour;
import latentia.figure.ColourBlend;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.ShownRows;

/**
 * The points of the stage, each in the blend of its components' colours by responsibility. Before
 * the first E-step they are neutral; in the course of an E-step the colours flow. As long as
 * nothing changes, the same mark is handed out.
 */
final class PointColours {
  private static final double DIAMETER = 8;
  private static final double DIAMETER_WHEN_MANY = 6;
  private static final int MANY = 3000;
  private static final double RIM = 0.8;

  private record Source(
      PlaneData place, MixtureSnapshot from, MixtureSnapshot to, double fraction, Theme theme) {}

  private Source painted;
  private Mark.Points points;

  Mark.Points points(PlaneData place, MixtureScene scene, Theme theme) {
    Source wanted = source(place, scene, theme);
    if (!wanted.equals(painted)) {
      points =
          new Mark.Points(
              place.shown().of(place.x()),
              place.shown().of(place.y()),
              colours(wanted),
              Mark.Shape.DISC,
              place.x().length > MANY ? DIAMETER_WHEN_MANY : DIAMETER,
              theme.canvas(),
              RIM);
      painted = wanted;
    }
    return points;
  }

  /**
   * An M-step leaves the responsibilities alone, so that its whole movement shows one colouring.
   */
  private static Source source(PlaneData place, MixtureScene scene, Theme theme) {
    boolean flows = scene.moving() && scene.after().step() % 2 == 1;
    if (flows) {
      return new Source(place, scene.before(), scene.after(), scene.fraction(), theme);
    }
    boolean glides = scene.moving() && scene.before().step() + 1 == scene.after().step();
    MixtureSnapshot shown = glides ? scene.before() : scene.after();
    return new Source(place, shown, shown, 1, theme);
  }

  private static int[] colours(Source source) {
    int k = source.to().components();
    List<Colour> palette = new ArrayList<>();
    for (int c = 0; c < k; c++) {
      palette.add(source.theme().component(c).mark());
    }
    palette.add(source.theme().muted());
    ColourBlend blend = new ColourBlend(palette);
    double[] weights = new double[k + 1];
    ShownRows shown = source.place().shown();
    int[] argb = new int[shown.count()];
    boolean still = source.fraction() >= 1;
    for (int i = 0; i < argb.length; i++) {
      int n = shown.row(i);
      Arrays.fill(weights, 0);
      if (!still) {
        add(weights, source.from(), n, 1 - source.fraction());
      }
      add(weights, source.to(), n, still ? 1 : source.fraction());
      argb[i] = blend.argb(weights);
    }
    return argb;
  }

  /** The last weight is that of the neutral colour. */
  private static void add(double[] weights, MixtureSnapshot snapshot, int row, double share) {
    int k = snapshot.components();
    if (snapshot.step() == 0) {
      weights[k] += share;
      return;
    }
    for (int c = 0; c < k; c++) {
      weights[c] += share * snapshot.responsibility(row, c);
    }
  }
}
