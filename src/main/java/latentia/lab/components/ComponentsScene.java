package latentia.lab.components;

import latentia.engine.linear.LinearModel;
import latentia.engine.linear.LinearSnapshot;

/**
 * One moment of the lab, all that its figures show.
 *
 * @param shown the model at the playhead
 * @param newest the model at the end of what is known, for the curves
 * @param probe what has been pointed at and set by hand
 */
public record ComponentsScene(
    ComponentsData data,
    ComponentsSettings settings,
    LinearSnapshot shown,
    LinearSnapshot newest,
    ComponentsProbe probe) {
  public LinearModel model() {
    return shown.model();
  }

  /** The row looked at, as the model sees it. */
  public double[] row() {
    return data.rows().row(probe.row());
  }

  /** The code of the row looked at, as its run has it; length {@code model().codeSize()}. */
  public double[] own() {
    return Scores.all(shown, model(), data).apply(probe.row());
  }

  /** The code set by hand, or that of the row looked at; length {@code model().codeSize()}. */
  public double[] code() {
    return probe.code().orElseGet(this::own);
  }

  public ComponentsScene withProbe(ComponentsProbe wanted) {
    return new ComponentsScene(data, settings, shown, newest, wanted);
  }
}
