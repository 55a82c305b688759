package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/** The rows nearest to a row, by whatever distance. */
final class Neighbours {
  private Neighbours() {}

  /** A row at a distance. */
  record Near(int row, double distance) {}

  /**
   * The nearest rows, nearest first; of equals the lower number first.
   *
   * @param rows how many rows there are
   * @param count how many are wanted
   * @param except a row that is left out, or -1
   * @param distance of a row
   */
  static List<Near> of(int rows, int count, int except, IntToDoubleFunction distance) {
    Comparator<Near> order = Comparator.comparingDouble(Near::distance);
    Comparator<Near> nearestFirst = order.thenComparingInt(Near::row);
    PriorityQueue<Near> kept = new PriorityQueue<>(nearestFirst.reversed());
    for (int row = 0; row < rows; row++) {
      if (row != except) {
        kept.add(new Near(row, distance.applyAsDouble(row)));
        if (kept.size() > count) {
          kept.poll();
        }
      }
    }
    List<Near> sorted = new ArrayList<>(kept);
    sorted.sort(nearestFirst);
    return sorted;
  }

  /** The Euclidean distance. */
  static double distance(double[] a, double[] b) {
    return Math.sqrt(squared(a, b));
  }

  /** The squared error. */
  static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return sum;
  }
}
