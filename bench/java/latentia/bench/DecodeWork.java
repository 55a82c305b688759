package latentia.bench;

import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.TrainedNetwork;
import latentia.training.SettingsException;

/**
 * Decoding as the latent lab does: the point under the mouse by plain loops on any thread, a grid
 * over the plane in bulk. Comes to the sum of all cells decoded.
 */
final class DecodeWork implements Workload {
  private final TrainedNetwork network;
  private final BulkEvaluator bulk;
  private final float[] codes;
  private final int points;
  private double sum;

  /**
   * @param points 1, or a square number for a grid over [-2, 2] x [-2, 2]
   */
  DecodeWork(NetworkSpec spec, int points) throws SettingsException {
    Dataset row =
        Dataset.of(
            "row",
            IntStream.range(0, spec.columns()).mapToObj(j -> "x" + j).toList(),
            new double[spec.columns()]);
    NetworkData data = new NetworkData(row, Optional.empty(), row);
    try (NetworkSession session = NetworkSession.open(data, spec.settings())) {
      this.network = session.snapshot().network();
    }
    this.bulk = BulkEvaluator.of(network);
    this.points = points;
    this.codes = points == 1 ? new float[] {0.5f, -0.5f} : grid((int) Math.sqrt(points));
  }

  private static float[] grid(int side) {
    float[] codes = new float[2 * side * side];
    for (int i = 0; i < side * side; i++) {
      codes[2 * i] = -2 + 4f * (i % side) / (side - 1);
      codes[2 * i + 1] = -2 + 4f * (i / side) / (side - 1);
    }
    return codes;
  }

  @Override
  public void prepare(int repeats) {}

  @Override
  public void run(int repeats) {
    for (int r = 0; r < repeats; r++) {
      sum = points == 1 ? decodePoint() : decodeGrid();
    }
  }

  private double decodePoint() {
    double total = 0;
    for (double x : network.decode(new double[] {codes[0], codes[1]})) {
      total += x;
    }
    return total;
  }

  private double decodeGrid() {
    double total = 0;
    for (float x : bulk.decode(codes, points)) {
      total += x;
    }
    return total;
  }

  @Override
  public double result() {
    return sum;
  }

  @Override
  public void close() {
    bulk.close();
  }
}
