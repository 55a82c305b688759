package latentia.lab.mixture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;

/**
 * What the mouse does to a run: every gesture turns the parameters on screen into a start made by
 * hand, with one thing changed.
 */
public final class MixtureGestures {
  private MixtureGestures() {}

  /** The component (0-based) that a handle belongs to; empty if it names none. */
  public static Optional<Integer> componentOf(String handle) {
    return HandleId.parse(handle).map(HandleId::component);
  }

  /**
   * A handle of the stage dragged to a place in the plane.
   *
   * @param handle as named by the figure: "centre-k" or "axis-k-j"
   * @param y ignored in a plane of one dimension
   * @return empty if no such handle exists
   */
  public static Optional<MixtureSettings> drag(
      Dataset data,
      MixtureSettings settings,
      MixtureSnapshot shown,
      Plane plane,
      String handle,
      double x,
      double y) {
    MixtureParameters from = ShownParameters.of(data, shown);
    double[] to = plane.dimensions() == 1 ? new double[] {x} : new double[] {x, y};
    return HandleId.parse(handle)
        .filter(id -> id.component() >= 0 && id.component() < from.components())
        .map(
            id ->
                id.isCentre()
                    ? moved(from, id, plane, to)
                    : pulled(data, settings, from, id, plane, to))
        .map(changed -> byHand(settings, changed));
  }

  private static MixtureParameters moved(
      MixtureParameters from, HandleId handle, Plane plane, double[] to) {
    double[][] means = from.means().clone();
    means[handle.component()] = plane.moved(means[handle.component()], to);
    return new MixtureParameters(from.weights(), means, from.covariances());
  }

  private static MixtureParameters pulled(
      Dataset data,
      MixtureSettings settings,
      MixtureParameters from,
      HandleId handle,
      Plane plane,
      double[] to) {
    double[][] changed =
        AxisDrag.covariance(
            from, handle, to, settings.covariance(), plane, new PlaneData(data, plane));
    double[][][] covariances = from.covariances().clone();
    if (settings.covariance() == CovarianceKind.TIED) {
      Arrays.fill(covariances, changed);
    } else {
      covariances[handle.component()] = changed;
    }
    return new MixtureParameters(from.weights(), from.means(), covariances);
  }

  /**
   * A component more, centred at a place in the plane; in the columns not shown it takes the mean
   * of the rows nearest to that place. It starts with an even share of the weight and of the data's
   * covariance.
   *
   * @return empty if there are {@link MixtureSettings#MOST_COMPONENTS} already
   */
  public static Optional<MixtureSettings> add(
      Dataset data,
      MixtureSettings settings,
      MixtureSnapshot shown,
      Plane plane,
      double x,
      double y) {
    MixtureParameters from = ShownParameters.of(data, shown);
    int k = from.components();
    if (k >= MixtureSettings.MOST_COMPONENTS) {
      return Optional.empty();
    }
    double[] to = plane.dimensions() == 1 ? new double[] {x} : new double[] {x, y};
    double[] weights = new double[k + 1];
    for (int c = 0; c < k; c++) {
      weights[c] = from.weights()[c] * k / (k + 1);
    }
    weights[k] = 1.0 / (k + 1);
    double[][] means = Arrays.copyOf(from.means(), k + 1);
    means[k] = plane.moved(neighbourhood(data, plane, to), to);
    double[][][] covariances = Arrays.copyOf(from.covariances(), k + 1);
    covariances[k] =
        settings.covariance() == CovarianceKind.TIED
            ? from.covariances()[0]
            : ShownParameters.share(DataMoments.of(data).covariance(), 1.0 / (k + 1));
    return Optional.of(byHand(settings, new MixtureParameters(weights, means, covariances)));
  }

  /** The mean of the tenth of the rows that appear nearest to a place. */
  private static double[] neighbourhood(Dataset data, Plane plane, double[] to) {
    PlaneData place = new PlaneData(data, plane);
    double up = to.length == 1 ? 0 : to[1];
    int[] nearest =
        IntStream.range(0, data.rows())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    n ->
                        Math.hypot(
                            (place.x()[n] - to[0]) / place.sx(), (place.y()[n] - up) / place.sy())))
            .limit(Math.max(1, data.rows() / 10))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] weights = new double[data.rows()];
    for (int n : nearest) {
      weights[n] = 1;
    }
    return DataMoments.weighted(data, weights).mean();
  }

  /**
   * One component fewer; the others share its weight in proportion to their own.
   *
   * @return empty if it is the only one or does not exist
   */
  public static Optional<MixtureSettings> remove(
      Dataset data, MixtureSettings settings, MixtureSnapshot shown, int component) {
    MixtureParameters from = ShownParameters.of(data, shown);
    int k = from.components();
    if (k <= 1 || component < 0 || component >= k) {
      return Optional.empty();
    }
    int[] kept = IntStream.range(0, k).filter(c -> c != component).toArray();
    double total = Arrays.stream(kept).mapToDouble(c -> from.weights()[c]).sum();
    double[] weights =
        Arrays.stream(kept)
            .mapToDouble(c -> total > 0 ? from.weights()[c] / total : 1.0 / kept.length)
            .toArray();
    double[][] means = Arrays.stream(kept).mapToObj(c -> from.means()[c]).toArray(double[][]::new);
    double[][][] covariances =
        Arrays.stream(kept).mapToObj(c -> from.covariances()[c]).toArray(double[][][]::new);
    return Optional.of(byHand(settings, new MixtureParameters(weights, means, covariances)));
  }

  /** The other method from the centres on screen, so that hard and soft can be compared. */
  public static MixtureSettings switchTo(
      MixtureSettings.Method method,
      Dataset data,
      MixtureSettings settings,
      MixtureSnapshot shown) {
    return byHand(settings, ShownParameters.of(data, shown)).withMethod(method);
  }

  /** A start made by hand is one start: trying several would not keep it. */
  private static MixtureSettings byHand(MixtureSettings settings, MixtureParameters parameters) {
    return settings.withStart(new StartChoice.ByHand(parameters)).withRestarts(1);
  }
}
