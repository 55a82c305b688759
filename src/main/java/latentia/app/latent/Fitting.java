package latentia.app.latent;

import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentSettings;

/** Settings for other data. */
final class Fitting {
  private Fitting() {}

  /** Rows of the same kind keep their settings; others get what is usual for them. */
  static LatentSettings to(LatentData data, LatentState before) {
    boolean sameKind =
        data.shown().columns() == before.data().shown().columns()
            && data.unitRange() == before.data().unitRange();
    return sameKind ? before.settings() : LatentSettings.fitting(data);
  }
}
