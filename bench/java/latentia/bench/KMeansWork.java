package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.MixtureStart;
import latentia.training.SettingsException;

/**
 * The first few iterations of Lloyd's algorithm (assignment and update) from evenly spaced rows,
 * fewer than it takes to converge. Comes to the inertia.
 */
final class KMeansWork implements Workload {
  private final Dataset data;
  private final int iterations;
  private final KMeansSettings settings;
  private final List<KMeansSession> sessions = new ArrayList<>();

  KMeansWork(Dataset data, JsonNode work, int threads) {
    int clusters = work.get("components").asInt();
    this.data = data;
    this.iterations = work.get("iterations").asInt();
    this.settings =
        new KMeansSettings(
            clusters,
            new MixtureStart.Rows(EmWork.spacedRows(data.rows(), clusters)),
            Integer.MAX_VALUE,
            1,
            threads);
  }

  @Override
  public void prepare(int repeats) throws SettingsException {
    close();
    for (int r = 0; r < repeats; r++) {
      sessions.add(KMeansSession.open(data, settings));
    }
  }

  @Override
  public void run(int repeats) {
    for (KMeansSession session : sessions) {
      for (int i = 0; i < iterations; i++) {
        session.assign();
        session.update();
      }
    }
  }

  @Override
  public double result() {
    return sessions.get(0).snapshot().inertiaAt(2 * iterations);
  }

  @Override
  public void close() {
    sessions.forEach(KMeansSession::close);
    sessions.clear();
  }
}
