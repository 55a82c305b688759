package latentia.engine.neural;

/** The learning rate of an epoch; it follows from the settings and the losses so far alone. */
final class LearningRate {
  private LearningRate() {}

  /**
   * @param trace the losses of the epochs before the one about to begin
   */
  static double of(TrainingSettings settings, LossTrace trace) {
    int epoch = trace.length() - 1;
    double rate = settings.rate();
    Schedule schedule = settings.schedule();
    if (schedule instanceof Schedule.Step step) {
      return rate * Math.pow(step.factor(), epoch / step.epochs());
    }
    if (schedule instanceof Schedule.HalvingOnPlateau plateau) {
      return rate * Math.pow(0.5, plateaus(trace, plateau.patience()));
    }
    if (schedule instanceof Schedule.Cosine) {
      double progress = Math.min(1, (double) epoch / Math.max(1, settings.epochs()));
      return rate * 0.5 * (1 + Math.cos(Math.PI * progress));
    }
    return rate;
  }

  /** How often so many epochs in a row brought no loss lower than all before. */
  private static int plateaus(LossTrace trace, int patience) {
    int plateaus = 0;
    int waited = 0;
    double best = StoppingRule.watched(trace.at(0));
    for (int epoch = 1; epoch < trace.length(); epoch++) {
      double loss = StoppingRule.watched(trace.at(epoch));
      waited = loss < best ? 0 : waited + 1;
      best = Math.min(best, loss);
      if (waited == patience) {
        plateaus++;
        waited = 0;
      }
    }
    return plateaus;
  }
}
