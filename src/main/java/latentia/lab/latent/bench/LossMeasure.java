package latentia.lab.latent.bench;

import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentSettings;

/**
 * How rows are scored so that models can be compared: by their reconstruction loss where all models
 * have the same likelihood, else by squared error. (The cross-entropy of coins and the log-density
 * of a Gaussian are both in nats, yet neither says anything about the other.)
 *
 * @param unit in words
 * @param own whether it is the models' own loss
 */
record LossMeasure(String unit, boolean own) {
  static LossMeasure of(LatentSettings settings) {
    boolean comparable =
        settings.models().stream().map(model -> model.objective().likelihood()).distinct().count()
            == 1;
    return comparable
        ? new LossMeasure(ModelNames.unit(settings.model(0)), true)
        : new LossMeasure(Words.of("unit.squares"), false);
  }

  /** The score of one row, from its code. */
  double of(TrainedNetwork network, double[] row, double[] z) {
    return own ? network.reconstructionLoss(row, z) : Neighbours.squared(row, network.decode(z));
  }

  /**
   * The scores of many rows.
   *
   * @param rows {@code n x d}, row by row
   */
  float[] of(BulkEvaluator evaluator, float[] rows, int n) {
    if (own) {
      return evaluator.reconstructionLosses(rows, n);
    }
    float[] again = evaluator.decode(evaluator.encode(rows, n), n);
    float[] errors = new float[n];
    for (int i = 0; i < rows.length; i++) {
      float from = rows[i] - again[i];
      errors[i / (rows.length / n)] += from * from;
    }
    return errors;
  }
}
