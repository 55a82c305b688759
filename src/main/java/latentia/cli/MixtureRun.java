package latentia.cli;

import java.util.function.IntConsumer;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.mixture.MixtureLab;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.training.Session;
import latentia.training.SettingsException;

/**
 * A run of the Mixtures lab to its end, of which one moment was kept.
 *
 * @param shown after the half step asked for, or the last one
 * @param last at the end of the run
 */
record MixtureRun(MixtureSnapshot shown, MixtureSnapshot last) {
  /**
   * @param halfStep the moment to keep; beyond the end of the run, its end
   * @param progress is told the iteration after every half step
   */
  static MixtureRun of(Dataset data, MixtureSettings settings, int halfStep, IntConsumer progress)
      throws SettingsException {
    try (Session<? extends MixtureSnapshot> session = MixtureLab.open(data, settings)) {
      MixtureSnapshot kept = halfStep == 0 ? session.snapshot() : null;
      for (int step = 1; session.status().running(); step++) {
        session.step();
        if (step == halfStep) {
          kept = session.snapshot();
        }
        progress.accept(step / 2);
      }
      MixtureSnapshot last = session.snapshot();
      return new MixtureRun(kept == null ? last : kept, last);
    }
  }

  MixtureScene scene() {
    return MixtureScene.still(shown, last);
  }
}
