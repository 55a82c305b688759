package latentia.engine.neural;

import latentia.engine.linalg.NativeBlas;

/**
 * Encodes and decodes many rows at once with a copy of the weights off the heap. Belongs to the
 * thread that opened it.
 */
public final class BulkEvaluator implements AutoCloseable {
  private static final int ROWS_AT_A_TIME = 256;

  private final DenseNetwork network;
  private final ReconstructionLoss reconstruction;

  private BulkEvaluator(DenseNetwork network, Likelihood likelihood) {
    this.network = network;
    this.reconstruction =
        ReconstructionLoss.of(likelihood, network.layout().columns(), network::outputLogVariance);
  }

  /**
   * @param network of a snapshot of a {@link NetworkSession}
   */
  public static BulkEvaluator of(TrainedNetwork network) {
    NativeBlas.useOneThread();
    PlainNetwork plain = (PlainNetwork) network;
    DenseNetwork copy = new DenseNetwork(plain.layout(), ROWS_AT_A_TIME, ROWS_AT_A_TIME, false);
    copy.setParameters(plain.weights());
    return new BulkEvaluator(copy, network.settings().objective().likelihood());
  }

  /**
   * Codes or posterior means, {@code n x latent}.
   *
   * @param rows {@code n x d}, row by row
   */
  public float[] encode(float[] rows, int n) {
    float[] codes = new float[n * network.code().width()];
    FloatRows input = new FloatRows(rows, n, network.layout().columns());
    CodeReader.encode(network, input, codes, new float[0]);
    return codes;
  }

  /**
   * Means of p(x|z), {@code n x d}.
   *
   * @param codes {@code n x latent}, row by row
   */
  public float[] decode(float[] codes, int n) {
    int d = network.layout().columns();
    float[] rows = new float[n * d];
    for (int first = 0; first < n; first += ROWS_AT_A_TIME) {
      int count = Math.min(ROWS_AT_A_TIME, n - first);
      float[] output = decodeSome(codes, first, count);
      reconstruction.toMeans(output, count * d);
      System.arraycopy(output, 0, rows, first * d, count * d);
    }
    return rows;
  }

  /** Reconstruction loss of each row from its code or posterior mean, length n. */
  public float[] reconstructionLosses(float[] rows, int n) {
    float[] codes = encode(rows, n);
    int d = network.layout().columns();
    float[] losses = new float[n];
    float[] targets = new float[ROWS_AT_A_TIME * d];
    double[] some = new double[ROWS_AT_A_TIME];
    for (int first = 0; first < n; first += ROWS_AT_A_TIME) {
      int count = Math.min(ROWS_AT_A_TIME, n - first);
      float[] output = decodeSome(codes, first, count);
      System.arraycopy(rows, first * d, targets, 0, count * d);
      reconstruction.rows(output, targets, count, 1, some, null);
      for (int i = 0; i < count; i++) {
        losses[first + i] = (float) some[i];
      }
    }
    return losses;
  }

  private float[] decodeSome(float[] codes, int first, int count) {
    int latent = network.code().width();
    System.arraycopy(codes, first * latent, network.code().values, 0, count * latent);
    return network.decode(count);
  }

  @Override
  public void close() {
    network.close();
  }
}
