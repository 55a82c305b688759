package latentia.lab.components;

import java.util.Optional;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.PcaSession;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PpcaSession;
import latentia.engine.linear.PpcaSettings;
import latentia.training.Session;

/** Scenes of built-in data for tests. */
final class Scenes {
  private Scenes() {}

  static ComponentsScene pca(String dataset, boolean standardized, int used) throws Exception {
    return pca(Catalogue.load(dataset, 1), standardized, used);
  }

  static ComponentsScene pca(Dataset source, boolean standardized, int used) throws Exception {
    ComponentsData data = ComponentsData.of(source, standardized);
    try (PcaSession session = PcaSession.open(data.rows(), PcaSolver.AUTOMATIC, false)) {
      for (int m = 0; m < used; m++) {
        session.step();
      }
      return scene(data, session.snapshot());
    }
  }

  static ComponentsScene ppca(String dataset, boolean standardized, int q, boolean em)
      throws Exception {
    return ppca(Catalogue.load(dataset, 1), standardized, q, em);
  }

  static ComponentsScene ppca(Dataset source, boolean standardized, int q, boolean em)
      throws Exception {
    ComponentsData data = ComponentsData.of(source, standardized);
    PpcaSettings settings = new PpcaSettings(q, em, 200, 1e-7, 1, Optional.empty());
    try (Session<? extends LinearSnapshot> session = PpcaSession.open(data.rows(), settings)) {
      while (session.status().running()) {
        session.step();
      }
      return scene(data, session.snapshot());
    }
  }

  private static ComponentsScene scene(ComponentsData data, LinearSnapshot snapshot) {
    return new ComponentsScene(
        data, ComponentsSettings.standard(), snapshot, snapshot, ComponentsProbe.of(0));
  }
}
