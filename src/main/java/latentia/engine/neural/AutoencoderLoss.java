package latentia.engine.neural;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Mean over the rows of the reconstruction loss, plus the penalty on the code. */
final class AutoencoderLoss implements BatchLoss {
  private final DenseNetwork network;
  private final ReconstructionLoss reconstruction;
  private final CodePenalty penalty;
  private final double[] losses;
  private final double[] weights;
  private final boolean tied;

  AutoencoderLoss(DenseNetwork network, Objective.Autoencoding objective) {
    this.network = network;
    this.reconstruction =
        ReconstructionLoss.of(objective.likelihood(), network.layout().columns(), null);
    this.penalty = CodePenalty.of(objective.penalty(), network);
    this.losses = new double[network.rows()];
    this.weights = new double[network.rows()];
    this.tied = network.layout().decoder().get(0).transposed();
  }

  @Override
  public int noisePerRow() {
    return 0;
  }

  @Override
  public double gradient(int rows, float[] targets, float[] noise) {
    reconstruct(rows);
    LayerStack decoder = network.decoder();
    float[] delta = decoder.delta().values;
    reconstruction.rows(decoder.output().values, targets, rows, 1, losses, delta);
    Arrays.fill(weights, 0, rows, 1.0 / rows);
    BatchLoss.scaleRows(delta, weights, rows, network.layout().columns());
    LayerStack encoder = network.encoder();
    decoder.backward(network.code(), rows, encoder.delta(), null, false);
    boolean outside = penalty.preActivationGradients() != null;
    if (outside && !tied) {
      network.gradient().memory.zero();
    }
    double cost = penalty.gradient(network, rows);
    encoder.backward(
        network.input(), rows, null, penalty.preActivationGradients(), tied || outside);
    return sum(rows) / rows + cost;
  }

  private void reconstruct(int rows) {
    float[] codes = network.encode(rows);
    System.arraycopy(codes, 0, network.code().values, 0, rows * network.code().width());
    network.decode(rows);
  }

  private double sum(int rows) {
    double sum = 0;
    for (int n = 0; n < rows; n++) {
      sum += losses[n];
    }
    return sum;
  }

  @Override
  public Losses evaluate(FloatRows rows, SplittableRandom random) {
    double total = 0;
    double squares = 0;
    double[] sums = new double[network.code().width()];
    for (int first = 0; first < rows.rows(); first += network.rows()) {
      int count = Math.min(network.rows(), rows.rows() - first);
      float[] input = network.input().values;
      rows.copy(first, count, input);
      reconstruct(count);
      penalty.tally(network.encoder(), count, sums);
      float[] output = network.decoder().output().values;
      reconstruction.rows(output, input, count, 1, losses, null);
      total += sum(count);
      reconstruction.toMeans(output, count * rows.columns());
      squares += BatchLoss.squares(output, input, count * rows.columns());
    }
    double mean = total / rows.rows();
    double cost = penalty.value(sums, rows.rows());
    double cells = (double) rows.rows() * rows.columns();
    return new Losses(mean + cost, mean, 0, cost, squares / cells, List.of());
  }

  @Override
  public void close() {
    penalty.close();
  }
}
