package latentia.engine.mixture;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The centres before the first assignment. */
final class KMeansStart {
  private KMeansStart() {}

  /** {@code K x d} centres as the settings' start describes them. */
  static double[][] centers(Columns data, KMeansSettings settings) {
    MixtureStart start = settings.start();
    Random random = new Random(settings.seed());
    if (start instanceof MixtureStart.Given given) {
      double[][] means = given.parameters().means();
      double[][] centers = new double[means.length][];
      for (int k = 0; k < means.length; k++) {
        centers[k] = means[k].clone();
      }
      return centers;
    }
    if (start instanceof MixtureStart.Rows chosen) {
      return rows(data, chosen.rows());
    }
    if (start instanceof MixtureStart.RandomRows) {
      return rows(data, GmmStart.differentRows(data.rows(), settings.clusters(), random));
    }
    return plusPlus(data, settings.clusters(), random);
  }

  private static double[][] rows(Columns data, List<Integer> rows) {
    return rows.stream().map(data::row).toArray(double[][]::new);
  }

  /**
   * Each next centre is a row drawn with probability proportional to its squared distance from the
   * nearest centre so far (Arthur and Vassilvitskii 2007); any row once all coincide with a centre.
   */
  private static double[][] plusPlus(Columns data, int clusters, Random random) {
    double[][] centers = new double[clusters][];
    double[] nearest = new double[data.rows()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    centers[0] = data.row(random.nextInt(data.rows()));
    for (int k = 1; k < clusters; k++) {
      double total = 0;
      double[] squared = new double[data.rows()];
      SquaredDistance.of(data.values(), squared.length, centers[k - 1], squared);
      for (int n = 0; n < nearest.length; n++) {
        nearest[n] = Math.min(nearest[n], squared[n]);
        total += nearest[n];
      }
      centers[k] =
          data.row(total > 0 ? draw(nearest, total, random) : random.nextInt(nearest.length));
    }
    return centers;
  }

  private static int draw(double[] weights, double total, Random random) {
    double left = random.nextDouble() * total;
    int last = 0;
    for (int n = 0; n < weights.length; n++) {
      if (weights[n] > 0) {
        last = n;
        left -= weights[n];
        if (left < 0) {
          return n;
        }
      }
    }
    return last;
  }
}
