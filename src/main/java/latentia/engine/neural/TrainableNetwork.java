package latentia.engine.neural;

import java.util.Arrays;
import latentia.engine.linalg.NativeBlas;

/** A network with its objective and its optimiser: takes one gradient step on a batch of rows. */
final class TrainableNetwork implements AutoCloseable {
  /** Rows evaluated together where batches are smaller. */
  private static final int EVALUATED_ROWS = 256;

  private final TrainingSettings training;
  private final DenseNetwork network;
  private final BatchLoss loss;
  private final Updater updater;

  /**
   * @param batch most rows of a batch
   */
  TrainableNetwork(ParameterLayout layout, NetworkSettings settings, int batch) {
    int samples = settings.objective() instanceof Objective.Variational v ? v.samples() : 1;
    int rows = Math.max(batch, EVALUATED_ROWS);
    int codes = Math.max(rows, Math.multiplyExact(batch, samples));
    this.training = settings.training();
    this.network = new DenseNetwork(layout, rows, codes, true);
    this.loss = BatchLoss.of(network, settings.objective());
    this.updater = new Updater(training.optimizer(), layout.size());
  }

  DenseNetwork network() {
    return network;
  }

  BatchLoss loss() {
    return loss;
  }

  Updater updater() {
    return updater;
  }

  /**
   * The loss of the rows in the network's input, and its gradient; weight decay is not in it.
   *
   * @param targets {@code rows x d}
   * @param noise eps of a variational network
   */
  double gradient(int rows, float[] targets, float[] noise) {
    return loss.gradient(rows, targets, noise);
  }

  /**
   * Whether the gradient can be followed: it is finite, and so are its squares. Those by the
   * weights tell, since a dL/da that is not finite reaches all weights of its unit.
   */
  boolean gradientIsFinite() {
    Block gradient = network.gradient();
    return Float.isFinite(NativeBlas.squares(gradient.memory, gradient.values.length));
  }

  /**
   * Moves the parameters along the gradient.
   *
   * @param step how many steps were taken before
   */
  void update(double rate, int step) {
    float[] w = network.parameters().values;
    float[] g = network.gradient().values;
    float decay = (float) training.weightDecay();
    if (decay > 0) {
      network.layout().encoder().forEach(layer -> addDecay(decay, layer, w, g));
      network.layout().decoder().stream()
          .filter(layer -> !layer.transposed())
          .forEach(layer -> addDecay(decay, layer, w, g));
    }
    updater.update(w, g, rate, step);
    network.parameters().send(1);
  }

  private static void addDecay(float decay, LayerShape layer, float[] w, float[] g) {
    int end = layer.weights() + layer.weightCount();
    for (int i = layer.weights(); i < end; i++) {
      g[i] += decay * w[i];
    }
  }

  /** A copy of the parameters. */
  float[] parameters() {
    return Arrays.copyOf(network.parameters().values, network.layout().size());
  }

  @Override
  public void close() {
    loss.close();
    network.close();
  }
}
