package latentia.lab.latent;

import latentia.engine.neural.NetworkSession;
import latentia.training.Session;
import latentia.training.SettingsException;

/** Opens the sessions of the Latent lab. A session is to be used by the thread that opened it. */
public final class LatentLab {
  private LatentLab() {}

  /**
   * All models at step 0.
   *
   * @throws SettingsException if the settings do not fit the data; the message says which and why
   */
  public static Session<LatentSnapshot> open(LatentData data, LatentSettings settings)
      throws SettingsException {
    return new LatentSession(
        settings.models().size(),
        number -> NetworkSession.open(data.rows(), settings.model(number)));
  }

  /** A run that goes on from {@code from} exactly as if it had never stopped there. */
  public static Session<LatentSnapshot> resume(
      LatentData data, LatentSettings settings, LatentSnapshot from) throws SettingsException {
    return new LatentSession(
        settings.models().size(),
        number -> NetworkSession.resume(data.rows(), settings.model(number), from.model(number)));
  }
}
