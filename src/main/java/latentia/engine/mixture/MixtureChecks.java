package latentia.engine.mixture;

import java.util.List;
import java.util.stream.Collectors;
import latentia.data.Dataset;
import latentia.engine.linalg.Cholesky;
import latentia.engine.linalg.SymmetricEigen;
import latentia.text.Messages;
import latentia.training.SettingsException;

/** Refuses settings and data that cannot be trained on, saying what, where and what to do. */
final class MixtureChecks {
  private static final Messages MESSAGES = Messages.of(MixtureChecks.class);
  private static final double WEIGHT_TOLERANCE = 1e-9;

  /** Relative to the largest eigenvalue: what rounding can make of a zero. */
  private static final double ROUNDING = 1e-9;

  /** Responsibilities lie in one array. */
  private static final int MOST_SHARES = Integer.MAX_VALUE - 8;

  private MixtureChecks() {}

  static void check(Dataset data, GmmSettings settings) throws SettingsException {
    check(data, settings.components(), settings.iterationLimit());
    require(settings.floor() >= 0 && Double.isFinite(settings.floor()), "floor", settings.floor());
    require(
        settings.tolerance() >= 0 && Double.isFinite(settings.tolerance()),
        "tolerance",
        settings.tolerance());
    require(settings.restarts() >= 1, "restarts", settings.restarts());
    require(settings.threads() >= 1, "threads", settings.threads());
    check(data, settings.components(), settings.start());
    if (settings.start() instanceof MixtureStart.Given given) {
      checkWeights(given.parameters(), settings.components());
      checkCovariances(given.parameters(), data.columns(), settings.floor() > 0);
    }
  }

  static void check(Dataset data, KMeansSettings settings) throws SettingsException {
    check(data, settings.clusters(), settings.iterationLimit());
    require(settings.threads() >= 1, "threads", settings.threads());
    check(data, settings.clusters(), settings.start());
  }

  /** The refusal of a start with singular covariances while no floor is there to hold them. */
  static SettingsException singularStart(List<Integer> components) {
    String numbers =
        components.stream().map(k -> Integer.toString(k + 1)).collect(Collectors.joining(", "));
    return new SettingsException(MESSAGES.get("start.singular", numbers));
  }

  private static void check(Dataset data, int components, int iterations) throws SettingsException {
    require(data.rows() >= 2, "rows", data.rows());
    require(components >= 1, "components.few", components);
    require(components <= data.rows(), "components.many", components, data.rows());
    require((long) components * data.rows() <= MOST_SHARES, "shares", components, data.rows());
    require(iterations >= 0, "iterations", iterations);
    double squares = 0;
    for (int j = 0; j < data.columns(); j++) {
      double smallest = Double.POSITIVE_INFINITY;
      double largest = Double.NEGATIVE_INFINITY;
      for (int n = 0; n < data.rows(); n++) {
        double x = data.value(n, j);
        require(Double.isFinite(x), "cell", n + 1, data.columnNames().get(j));
        smallest = Math.min(smallest, x);
        largest = Math.max(largest, x);
      }
      double range = largest - smallest;
      squares += range * range * data.rows();
      require(Double.isFinite(squares), "spread", data.columnNames().get(j));
    }
  }

  private static void check(Dataset data, int components, MixtureStart start)
      throws SettingsException {
    if (start instanceof MixtureStart.Rows chosen) {
      int count = chosen.rows().size();
      require(count == components, "start.count", count, components);
      for (int row : chosen.rows()) {
        require(row >= 0 && row < data.rows(), "start.row", row, data.rows() - 1);
      }
    } else if (start instanceof MixtureStart.Given given) {
      double[][] means = given.parameters().means();
      require(means.length == components, "start.means", means.length, components);
      for (int k = 0; k < components; k++) {
        require(
            means[k].length == data.columns(),
            "start.columns",
            k + 1,
            means[k].length,
            data.columns());
        for (double x : means[k]) {
          require(Double.isFinite(x), "start.mean", k + 1);
        }
      }
    }
  }

  private static void checkWeights(MixtureParameters parameters, int components)
      throws SettingsException {
    double[] weights = parameters.weights();
    require(weights.length == components, "start.weights", weights.length, components);
    double sum = 0;
    for (int k = 0; k < components; k++) {
      require(weights[k] >= 0, "start.weight", k + 1, weights[k]);
      sum += weights[k];
    }
    require(Math.abs(sum - 1) <= WEIGHT_TOLERANCE, "start.sum", sum);
  }

  /** A floor will carry a singular covariance, but none with a negative eigenvalue. */
  private static void checkCovariances(MixtureParameters parameters, int d, boolean floor)
      throws SettingsException {
    double[][][] covariances = parameters.covariances();
    int components = parameters.components();
    require(covariances.length == components, "start.covariances", covariances.length, components);
    for (int k = 0; k < components; k++) {
      require(covariances[k].length == d, "start.shape", k + 1, d);
      for (int i = 0; i < d; i++) {
        require(covariances[k][i].length == d, "start.shape", k + 1, d);
      }
      require(symmetric(covariances[k]), "start.asymmetric", k + 1);
      boolean usable =
          floor ? semidefinite(covariances[k]) : Cholesky.of(covariances[k]).isPresent();
      require(usable, "start.indefinite", k + 1);
    }
  }

  private static boolean semidefinite(double[][] matrix) {
    double[] eigenvalues = SymmetricEigen.of(matrix).values();
    return eigenvalues[matrix.length - 1] >= -ROUNDING * eigenvalues[0];
  }

  private static boolean symmetric(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(Math.abs(matrix[i][i] * matrix[j][j]));
        if (!(Math.abs(matrix[i][j] - matrix[j][i]) <= 1e-9 * scale)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void require(boolean holds, String key, Object... arguments)
      throws SettingsException {
    if (!holds) {
      throw new SettingsException(MESSAGES.get(key, arguments));
    }
  }
}
