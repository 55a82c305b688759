package latentia.engine.neural;

import latentia.training.Status;

/** Whether a run ends after an epoch; it follows from the settings and the losses so far alone. */
final class StoppingRule {
  private StoppingRule() {}

  /** The loss a run is judged by: that of the test rows, else that of the training rows. */
  static double watched(EpochLosses losses) {
    return losses.test().orElse(losses.train()).objective();
  }

  static Status after(TrainingSettings settings, LossTrace trace) {
    int epoch = trace.length() - 1;
    double tolerance = settings.tolerance();
    if (epoch > 0 && tolerance > 0) {
      double now = trace.at(epoch).train().objective();
      double change = Math.abs(now - trace.at(epoch - 1).train().objective());
      if (change < tolerance * Math.abs(now) || change == 0) {
        return new Status.Converged();
      }
    }
    if (settings.patience() > 0) {
      int best = best(trace);
      if (epoch - best >= settings.patience()) {
        return new Status.StoppedEarly(best);
      }
    }
    return epoch >= settings.epochs() ? new Status.IterationLimit() : new Status.Running();
  }

  private static int best(LossTrace trace) {
    int best = 0;
    for (int epoch = 1; epoch < trace.length(); epoch++) {
      if (watched(trace.at(epoch)) < watched(trace.at(best))) {
        best = epoch;
      }
    }
    return best;
  }
}
