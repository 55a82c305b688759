package latentia.engine.mixture;

import java.util.function.BooleanSupplier;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;

/** Tries several starts to the end and begins again at the one that ended best. */
final class Restarts {
  private Restarts() {}

  /**
   * @param cancelled asked between half steps; once true, the best start so far is taken
   */
  static GmmSession open(Dataset data, GmmSettings settings, BooleanSupplier cancelled)
      throws SettingsException {
    boolean alike =
        settings.start() instanceof MixtureStart.Rows
            || settings.start() instanceof MixtureStart.Given;
    if (settings.restarts() <= 1 || alike) {
      return GmmSession.openOnce(data, settings);
    }
    GmmSettings best = settings;
    Outcome highest = null;
    for (int start = 0; start < settings.restarts() && !cancelled.getAsBoolean(); start++) {
      GmmSettings candidate = withSeed(settings, seed(settings.seed(), start));
      try (GmmSession session = GmmSession.openOnce(data, candidate)) {
        while (session.status().running() && !cancelled.getAsBoolean()) {
          session.step();
        }
        Outcome outcome = Outcome.of(session);
        if (highest == null || outcome.beats(highest)) {
          highest = outcome;
          best = candidate;
        }
      }
    }
    return GmmSession.openOnce(data, best);
  }

  /** How a start ended: degenerate if a component collapsed or rests on the floor. */
  record Outcome(boolean degenerate, double logLikelihood) {
    static Outcome of(GmmSession session) {
      boolean collapsed = session.status() instanceof Status.Collapsed;
      return new Outcome(collapsed || session.degenerate(), session.logLikelihood());
    }

    boolean beats(Outcome other) {
      return degenerate == other.degenerate
          ? logLikelihood > other.logLikelihood
          : other.degenerate;
    }
  }

  /** The seed itself for the first start, then well separated ones (SplitMix64; Steele 2014). */
  static long seed(long seed, int start) {
    if (start == 0) {
      return seed;
    }
    long z = seed + start * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static GmmSettings withSeed(GmmSettings settings, long seed) {
    return new GmmSettings(
        settings.components(),
        settings.covariance(),
        settings.start(),
        settings.floor(),
        settings.tolerance(),
        settings.iterationLimit(),
        1,
        seed,
        settings.threads());
  }
}
