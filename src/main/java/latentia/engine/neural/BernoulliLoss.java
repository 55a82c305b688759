package latentia.engine.neural;

/**
 * Cross-entropy of coins with logits a: sum_d [max(a, 0) - a x + ln(1 + e^-|a|)], in nats. The
 * logarithms of a row are taken together, as that of a product whose factors lie in [1, 2].
 */
final class BernoulliLoss implements ReconstructionLoss {
  /** Numbers worked on together: few enough for the innermost cache, enough for long loops. */
  private static final int TOGETHER = 512;

  /** 2^512 is far from the largest double. */
  private static final int FACTORS = 512;

  private final int columns;
  private final int rowsTogether;
  private final LogisticLoops logistic;

  /** max(a, 0) - a x of a row. */
  private final float[] linear;

  BernoulliLoss(int columns) {
    this.columns = columns;
    this.rowsTogether = Math.max(1, TOGETHER / columns);
    this.logistic = new LogisticLoops(rowsTogether * columns);
    this.linear = new float[columns];
  }

  @Override
  public void rows(
      float[] output, float[] targets, int rows, int copies, double[] losses, float[] delta) {
    for (int first = 0; first < rows; first += rowsTogether) {
      int count = Math.min(rowsTogether, rows - first);
      float[] e = logistic.expOfMinusAbs(output, first * columns, count * columns);
      for (int i = 0; i < count; i++) {
        int r = first + i;
        int target = r / copies * columns;
        linearTerms(output, r * columns, targets, target, i * columns);
        losses[r] = sum(e, i * columns);
        if (delta != null) {
          gradient(e, i * columns, targets, target, delta, r * columns);
        }
      }
    }
  }

  private void linearTerms(float[] output, int from, float[] targets, int target, int place) {
    float[] positive = logistic.positive();
    for (int j = 0; j < columns; j++) {
      linear[j] = output[from + j] * (positive[place + j] - targets[target + j]);
    }
  }

  /** The linear terms and ln(1 + e^-|a|), whose e^-|a| lie in {@code e} from {@code place} on. */
  private double sum(float[] e, int place) {
    double sum = 0;
    for (int j = 0; j < columns; j += FACTORS) {
      sum += sum(linear, j, e, place + j, Math.min(FACTORS, columns - j));
    }
    return sum;
  }

  /** In two chains that do not wait for one another. */
  private static double sum(float[] linear, int from, float[] e, int place, int size) {
    double even = 0;
    double odd = 0;
    double evenProduct = 1;
    double oddProduct = 1;
    int j = 0;
    for (; j + 1 < size; j += 2) {
      even += linear[from + j];
      odd += linear[from + j + 1];
      evenProduct *= 1.0 + e[place + j];
      oddProduct *= 1.0 + e[place + j + 1];
    }
    if (j < size) {
      even += linear[from + j];
      evenProduct *= 1.0 + e[place + j];
    }
    return even + odd + Math.log(evenProduct * oddProduct);
  }

  /** d loss / da = sigmoid(a) - x, where sigmoid(a) = 1 / (1 + e^-|a|) or e^-|a| times that. */
  private void gradient(
      float[] e, int place, float[] targets, int target, float[] delta, int from) {
    float[] positive = logistic.positive();
    for (int j = 0; j < columns; j++) {
      float above = positive[place + j];
      float sigmoid = (above + (1 - above) * e[place + j]) / (1 + e[place + j]);
      delta[from + j] = sigmoid - targets[target + j];
    }
  }

  @Override
  public void toMeans(float[] output, int size) {
    logistic.sigmoid(output, size);
  }

  @Override
  public double varianceGradient(double[] losses, double[] weights, int rows) {
    return 0;
  }
}
