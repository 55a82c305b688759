package latentia.engine.linear;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.text.Messages;
import latentia.training.SettingsException;

/** Refuses settings and data that components cannot be found for: what, where, what to do. */
final class ComponentChecks {
  private static final Messages MESSAGES = Messages.of(ComponentChecks.class);

  /** Share of the total variance below which rounding would decide what the noise is. */
  private static final double LEAST_NOISE = 1e-11;

  private ComponentChecks() {}

  /** Every cell must hold a number, and squares must add up to one. */
  static void check(Dataset data) throws SettingsException {
    require(data.rows() >= 1, "rows", data.rows());
    double[] smallest = data.row(0);
    double[] largest = data.row(0);
    double[] row = new double[data.columns()];
    for (int n = 0; n < data.rows(); n++) {
      data.copyRows(n, n + 1, row);
      for (int j = 0; j < row.length; j++) {
        if (!Double.isFinite(row[j])) {
          throw refusal("cell", n, data.columnNames().get(j));
        }
        smallest[j] = Math.min(smallest[j], row[j]);
        largest[j] = Math.max(largest[j], row[j]);
      }
    }
    double squares = 0;
    for (int j = 0; j < row.length; j++) {
      double range = largest[j] - smallest[j];
      squares += range * range * data.rows();
      require(Double.isFinite(squares), "spread", data.columnNames().get(j));
    }
  }

  /** What can be told before components are found. */
  static void check(Dataset data, PpcaSettings settings) throws SettingsException {
    check(data);
    int q = settings.q();
    int d = data.columns();
    require(data.rows() >= 2, "ppca.rows", data.rows());
    require(d >= 2, "ppca.columns", d);
    require(q >= 1 && q < d, "ppca.q", q, d, d - 1);
    require(settings.iterationLimit() >= 0, "ppca.iterations", settings.iterationLimit());
    require(
        settings.tolerance() >= 0 && Double.isFinite(settings.tolerance()),
        "ppca.tolerance",
        settings.tolerance());
    if (settings.start().isPresent()) {
      ProbabilisticPca start = settings.start().get();
      boolean fits = start.w().length == d && start.codeSize() == q;
      require(fits, "ppca.start.shape", start.w().length, start.codeSize(), d, q);
      for (double[] row : start.w()) {
        require(Arrays.stream(row).allMatch(Double::isFinite), "ppca.start.w");
      }
      double noise = start.noiseVariance();
      require(noise > 0 && Double.isFinite(noise), "ppca.start.noise", noise);
    }
  }

  /** Something must be left for the noise, or the likelihood has no maximum. */
  static void check(PrincipalComponents components, PpcaSettings settings)
      throws SettingsException {
    double least = LEAST_NOISE * components.totalVariance();
    int most = 0;
    while (most < components.count() && components.discarded(most + 1) > least) {
      most++;
    }
    require(most >= 1, "ppca.flat");
    require(settings.q() <= most, "ppca.rank", settings.q(), most);
  }

  static void require(boolean holds, String key, Object... arguments) throws SettingsException {
    if (!holds) {
      throw refusal(key, arguments);
    }
  }

  private static SettingsException refusal(String key, Object... arguments) {
    return new SettingsException(MESSAGES.get(key, arguments));
  }
}
