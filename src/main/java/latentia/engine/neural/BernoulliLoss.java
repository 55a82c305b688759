package latentia.engine.neural;

/**
 * Cross-entropy of coins with logits a: sum_d [max(a, 0) - a x + ln(1 + e^-|a|)], in nats. The
 * logarithms of a row are taken together, as that of a product whose factors lie in [1, 2].
 */
final class BernoulliLoss implements ReconstructionLoss {
  /** 2^512 is far from the largest double. */
  private static final int FACTORS = 512;

  private final int columns;

  BernoulliLoss(int columns) {
    this.columns = columns;
  }

  @Override
  public void rows(
      float[] output, float[] targets, int rows, int copies, double[] losses, float[] delta) {
    for (int r = 0; r < rows; r++) {
      int target = r / copies * columns;
      double loss = 0;
      for (int j = 0; j < columns; j += FACTORS) {
        int size = Math.min(FACTORS, columns - j);
        loss +=
            delta == null
                ? loss(output, r * columns + j, targets, target + j, size)
                : lossAndGradient(output, r * columns + j, targets, target + j, size, delta);
      }
      losses[r] = loss;
    }
  }

  private static double loss(float[] output, int from, float[] targets, int target, int size) {
    double linear = 0;
    double product = 1;
    for (int j = 0; j < size; j++) {
      float a = output[from + j];
      product *= 1.0 + FloatMath.expOfMinusAbs(a);
      linear += a * (oneIfPositive(a) - targets[target + j]);
    }
    return linear + Math.log(product);
  }

  /** d loss / da = sigmoid(a) - x, where sigmoid(a) = 1 / (1 + e^-|a|) or one minus that. */
  private static double lossAndGradient(
      float[] output, int from, float[] targets, int target, int size, float[] delta) {
    double linear = 0;
    double product = 1;
    for (int j = 0; j < size; j++) {
      float a = output[from + j];
      float x = targets[target + j];
      float positive = oneIfPositive(a);
      float e = FloatMath.expOfMinusAbs(a);
      float smaller = e / (1 + e);
      delta[from + j] = smaller + positive * (1 - 2 * smaller) - x;
      product *= 1.0 + e;
      linear += a * (positive - x);
    }
    return linear + Math.log(product);
  }

  /** From the sign bit, since a branch on it would be mispredicted half the time. */
  private static float oneIfPositive(float a) {
    return 1 - (Float.floatToRawIntBits(a) >>> 31);
  }

  @Override
  public void toMeans(float[] output, int size) {
    for (int i = 0; i < size; i++) {
      output[i] = FloatMath.sigmoid(output[i]);
    }
  }

  @Override
  public double varianceGradient(double[] losses, double[] weights, int rows) {
    return 0;
  }
}
