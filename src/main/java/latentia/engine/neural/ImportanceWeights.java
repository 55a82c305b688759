package latentia.engine.neural;

/** ln (1/K) sum_k w_k and the w_k normalised, from their logarithms. */
final class ImportanceWeights {
  private ImportanceWeights() {}

  /**
   * @param logWeights ln w of K draws from {@code from} on; become w_k / sum w
   * @return ln (1/K) sum_k w_k
   */
  static double normalise(double[] logWeights, int from, int samples) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = from; k < from + samples; k++) {
      largest = Math.max(largest, logWeights[k]);
    }
    if (!Double.isFinite(largest)) {
      return largest;
    }
    double sum = 0;
    for (int k = from; k < from + samples; k++) {
      logWeights[k] = Math.exp(logWeights[k] - largest);
      sum += logWeights[k];
    }
    for (int k = from; k < from + samples; k++) {
      logWeights[k] /= sum;
    }
    return largest + Math.log(sum / samples);
  }
}
