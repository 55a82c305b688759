package latentia.cli;

import java.util.function.IntConsumer;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentLab;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.training.Session;
import latentia.training.SettingsException;

/** Runs of the Latent lab that need no window. */
final class LatentRun {
  private LatentRun() {}

  /**
   * Trains until an epoch is over.
   *
   * @param epoch the moment wanted; beyond the end of the run, its end
   * @param progress is told the epochs done after every mini-batch
   */
  static LatentSnapshot until(
      int epoch, LatentData data, LatentSettings settings, IntConsumer progress)
      throws SettingsException {
    try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
      long steps = (long) epoch * session.snapshot().batchesPerEpoch();
      int batches = session.snapshot().batchesPerEpoch();
      for (long step = 1; step <= steps && session.status().running(); step++) {
        session.step();
        progress.accept((int) (step / batches));
      }
      return session.snapshot();
    }
  }
}
