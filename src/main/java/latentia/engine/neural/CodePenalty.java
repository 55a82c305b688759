package latentia.engine.neural;

import java.util.List;

/**
 * What a code costs besides its reconstruction. Over many rows it follows from one sum per unit of
 * the code, so that it can be gathered batch by batch.
 */
interface CodePenalty extends AutoCloseable {
  /**
   * Adds what the rows last encoded contribute to the sums.
   *
   * @param sums one per unit of the code
   */
  void tally(LayerStack encoder, int rows, double[] sums);

  /** The penalty, with its weight, of so many rows with these sums. */
  double value(double[] sums, int rows);

  /**
   * Goes backwards from the penalty: adds dL/dh of the code to the encoder's delta, and to the
   * network's gradient off the heap what comes by other ways.
   *
   * @return the penalty
   */
  double gradient(DenseNetwork network, int rows);

  /** What {@link #gradient} adds to dL/da of each layer of the encoder; null for nothing. */
  default List<float[]> preActivationGradients() {
    return null;
  }

  @Override
  default void close() {}

  static CodePenalty of(Penalty penalty, DenseNetwork network) {
    int latent = network.encoder().last().shape().outputs();
    if (penalty instanceof Penalty.L1 l1) {
      return new L1Penalty(l1.weight(), latent);
    }
    if (penalty instanceof Penalty.KlSparsity sparsity) {
      return new SparsityPenalty(sparsity.weight(), sparsity.rho(), latent);
    }
    if (penalty instanceof Penalty.Contractive contractive) {
      return new ContractivePenalty(contractive.weight(), network);
    }
    return new L1Penalty(0, latent);
  }
}
