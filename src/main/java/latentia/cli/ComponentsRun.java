package latentia.cli;

import java.util.function.IntConsumer;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.PpcaSnapshot;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsLab;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.training.Session;
import latentia.training.SettingsException;

/**
 * A run of the Components lab to its end, of which one moment was kept.
 *
 * @param shown at the moment asked for, or at the end
 * @param last at the end of the run
 */
record ComponentsRun(LinearSnapshot shown, LinearSnapshot last) {
  /**
   * @param moment the iteration to keep, or how many components are in use; beyond the end of the
   *     run, its end
   * @param progress is told the steps done
   */
  static ComponentsRun of(
      ComponentsData data, ComponentsSettings settings, int moment, IntConsumer progress)
      throws SettingsException {
    try (Session<? extends LinearSnapshot> session = ComponentsLab.open(data, settings)) {
      LinearSnapshot kept = session.snapshot();
      while (session.status().running()) {
        boolean before = iteration(kept) < moment;
        session.step();
        if (before) {
          kept = session.snapshot();
        }
        progress.accept(session.snapshot().step());
      }
      return new ComponentsRun(kept, session.snapshot());
    }
  }

  /** EM goes in half steps. */
  static int iteration(LinearSnapshot snapshot) {
    boolean halves = snapshot instanceof PpcaSnapshot;
    return halves ? snapshot.step() / 2 : snapshot.step();
  }

  ComponentsScene scene(ComponentsData data, ComponentsSettings settings, ComponentsProbe probe) {
    return new ComponentsScene(data, settings, shown, last, probe);
  }
}
