package latentia.app.latent;

import java.util.List;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentSettings;

/**
 * What undo and redo bring back: the data and everything that decides the run.
 *
 * @param locked whether what is set for one model is set for all
 */
public record LatentState(LatentData data, LatentSettings settings, boolean locked) {
  LatentState with(LatentSettings other) {
    return new LatentState(data, other, locked);
  }

  LatentState withLocked(boolean wanted) {
    return new LatentState(data, settings, wanted);
  }

  /** Mini-batches in an epoch; the last may be shorter. */
  int batchesPerEpoch() {
    int batch = Math.max(1, settings.model(0).training().batch());
    return Math.max(1, (data.rows().train().rows() + batch - 1) / batch);
  }

  /** Mini-batches in the whole run. */
  int plannedSteps() {
    long steps = (long) batchesPerEpoch() * settings.model(0).training().epochs();
    return (int) Math.min(Integer.MAX_VALUE, steps);
  }

  /** Whether a code of one is a code of the other: the same rows, models and latent sizes. */
  boolean sameCodes(LatentState other) {
    return data == other.data && latentSizes().equals(other.latentSizes());
  }

  /** Whether a run under one can go on under the other from where it stands. */
  boolean differsOnlyLive(LatentState other) {
    return data == other.data
        && settings
            .withEach(ModelEdits::withoutLive)
            .equals(other.settings.withEach(ModelEdits::withoutLive));
  }

  private List<Integer> latentSizes() {
    return settings.models().stream().map(model -> model.architecture().latent()).toList();
  }
}
