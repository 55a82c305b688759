package latentia.lab.components;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import latentia.engine.linear.Dictionary;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.LinearModel;

/**
 * A row put together from the origin and one component after the other: those in use in their
 * order, of a dictionary the largest coefficients first, and after them those that would come next.
 *
 * @param row x, length d
 * @param model in which all places are in use
 * @param used how many places are in use: M
 * @param order the component (0-based) at each place
 * @param code coefficients by component, those set by hand as they were set
 */
record BuildUp(double[] row, LinearModel model, int used, int[] order, double[] code) {
  static BuildUp of(ComponentsScene scene) {
    LinearModel shown = scene.model();
    double[] row = scene.row();
    double[] present = Arrays.copyOf(scene.code(), shown.codeSize());
    if (shown instanceof Dictionary) {
      int[] order = largestFirst(shown, scene.own(), present);
      return new BuildUp(row, shown, order.length, order, present);
    }
    LinearModel all = ModelReach.using(shown, ModelReach.count(shown));
    double[] code = all == shown ? new double[all.codeSize()] : all.encode(row);
    System.arraycopy(present, 0, code, 0, present.length);
    int[] order = IntStream.range(0, all.codeSize()).toArray();
    return new BuildUp(row, all, shown.codeSize(), order, code);
  }

  /**
   * The atoms of the row's own code, which stay at their places while coefficients are set by hand,
   * and then those that only the hand has set.
   */
  private static int[] largestFirst(LinearModel model, double[] own, double[] present) {
    IntStream first = IntStream.of(Ordering.of(model, own));
    IntStream then = IntStream.range(0, own.length).filter(j -> own[j] == 0 && present[j] != 0);
    return IntStream.concat(first, then).toArray();
  }

  /** How many places there are, in use or not. */
  int places() {
    return order.length;
  }

  /** The component (0-based) at a place. */
  int component(int place) {
    return order[place];
  }

  /**
   * What its basis vector is multiplied by; of a given basis not in use what a new fit would be.
   */
  double coefficient(int place) {
    return place >= used && model instanceof GivenBasis
        ? fitted(place + 1)[place]
        : code[order[place]];
  }

  /** xhat after the first places; length d. */
  double[] after(int places) {
    if (places > used && model instanceof GivenBasis) {
      return model.decode(fitted(places));
    }
    double[] partial = new double[code.length];
    for (int place = 0; place < places; place++) {
      partial[order[place]] = code[order[place]];
    }
    return model.decode(partial);
  }

  /** xhat as it stands. */
  double[] now() {
    return after(used);
  }

  /** x - xhat as it stands. */
  double[] leftOver() {
    double[] now = now();
    return IntStream.range(0, row.length).mapToDouble(j -> row[j] - now[j]).toArray();
  }

  /** The mean over the cells of (x - xhat)^2 after the first places. */
  double error(int places) {
    return meanSquare(row, after(places));
  }

  /** The least of the row's errors that is to keep two digits. */
  double leastError() {
    return Math.max(error(used), error(0) / 20);
  }

  static double meanSquare(double[] row, double[] other) {
    return IntStream.range(0, row.length)
        .mapToDouble(j -> (row[j] - other[j]) * (row[j] - other[j]))
        .average()
        .orElse(0);
  }

  /** Whether the origin is a row of zeros: then nothing stands at the start. */
  boolean fromNothing() {
    return DoubleStream.of(after(0)).allMatch(value -> value == 0);
  }

  /** Where vectors lean on each other, one more changes the coefficients of all before it. */
  private double[] fitted(int places) {
    return ModelReach.using(model, places).encode(row);
  }
}
