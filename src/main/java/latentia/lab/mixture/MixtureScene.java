package latentia.lab.mixture;

import java.util.Optional;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;

/**
 * A moment of a run, on its way from one half step to the next: colours flow after an E-step,
 * centres and ellipses glide after an M-step.
 *
 * @param before where the movement comes from
 * @param after where it goes; what is shown once it has ended
 * @param fraction how far it is, from 0 (before) to 1 (after)
 * @param newest the farthest snapshot of the same run, whose trace shows the steps ahead
 */
public record MixtureScene(
    MixtureSnapshot before, MixtureSnapshot after, double fraction, MixtureSnapshot newest) {
  public MixtureScene {
    if (!alike(before, after)) {
      before = after;
      fraction = 1;
    }
  }

  /** No movement, nothing ahead. */
  public static MixtureScene still(MixtureSnapshot shown) {
    return new MixtureScene(shown, shown, 1, shown);
  }

  /** No movement, with the steps ahead up to {@code newest}. */
  public static MixtureScene still(MixtureSnapshot shown, MixtureSnapshot newest) {
    return new MixtureScene(shown, shown, 1, newest);
  }

  private static boolean alike(MixtureSnapshot a, MixtureSnapshot b) {
    return a.getClass() == b.getClass() && a.components() == b.components() && a.rows() == b.rows();
  }

  int components() {
    return after.components();
  }

  /** The half step at the playhead, between whole numbers while something moves. */
  double playhead() {
    return mix(before.step(), after.step());
  }

  boolean moving() {
    return before != after && fraction < 1;
  }

  /** Whether EM is shown; otherwise K-means. */
  boolean soft() {
    return after instanceof GmmSnapshot;
  }

  /** mu_k now, length d. */
  double[] mean(int component) {
    double[] to = after.mean(component);
    if (!moving()) {
      return to;
    }
    return mix(before.mean(component), to);
  }

  /**
   * theta now; empty for K-means. A covariance on the straight line between two positive definite
   * ones is positive definite.
   */
  Optional<MixtureParameters> mixture() {
    if (!(after instanceof GmmSnapshot to)) {
      return Optional.empty();
    }
    if (!moving()) {
      return Optional.of(to.parameters());
    }
    MixtureParameters from = ((GmmSnapshot) before).parameters();
    MixtureParameters end = to.parameters();
    if (from.equals(end)) {
      return Optional.of(end);
    }
    int k = end.components();
    double[][] means = new double[k][];
    double[][][] covariances = new double[k][end.columns()][];
    for (int c = 0; c < k; c++) {
      means[c] = mix(from.means()[c], end.means()[c]);
      for (int i = 0; i < end.columns(); i++) {
        covariances[c][i] = mix(from.covariances()[c][i], end.covariances()[c][i]);
      }
    }
    return Optional.of(
        new MixtureParameters(mix(from.weights(), end.weights()), means, covariances));
  }

  private double[] mix(double[] from, double[] to) {
    double[] mixed = new double[to.length];
    for (int j = 0; j < mixed.length; j++) {
      mixed[j] = mix(from[j], to[j]);
    }
    return mixed;
  }

  private double mix(double from, double to) {
    return moving() ? from + fraction * (to - from) : to;
  }
}
