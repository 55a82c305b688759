package latentia.engine.linalg;

/**
 * The sign of an axis, which mathematics leaves open: its largest-magnitude entry is positive.
 * Where several are equally large but for rounding, the first of them decides, so that the order of
 * summation cannot turn the axis round.
 */
public final class LargestEntry {
  private static final double EQUAL = 1 - 1e-9;

  private LargestEntry() {}

  /** The largest magnitude among the entries; 0 of none. */
  static double of(double[] entries) {
    double largest = 0;
    for (double entry : entries) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest;
  }

  /** Turns the vector round, in place, if its largest-magnitude entry is negative. */
  public static double[] madePositive(double[] vector) {
    double largest = of(vector);
    int first = 0;
    while (first < vector.length - 1 && Math.abs(vector[first]) < EQUAL * largest) {
      first++;
    }
    if (vector.length > 0 && vector[first] < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = 0 - vector[i];
      }
    }
    return vector;
  }
}
