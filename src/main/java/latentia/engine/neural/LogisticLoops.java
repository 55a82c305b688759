package latentia.engine.neural;

/**
 * e^-|a| and what follows from it, for some hundred logits a at a time: as precise as {@link
 * FloatMath} and several times as fast. The compiler turns a loop over floats into vector
 * instructions as long as its body is small, has no branch and meets all arrays at the same place,
 * hence so many loops over copies.
 */
final class LogisticLoops {
  /** e^-87 and e^87 are within the range of floats, and so is 1 + e^87. */
  private static final float BOUND = 87;

  private final float[] shifted;
  private final float[] rest;
  private final float[] exponentials;
  private final float[] positive;

  /**
   * @param capacity most logits at a time
   */
  LogisticLoops(int capacity) {
    shifted = new float[capacity];
    rest = new float[capacity];
    exponentials = new float[capacity];
    positive = new float[capacity];
  }

  /** e^-|a_j|, never less than e^-87, and {@link #positive}; overwritten by the next call. */
  float[] expOfMinusAbs(float[] a, int from, int size) {
    System.arraycopy(a, from, rest, 0, size);
    signs(rest, size, positive);
    magnitudes(rest, size);
    exp(size);
    return exponentials;
  }

  /** Of the logits last asked about: 1 where a_j > 0, else 0. */
  float[] positive() {
    return positive;
  }

  /** e^x of what {@code rest} holds: x = n ln 2 + r, |r| at most ln 2 / 2. */
  private void exp(int size) {
    shift(rest, size, shifted);
    subtractMultiples(shifted, size, rest);
    cubic(rest, size, 1 / 5040f, 1 / 720f, 1 / 120f, 1 / 24f, exponentials);
    multiplyAndAdd(rest, size, 1 / 6f, 1 / 2f, exponentials);
    multiplyAndAdd(rest, size, 1, 1, exponentials);
    multiplyByPowersOfTwo(shifted, size, exponentials);
  }

  /** -|a| within bounds, in place. */
  private static void magnitudes(float[] a, int size) {
    for (int j = 0; j < size; j++) {
      a[j] = Math.max(-BOUND, -Math.abs(a[j]));
    }
  }

  /** -a within bounds, in place. */
  private static void negatives(float[] a, int size) {
    for (int j = 0; j < size; j++) {
      a[j] = Math.min(BOUND, Math.max(-BOUND, -a[j]));
    }
  }

  private static void shift(float[] x, int size, float[] shifted) {
    for (int j = 0; j < size; j++) {
      shifted[j] = x[j] * FloatMath.LOG2_E + FloatMath.ROUNDING;
    }
  }

  private static void subtractMultiples(float[] shifted, int size, float[] x) {
    for (int j = 0; j < size; j++) {
      float n = shifted[j] - FloatMath.ROUNDING;
      x[j] = x[j] - n * FloatMath.LN2_HIGH - n * FloatMath.LN2_LOW;
    }
  }

  /** ((c3 r + c2) r + c1) r + c0, the first half of Taylor's series by Horner's scheme. */
  private static void cubic(
      float[] r, int size, float c3, float c2, float c1, float c0, float[] into) {
    for (int j = 0; j < size; j++) {
      into[j] = ((c3 * r[j] + c2) * r[j] + c1) * r[j] + c0;
    }
  }

  /** Goes on with (sum r + c1) r + c0. */
  private static void multiplyAndAdd(float[] r, int size, float c1, float c0, float[] sums) {
    for (int j = 0; j < size; j++) {
      sums[j] = (sums[j] * r[j] + c1) * r[j] + c0;
    }
  }

  private static void multiplyByPowersOfTwo(float[] shifted, int size, float[] values) {
    for (int j = 0; j < size; j++) {
      values[j] *= FloatMath.powerOfTwo(shifted[j]);
    }
  }

  /** Without a branch; a number too small to become 1 is as good as 0. */
  private static void signs(float[] a, int size, float[] into) {
    for (int j = 0; j < size; j++) {
      into[j] = Math.min(1f, Math.max(a[j], 0f) * 1e38f);
    }
  }

  /** 1 / (1 + e^-a) of any number of logits, in place. */
  void sigmoid(float[] a, int size) {
    for (int from = 0; from < size; from += rest.length) {
      int some = Math.min(rest.length, size - from);
      System.arraycopy(a, from, rest, 0, some);
      negatives(rest, some);
      exp(some);
      reciprocals(exponentials, some);
      System.arraycopy(exponentials, 0, a, from, some);
    }
  }

  /** 1 / (1 + e), in place. */
  private static void reciprocals(float[] e, int size) {
    for (int j = 0; j < size; j++) {
      e[j] = 1 / (1 + e[j]);
    }
  }
}
