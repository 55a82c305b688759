package latentia.engine.neural;

import java.util.List;

/** J = dh/dx of an encoder at the rows last encoded, by its squared norm. */
sealed interface EncoderJacobian extends AutoCloseable permits ShallowJacobian, DeepJacobian {
  /** sums_j += sum over the rows of ||dh_j/dx||^2. */
  void tally(LayerStack encoder, int rows, double[] sums);

  /**
   * As {@link #tally}, and goes backwards from {@code factor} times the sum of all sums.
   *
   * @param preActivation receives d/da of each layer, {@code rows x outputs}; what comes by way of
   *     the weights is added to their gradient off the heap
   */
  void gradient(
      LayerStack encoder, int rows, double factor, double[] sums, List<float[]> preActivation);

  @Override
  void close();

  static EncoderJacobian of(DenseNetwork network) {
    return network.encoder().layers().size() == 1
        ? new ShallowJacobian(network)
        : new DeepJacobian(network);
  }
}
