package latentia.lab.mixture;

import latentia.data.Dataset;
import latentia.engine.mixture.GmmSession;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureSampler;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.training.Session;
import latentia.training.SettingsException;

/** Opens the sessions of the Mixtures lab. A session is to be used by the thread that opened it. */
public final class MixtureLab {
  private MixtureLab() {}

  /**
   * A run at step 0.
   *
   * @throws SettingsException if the settings do not fit the data; the message says which and why
   */
  public static Session<? extends MixtureSnapshot> open(Dataset data, MixtureSettings settings)
      throws SettingsException {
    return switch (settings.method()) {
      case EM -> GmmSession.open(data, settings.gmm(data));
      case KMEANS -> KMeansSession.open(data, settings.kmeans(data));
    };
  }

  /** A run that goes on from {@code from} exactly as if it had never stopped there. */
  public static Session<? extends MixtureSnapshot> resume(
      Dataset data, MixtureSettings settings, MixtureSnapshot from) {
    if (from instanceof GmmSnapshot gmm) {
      return GmmSession.resume(data, settings.gmm(data), gmm);
    }
    return KMeansSession.resume(data, settings.kmeans(data), (KMeansSnapshot) from);
  }

  /**
   * New rows drawn from the mixture as it stands.
   *
   * @param seed the same seed gives the same rows
   */
  public static MixtureSampler.Sample sample(GmmSnapshot shown, int count, long seed) {
    return MixtureSampler.draw(shown.parameters(), count, seed);
  }
}
