package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.GmmSession;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.MixtureStart;
import latentia.training.SettingsException;

/**
 * Iterations of EM (E-step and M-step) with full covariances. Begins at equal weights, evenly
 * spaced rows for means and the covariance of all rows. Comes to the log-likelihood.
 */
final class EmWork implements Workload {
  private final Dataset data;
  private final GmmSettings settings;
  private GmmSession session;

  EmWork(Dataset data, JsonNode work, int threads) {
    int components = work.get("components").asInt();
    this.data = data;
    this.settings =
        new GmmSettings(
            components,
            CovarianceKind.FULL,
            new MixtureStart.Rows(spacedRows(data.rows(), components)),
            work.get("floor").asDouble(),
            0,
            Integer.MAX_VALUE,
            1,
            1,
            threads);
  }

  /** Row numbers floor(k n / K). */
  static List<Integer> spacedRows(int rows, int components) {
    return IntStream.range(0, components)
        .map(k -> (int) ((long) k * rows / components))
        .boxed()
        .toList();
  }

  @Override
  public void prepare(int repeats) throws SettingsException {
    close();
    session = GmmSession.open(data, settings);
  }

  @Override
  public void run(int repeats) {
    for (int r = 0; r < repeats; r++) {
      session.eStep();
      session.mStep();
    }
  }

  @Override
  public double result() {
    return session.snapshot().bound().logLikelihood();
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
    }
  }
}
