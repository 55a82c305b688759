package latentia.lab.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Labels;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.TextRole;
import latentia.figure.Theme;

/**
 * A bold name with a halo at the median of each class, moved apart where two would collide or the
 * path would hide one. Where classes lie in one heap, names would only cover it: there are none.
 */
public final class ClassNames {
  private static final int MOST_NAMES = 20;
  private static final int ROUNDS = 40;
  private static final int PATH_ROUNDS = 6;
  private static final double USUAL_HEIGHT = 0.05;
  private static final double CHARACTER = 0.5;
  private static final double ENLARGED = 1.7;

  /** In heights of a name: what the ends of a path and the dots between them take. */
  private static final double PATH_END = 1.5;

  private static final double PATH_DOT = 0.4;

  /** In heights of a name: so far the usual name may stand from its class. */
  private static final double FARTHEST = 0.6;

  private ClassNames() {}

  /**
   * @param places all x, then all y
   * @param path all x, then all y of its frames, or empty
   * @param window in sight, whose size tells how large a name is in the plane
   */
  public static List<Mark> marks(
      Labels labels,
      double[][] places,
      double[][] path,
      Window window,
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
      int[] members = labels.rowsOf(k);
      if (members.length > 0) {
        spots.add(new double[] {median(places[0], members), median(places[1], members)});
        names.add(labels.classes().get(k));
      }
    }
    double enlarged = LargeType.in(theme) ? ENLARGED : 1;
    double height = USUAL_HEIGHT * enlarged * Math.max(window.width(), window.height());
    List<double[]> medians = spots.stream().map(double[]::clone).toList();
    moveApart(spots, names, height);
    if (spots.size() > 1 && usualMove(spots, medians) > FARTHEST * height) {
      return List.of();
    }
    clear(spots, names, path, height);
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

  private static double usualMove(List<double[]> spots, List<double[]> medians) {
    double[] moves =
        IntStream.range(0, spots.size())
            .mapToDouble(
                i ->
                    Math.hypot(
                        spots.get(i)[0] - medians.get(i)[0], spots.get(i)[1] - medians.get(i)[1]))
            .sorted()
            .toArray();
    return moves[moves.length / 2];
  }

  private static void moveApart(List<double[]> spots, List<String> names, double height) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < spots.size(); i++) {
        for (int j = 0; j < i; j++) {
          double[] one = spots.get(i);
          double[] other = spots.get(j);
          double width = (width(names.get(i), height) + width(names.get(j), height)) / 2;
          double[] move = apart(one, other, Math.max(width + 0.3 * height, height), height);
          for (int k = 0; k < move.length; k++) {
            one[k] += move[k] / 2;
            other[k] -= move[k] / 2;
          }
        }
      }
    }
  }

  /** Out of the way of the path, then of each other. */
  private static void clear(
      List<double[]> spots, List<String> names, double[][] path, double height) {
    if (path.length == 0) {
      return;
    }
    for (int round = 0; round < PATH_ROUNDS; round++) {
      for (int i = 0; i < spots.size(); i++) {
        int last = path[0].length - 1;
        for (int frame = 0; frame <= last; frame++) {
          double size = height * (frame == 0 || frame == last ? PATH_END : PATH_DOT);
          double wide = (width(names.get(i), height) + size) / 2;
          double[] at = {path[0][frame], path[1][frame]};
          double[] move = apart(spots.get(i), at, wide, (height + size) / 2);
          spots.get(i)[0] += move[0];
          spots.get(i)[1] += move[1];
        }
      }
      moveApart(spots, names, height);
    }
  }

  private static double width(String name, double height) {
    return CHARACTER * height * name.length();
  }

  /** What takes one out of the box around the other, along the direction of the least overlap. */
  private static double[] apart(double[] one, double[] other, double width, double height) {
    double dx = one[0] - other[0];
    double dy = one[1] - other[1];
    double overX = width - Math.abs(dx);
    double overY = height - Math.abs(dy);
    if (overX <= 0 || overY <= 0) {
      return new double[2];
    }
    return overX < overY
        ? new double[] {dx < 0 ? -overX : overX, 0}
        : new double[] {0, dy < 0 ? -overY : overY};
  }
}
