package latentia.engine.mixture;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import latentia.data.Dataset;
import latentia.training.SettingsException;

/** AIC and BIC over a range of K: how many components do the data pay for? */
public final class ModelSelection {
  private static final int FEWEST_STARTS = 5;

  private ModelSelection() {}

  /**
   * Fits a mixture for every K from {@code fewest} to {@code most} and reports each as it is done.
   * Every K has at least five starts, of which the best that did not degenerate counts. Starts
   * given as rows or parameters fit one K only; K-means starts stand in for them. A K that the data
   * cannot carry (more than rows, or singular from the start) is passed over.
   *
   * @param found called on this thread, once per K, in ascending order
   * @param cancelled asked between half steps; once true, nothing more is reported
   */
  public static void over(
      Dataset data,
      GmmSettings settings,
      int fewest,
      int most,
      Consumer<Criteria> found,
      BooleanSupplier cancelled) {
    for (int components = fewest; components <= most; components++) {
      try {
        var best = Restarts.search(data, with(settings, components), cancelled);
        if (cancelled.getAsBoolean()) {
          return;
        }
        found.accept(
            Criteria.of(
                settings.covariance(),
                components,
                data.columns(),
                data.rows(),
                best.logLikelihood(),
                best.status()));
      } catch (SettingsException unfit) {
        continue;
      }
    }
  }

  private static GmmSettings with(GmmSettings settings, int components) {
    MixtureStart start =
        settings.start() instanceof MixtureStart.RandomRows
            ? settings.start()
            : new MixtureStart.KMeans();
    return new GmmSettings(
        components,
        settings.covariance(),
        start,
        settings.floor(),
        settings.tolerance(),
        settings.iterationLimit(),
        components == 1 ? 1 : Math.max(FEWEST_STARTS, settings.restarts()),
        settings.seed(),
        settings.threads());
  }
}
