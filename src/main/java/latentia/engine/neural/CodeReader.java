package latentia.engine.neural;

/** Encodes many rows, as many at a time as the network takes. */
final class CodeReader {
  private CodeReader() {}

  /**
   * @param codes receives codes or posterior means, {@code n x latent}
   * @param logVariances receives ln sigma^2, {@code n x latent}; empty if nobody asks for it
   */
  static void encode(DenseNetwork network, FloatRows rows, float[] codes, float[] logVariances) {
    int latent = network.code().width();
    int width = network.encoder().output().width();
    for (int first = 0; first < rows.rows(); first += network.rows()) {
      int count = Math.min(network.rows(), rows.rows() - first);
      rows.copy(first, count, network.input().values);
      float[] output = network.encode(count);
      for (int n = 0; n < count; n++) {
        int place = (first + n) * latent;
        System.arraycopy(output, n * width, codes, place, latent);
        if (logVariances.length > 0) {
          for (int j = 0; j < latent; j++) {
            double a = output[n * width + latent + j];
            logVariances[place + j] = (float) LogVarianceBound.bounded(a);
          }
        }
      }
    }
  }
}
