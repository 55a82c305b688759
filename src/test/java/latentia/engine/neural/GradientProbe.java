package latentia.engine.neural;

import java.util.Arrays;
import latentia.engine.linalg.NativeBlas;

/**
 * The training engine with nothing left to chance, for tests: parameters, rows and noise are given,
 * loss and gradient are read off. Settings are not checked, so that any activation may stand at the
 * code. Parameters and their gradient have the order of {@link ParameterLayout}: layer by layer
 * from the input on, W ({@code outputs x inputs}, row by row), then b; the variational code layer
 * is one layer of means, then log-variances; tied decoder layers have b only; a learned ln s^2 is
 * last.
 */
final class GradientProbe implements AutoCloseable {
  private final TrainableNetwork trainable;
  private final double rate;
  private int steps;

  /**
   * @param columns d
   * @param rows most rows of a batch
   */
  GradientProbe(int columns, NetworkSettings settings, int rows) {
    NativeBlas.useOneThread();
    ParameterLayout layout = ParameterLayout.of(columns, settings);
    this.trainable = new TrainableNetwork(layout, settings, rows);
    this.rate = settings.training().rate();
    trainable.network().setParameters(InitialWeights.of(layout, settings.training().seed()));
  }

  ParameterLayout layout() {
    return trainable.network().layout();
  }

  double[] parameters() {
    return doubles(trainable.parameters());
  }

  void setParameters(double[] values) {
    trainable.network().setParameters(floats(values));
  }

  /** As {@link #lossAndGradient(double[][], double[][], double[])} without noise. */
  LossGradient lossAndGradient(double[][] rows) {
    return lossAndGradient(rows, rows, new double[0]);
  }

  /**
   * The objective of one batch and its gradient, weight decay not in it; nothing is updated.
   *
   * @param rows as the encoder sees them
   * @param targets as they are to be reconstructed
   * @param eps of a variational network: {@code eps[(n S + k) latent + j]} for row n, draw k
   */
  LossGradient lossAndGradient(double[][] rows, double[][] targets, double[] eps) {
    float[] input = flat(rows);
    System.arraycopy(input, 0, trainable.network().input().values, 0, input.length);
    double loss = trainable.gradient(rows.length, flat(targets), floats(eps));
    float[] gradient = trainable.network().gradient().values;
    return new LossGradient(loss, doubles(Arrays.copyOf(gradient, layout().size())));
  }

  /** One step of the settings' optimiser, after {@link #lossAndGradient}, at the full rate. */
  void update() {
    trainable.update(rate, steps++);
  }

  /**
   * @param loss of the batch, penalties in it
   * @param gradient in the order of the parameters
   */
  record LossGradient(double loss, double[] gradient) {}

  private static float[] flat(double[][] rows) {
    return floats(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  @Override
  public void close() {
    trainable.close();
  }
}
