package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.CodeSpread;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * What each latent dimension does: rows decoded along it, through a base code, the other dimensions
 * held.
 *
 * @param model the model's name
 * @param base words for the base code
 * @param variational whether activity is a KL in nats; else it is a variance of codes
 * @param steps the places along each dimension, in standard deviations
 * @param strips one per dimension, the most active first
 */
public record Dimensions(
    RowForm form,
    String model,
    String base,
    boolean variational,
    double[] steps,
    List<Strip> strips) {
  /**
   * The walk along one dimension.
   *
   * @param dimension 0-based
   * @param activity KL(q || p) of this dimension over the test rows in nats, or the codes' variance
   */
  public record Strip(int dimension, double activity, List<double[]> rows) {}

  public static Dimensions of(LatentScene scene, DimensionOptions options) {
    NetworkSnapshot snapshot = scene.shown().model(options.model());
    TrainedNetwork network = snapshot.network();
    int q = network.latent();
    CodeSpread spread = CodeSpread.of(snapshot.codes(), q);
    double[] centre = network.isVariational() ? new double[q] : spread.mean();
    double[] base =
        options.row() < 0 ? centre : network.encode(scene.data().shown().row(options.row())).mean();
    double[] steps = new double[options.frames()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = options.reach() * (2.0 * i / Math.max(1, steps.length - 1) - 1);
    }
    List<Strip> strips = new ArrayList<>();
    for (int j = 0; j < q; j++) {
      double deviation = network.isVariational() ? 1 : spread.deviation(j);
      strips.add(
          new Strip(
              j,
              activity(snapshot, spread, j),
              decoded(network, base, j, centre[j], deviation, steps)));
    }
    strips.sort(
        Comparator.comparingDouble(Strip::activity).reversed().thenComparingInt(Strip::dimension));
    return new Dimensions(
        scene.data().rowForm(),
        ModelNames.of(scene.settings()).get(options.model()),
        base(scene, options),
        network.isVariational(),
        steps,
        List.copyOf(strips));
  }

  private static double activity(NetworkSnapshot snapshot, CodeSpread spread, int dimension) {
    EpochLosses last = snapshot.trace().last();
    List<Double> kl = last.test().orElse(last.train()).klPerDimension();
    return snapshot.network().isVariational() ? kl.get(dimension) : spread.variance()[dimension];
  }

  private static List<double[]> decoded(
      TrainedNetwork network,
      double[] base,
      int dimension,
      double centre,
      double deviation,
      double[] steps) {
    return IntStream.range(0, steps.length)
        .mapToObj(
            i -> {
              double[] z = base.clone();
              z[dimension] = centre + steps[i] * deviation;
              return network.decode(z);
            })
        .toList();
  }

  private static String base(LatentScene scene, DimensionOptions options) {
    if (options.row() >= 0) {
      Dataset source = scene.data().source();
      return Words.row(source, scene.data().shownRows()[options.row()]);
    }
    boolean variational = scene.network(options.model()).isVariational();
    return Words.of(variational ? "base.prior" : "base.codes");
  }
}
