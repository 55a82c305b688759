package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix T by divide and conquer (Cuppen
 * 1981; Golub and Van Loan, 8.4): both halves by LAPACK, each on a thread, then the step from them
 * to the whole, shared among threads. LAPACK takes this step, two thirds of its time, on one.
 */
final class TornTridiagonal implements AutoCloseable {
  /** How many roots or weights are found at a time: all of theirs stays in the first cache. */
  private static final int TOGETHER = 64;

  /** A power of two that T was divided by, so that no square over- or underflows. */
  private final double scale;

  private final TornHalves halves;
  private final int[] deflated;
  private final SecularEquation equation;
  private final int roots;
  private final KeptRows rows;

  /** d and z of the secular equation, in the order of the rows; z such that its roots are exact. */
  private final double[] poles;

  private final double[] weights;

  /**
   * @param diagonal of T, at least four numbers, finite
   * @param beside one number less
   */
  TornTridiagonal(double[] diagonal, double[] beside, Workers workers) {
    double largest = Math.max(LargestEntry.of(diagonal), LargestEntry.of(beside));
    scale = Math.scalb(1.0, Math.getExponent(Math.max(largest, Double.MIN_NORMAL)));
    halves = new TornHalves(scaled(diagonal), scaled(beside), workers);
    Deflation deflation = new Deflation(halves);
    int[] kept = deflation.kept();
    deflated = deflation.deflated();
    roots = kept.length;
    double[] d = Arrays.stream(kept).mapToDouble(i -> halves.values[i]).toArray();
    double[] z = Arrays.stream(kept).mapToDouble(i -> halves.z[i]).toArray();
    equation = new SecularEquation(d, z, halves.rho);
    double[] exact = solve(z, workers);
    rows = new KeptRows(halves, kept);
    poles = rows.inOrder(d);
    weights = rows.inOrder(exact);
  }

  private double[] scaled(double[] entries) {
    return Arrays.stream(entries).map(entry -> entry / scale).toArray();
  }

  /** Finds the roots and comes to the z of which they are exact. */
  private double[] solve(double[] z, Workers workers) {
    inGroups(workers, equation::solve);
    double[] exact = new double[roots];
    inGroups(
        workers,
        (from, to) -> {
          double[] some = equation.weights(from, to);
          for (int j = from; j < to; j++) {
            exact[j] = Math.copySign(some[j - from], z[j]);
          }
        });
    return exact;
  }

  private void inGroups(Workers workers, Workers.Range work) {
    workers.split(
        (roots + TOGETHER - 1) / TOGETHER,
        (first, last) -> {
          for (int group = first; group < last; group++) {
            work.run(group * TOGETHER, Math.min(roots, (group + 1) * TOGETHER));
          }
        });
  }

  /** Eigenvalue i; they are in no order. */
  double value(int i) {
    return scale * (i < roots ? equation.root(i) : halves.values[deflated[i - roots]]);
  }

  /**
   * Writes the unit eigenvectors from {@code from} to before {@code to}; may be called from several
   * threads.
   *
   * @param vectors receives them, one after the other
   */
  void vectors(int from, int to, DoublePointer vectors) {
    int products = Math.max(0, Math.min(to, roots) - from);
    if (products > 0) {
      multiply(from, products, vectors);
    }
    DoubleBuffer buffer = vectors.asBuffer();
    for (int i = from + products; i < to; i++) {
      int row = deflated[i - roots];
      int begin = (i - from) * halves.size();
      int cut = halves.cut();
      write(halves.top[row], buffer, begin, cut);
      write(halves.bottom[row], buffer, begin + cut, halves.size() - cut);
    }
  }

  private static void write(double[] entries, DoubleBuffer into, int begin, int count) {
    into.put(begin, entries == null ? new double[count] : entries);
  }

  /** The eigenvectors of D + rho z z', whose entries are z_j / (d_j - lambda), times Q. */
  private void multiply(int from, int count, DoublePointer vectors) {
    try (DoublePointer factors = new DoublePointer((long) count * roots)) {
      DoubleBuffer buffer = factors.asBuffer();
      double[] entries = new double[roots];
      for (int i = 0; i < count; i++) {
        equation.distances(from + i, poles, entries);
        for (int j = 0; j < roots; j++) {
          entries[j] = weights[j] / entries[j];
        }
        double length = Math.sqrt(GramSchmidt.dot(entries, entries));
        for (int j = 0; j < roots; j++) {
          entries[j] /= length;
        }
        buffer.put(i * roots, entries);
      }
      rows.multiply(factors, count, vectors);
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
