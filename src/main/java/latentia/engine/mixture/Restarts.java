package latentia.engine.mixture;

import java.util.function.BooleanSupplier;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;

/** Tries several starts to the end and tells which ended best. */
final class Restarts {
  private Restarts() {}

  /**
   * How one start ended.
   *
   * @param settings with the seed that leads to it and no further restarts
   * @param degenerate whether a component collapsed or rests on the floor
   */
  record Outcome(GmmSettings settings, Status status, boolean degenerate, double logLikelihood) {
    static Outcome of(GmmSettings settings, GmmSession session) {
      boolean collapsed = session.status() instanceof Status.Collapsed;
      return new Outcome(
          settings, session.status(), collapsed || session.degenerate(), session.logLikelihood());
    }

    /** The more likely one wins, but a degenerate one never against one that is not. */
    boolean beats(Outcome other) {
      return degenerate == other.degenerate
          ? logLikelihood > other.logLikelihood
          : other.degenerate;
    }
  }

  /** Whether the starts of these settings differ by their seed at all. */
  static boolean worthwhile(GmmSettings settings) {
    return settings.restarts() > 1
        && !(settings.start() instanceof MixtureStart.Rows)
        && !(settings.start() instanceof MixtureStart.Given);
  }

  /**
   * The best of all starts.
   *
   * @param cancelled asked between half steps; once true, the best so far is given as it stands
   */
  static Outcome search(Dataset data, GmmSettings settings, BooleanSupplier cancelled)
      throws SettingsException {
    int starts = worthwhile(settings) ? settings.restarts() : 1;
    Outcome best = run(data, settings, 0, cancelled);
    for (int start = 1; start < starts && !cancelled.getAsBoolean(); start++) {
      Outcome outcome = run(data, settings, start, cancelled);
      best = outcome.beats(best) ? outcome : best;
    }
    return best;
  }

  private static Outcome run(
      Dataset data, GmmSettings settings, int start, BooleanSupplier cancelled)
      throws SettingsException {
    GmmSettings alone = settings.alone(seed(settings.seed(), start));
    try (GmmSession session = GmmSession.open(data, alone)) {
      while (session.status().running() && !cancelled.getAsBoolean()) {
        session.step();
      }
      return Outcome.of(alone, session);
    }
  }

  /** The seed itself for the first start, then well separated ones (SplitMix64; Steele 2014). */
  private static long seed(long seed, int start) {
    if (start == 0) {
      return seed;
    }
    long z = seed + start * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
