package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Labels;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.mixture.LargeType;

/** A bold name with a halo at the median of each class, moved apart where two would collide. */
final class ClassNames {
  private static final int MOST_NAMES = 20;
  private static final int ROUNDS = 40;
  private static final double USUAL_HEIGHT = 0.05;
  private static final double CHARACTER = 0.5;
  private static final double ENLARGED = 1.7;

  private ClassNames() {}

  /**
   * @param places all x, then all y
   * @param window in sight, whose size tells how large a name is in the plane
   */
  static List<Mark> marks(
      Labels labels,
      double[][] places,
      LatentView.Window window,
      Theme theme,
      Colour ink,
      Colour halo) {
    int classes = labels.classes().size();
    if (classes > MOST_NAMES) {
      return List.of();
    }
    List<double[]> spots = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      int label = k;
      int[] members =
          IntStream.range(0, places[0].length).filter(n -> labels.code(n) == label).toArray();
      if (members.length > 0) {
        spots.add(new double[] {median(places[0], members), median(places[1], members)});
        names.add(labels.classes().get(k));
      }
    }
    moveApart(spots, names, window, LargeType.in(theme) ? ENLARGED : 1);
    TextRole role = LargeType.in(theme) ? TextRole.NUMBER : TextRole.TITLE;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      double[] spot = spots.get(i);
      marks.add(
          new Mark.Label(
              spot[0], spot[1], 0, 0, names.get(i), role, ink, Mark.Anchor.CENTRE, halo));
    }
    return marks;
  }

  private static double median(double[] values, int[] members) {
    double[] own = IntStream.of(members).mapToDouble(n -> values[n]).sorted().toArray();
    return (own[(own.length - 1) / 2] + own[own.length / 2]) / 2;
  }

  private static void moveApart(
      List<double[]> spots, List<String> names, LatentView.Window window, double enlarged) {
    double unit = Math.max(window.width(), window.height());
    double height = USUAL_HEIGHT * enlarged * unit;
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < spots.size(); i++) {
        for (int j = 0; j < i; j++) {
          double width =
              CHARACTER * height * (names.get(i).length() + names.get(j).length()) / 2
                  + 0.3 * height;
          push(spots.get(i), spots.get(j), Math.max(width, height), height);
        }
      }
    }
  }

  /** Along the direction in which they overlap least. */
  private static void push(double[] one, double[] other, double width, double height) {
    double dx = one[0] - other[0];
    double dy = one[1] - other[1];
    double overX = width - Math.abs(dx);
    double overY = height - Math.abs(dy);
    if (overX <= 0 || overY <= 0) {
      return;
    }
    if (overX < overY) {
      double half = (dx < 0 ? -overX : overX) / 2;
      one[0] += half;
      other[0] -= half;
    } else {
      double half = (dy < 0 ? -overY : overY) / 2;
      one[1] += half;
      other[1] -= half;
    }
  }
}
