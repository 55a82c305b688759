package latentia.engine.neural;

import java.util.OptionalDouble;

/** Works out {@link NetworkEvaluation.OfVariational}. */
final class VariationalEvaluation {
  private static final int DRAWS = 20;
  private static final int ROWS_AT_A_TIME = 64;
  private static final double ACTIVE_VARIANCE = 0.01;

  private VariationalEvaluation() {}

  static NetworkEvaluation.OfVariational of(PlainNetwork plain, FloatRows rows) {
    var objective =
        new Objective.Variational(plain.settings().objective().likelihood(), 1, DRAWS, false);
    try (DenseNetwork network =
            new DenseNetwork(plain.layout(), ROWS_AT_A_TIME, ROWS_AT_A_TIME * DRAWS, false);
        BatchLoss loss = BatchLoss.of(network, objective)) {
      network.setParameters(plain.weights());
      long seed = plain.settings().training().seed();
      Losses losses = loss.evaluate(rows, RandomStream.FINAL_EVALUATION.generator(seed, 0));
      double variance = plain.outputVariance();
      return new NetworkEvaluation.OfVariational(
          losses.negativeElbo(),
          losses.reconstruction(),
          losses.kl(),
          activeUnits(network, rows),
          losses.meanSquaredError(),
          Double.isNaN(variance) ? OptionalDouble.empty() : OptionalDouble.of(variance));
    }
  }

  private static int activeUnits(DenseNetwork network, FloatRows rows) {
    int latent = network.code().width();
    float[] means = new float[rows.rows() * latent];
    CodeReader.encode(network, rows, means, new float[0]);
    int active = 0;
    for (int j = 0; j < latent; j++) {
      active += variance(means, j, latent) > ACTIVE_VARIANCE ? 1 : 0;
    }
    return active;
  }

  private static double variance(float[] values, int from, int stride) {
    int count = values.length / stride;
    double mean = 0;
    for (int i = from; i < values.length; i += stride) {
      mean += values[i] / (double) count;
    }
    double sum = 0;
    for (int i = from; i < values.length; i += stride) {
      sum += (values[i] - mean) * (values[i] - mean);
    }
    return sum / count;
  }
}
