package latentia.engine.linear;

import latentia.data.Dataset;
import latentia.training.SettingsException;

/**
 * Refuses what dictionaries and logistic PCA cannot be fitted to, saying what, where and remedy.
 */
final class FitChecks {
  private FitChecks() {}

  static void check(Dataset data, DictionarySettings settings) throws SettingsException {
    ComponentChecks.check(data);
    ComponentChecks.require(settings.atoms() >= 1, "atoms", settings.atoms());
    checkRoom(data, settings.atoms());
    ComponentChecks.require(positive(settings.alpha()), "alpha", settings.alpha());
    checkRun(settings.iterationLimit(), settings.tolerance());
  }

  static void check(Dataset data, LogisticPcaSettings settings) throws SettingsException {
    ComponentChecks.check(data);
    ComponentChecks.require(settings.q() >= 1, "logistic.size", settings.q());
    checkRoom(data, settings.q());
    ComponentChecks.require(positive(settings.ridge()), "ridge", settings.ridge());
    checkRun(settings.iterationLimit(), settings.tolerance());
    checkChances(data);
  }

  /** Codes, and the products of codes, lie in arrays. */
  private static void checkRoom(Dataset data, int q) throws SettingsException {
    long numbers = (long) q * (data.rows() + data.columns() + q);
    ComponentChecks.require(numbers < Integer.MAX_VALUE, "fit.room", q, data.rows());
  }

  private static void checkRun(int iterations, double tolerance) throws SettingsException {
    ComponentChecks.require(iterations >= 0, "fit.iterations", iterations);
    ComponentChecks.require(
        tolerance >= 0 && Double.isFinite(tolerance), "fit.tolerance", tolerance);
  }

  private static void checkChances(Dataset data) throws SettingsException {
    for (int n = 0; n < data.rows(); n++) {
      for (int j = 0; j < data.columns(); j++) {
        double x = data.value(n, j);
        ComponentChecks.require(x >= 0 && x <= 1, "fit.chance", n, data.columnNames().get(j), x);
      }
    }
  }

  private static boolean positive(double value) {
    return value > 0 && Double.isFinite(value);
  }
}
