package latentia.engine.linalg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which eigenpairs of the halves of a torn matrix stand as they are (Dongarra and Sorensen 1987):
 * those that z does not touch, and of two with nearly the same eigenvalue one, when they are turned
 * so that z does not touch it. What is neglected is within rounding of the largest eigenvalue.
 */
final class Deflation {
  private static final double ROUNDING = Math.ulp(1.0) / 2;

  private final TornHalves halves;
  private final double tolerance;
  private final int[] indices;
  private int kept;
  private int deflated;

  /** Turns rows of {@code halves}, and its values and z along. */
  Deflation(TornHalves halves) {
    this.halves = halves;
    this.tolerance =
        8 * ROUNDING * Math.max(LargestEntry.of(halves.values), LargestEntry.of(halves.z));
    this.indices = new int[halves.size()];
    int before = -1;
    for (int i : ascending(halves.values)) {
      if (halves.rho * Math.abs(halves.z[i]) <= tolerance) {
        deflate(i);
        continue;
      }
      if (before >= 0) {
        if (turnedAway(before, i)) {
          deflate(before);
        } else {
          indices[kept++] = before;
        }
      }
      before = i;
    }
    if (before >= 0) {
      indices[kept++] = before;
    }
  }

  private static int[] ascending(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private void deflate(int i) {
    deflated++;
    indices[indices.length - deflated] = i;
  }

  private boolean turnedAway(int i, int j) {
    double[] z = halves.z;
    double[] values = halves.values;
    double length = Math.hypot(z[i], z[j]);
    double c = z[j] / length;
    double s = -z[i] / length;
    if (Math.abs((values[j] - values[i]) * c * s) > tolerance) {
      return false;
    }
    double lower = values[i];
    double upper = values[j];
    values[i] = lower * c * c + upper * s * s;
    values[j] = lower * s * s + upper * c * c;
    z[i] = 0;
    z[j] = length;
    halves.turn(i, j, c, s);
    return true;
  }

  /** Those that are left to the secular equation, their values ascending. */
  int[] kept() {
    return Arrays.copyOf(indices, kept);
  }

  /** Those that stand. */
  int[] deflated() {
    return Arrays.copyOfRange(indices, kept, indices.length);
  }
}
