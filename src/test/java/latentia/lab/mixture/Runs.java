package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.training.Session;

/** Short runs for the tests of this room. */
final class Runs {
  private Runs() {}

  static Dataset data(String name) throws Exception {
    return Catalogue.load(name, 7);
  }

  /** Snapshots after 0, 1, 2 … half steps, up to {@code halfSteps} or the end of the run. */
  static List<MixtureSnapshot> of(Dataset data, MixtureSettings settings, int halfSteps)
      throws Exception {
    List<MixtureSnapshot> snapshots = new ArrayList<>();
    try (Session<? extends MixtureSnapshot> session = MixtureLab.open(data, settings)) {
      snapshots.add(session.snapshot());
      for (int s = 0; s < halfSteps && session.status().running(); s++) {
        session.step();
        snapshots.add(session.snapshot());
      }
    }
    return snapshots;
  }

  static MixtureSnapshot end(Dataset data, MixtureSettings settings) throws Exception {
    List<MixtureSnapshot> all = of(data, settings, 2 * settings.iterationLimit());
    return all.get(all.size() - 1);
  }
}
