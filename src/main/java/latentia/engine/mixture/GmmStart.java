package latentia.engine.mixture;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linalg.Cholesky;
import latentia.engine.linalg.Workers;
import latentia.training.SettingsException;

/**
 * theta before the first half step, about the data's centre.
 *
 * @param weights pi, length K
 * @param means {@code K x d}
 * @param covariances {@code K x d x d}, not yet of the settings' kind
 */
record GmmStart(double[] weights, double[][] means, double[][][] covariances) {
  private static final int KMEANS_LIMIT = 300;
  private static final Workers ALONE = new Workers(1);
  private static final Scatter LOOPS = new LoopScatter(true, ALONE);

  /** The start that the settings describe. */
  static GmmStart of(Dataset data, Columns centred, GmmSettings settings) throws SettingsException {
    int components = settings.components();
    MixtureStart start = settings.start();
    if (start instanceof MixtureStart.Given given) {
      return given(given.parameters(), centred.offset());
    }
    if (start instanceof MixtureStart.Rows chosen) {
      return atRows(centred, chosen.rows());
    }
    if (start instanceof MixtureStart.RandomRows) {
      return atRows(centred, differentRows(data.rows(), components, new Random(settings.seed())));
    }
    KMeansSettings clustering =
        new KMeansSettings(components, start, KMEANS_LIMIT, settings.seed(), settings.threads());
    try (KMeansSession kMeans = KMeansSession.open(data, clustering)) {
      while (kMeans.status().running()) {
        kMeans.step();
      }
      return atClusters(centred, kMeans.snapshot(), CovarianceShape.of(settings.covariance()));
    }
  }

  /** {@code count} different rows, each subset equally likely. */
  static List<Integer> differentRows(int rows, int count, Random random) {
    int[] order = new int[rows];
    Arrays.setAll(order, n -> n);
    for (int i = 0; i < count; i++) {
      int j = i + random.nextInt(rows - i);
      int chosen = order[j];
      order[j] = order[i];
      order[i] = chosen;
    }
    return Arrays.stream(order, 0, count).boxed().toList();
  }

  private static GmmStart given(MixtureParameters parameters, double[] offset) {
    double[][] means = new double[parameters.components()][];
    for (int k = 0; k < means.length; k++) {
      means[k] = less(parameters.means()[k], offset);
    }
    return new GmmStart(parameters.weights().clone(), means, parameters.covariances());
  }

  /** Equal weights, the rows as means, the covariance of all data for each. */
  private static GmmStart atRows(Columns centred, List<Integer> rows) {
    int components = rows.size();
    double[] weights = new double[components];
    Arrays.fill(weights, 1.0 / components);
    double[][] means = new double[components][];
    Arrays.setAll(means, k -> centred.row(rows.get(k)));
    double[][][] covariances = new double[components][][];
    Arrays.fill(covariances, ofAllRows(centred));
    return new GmmStart(weights, means, covariances);
  }

  /**
   * Shares, centres and covariances of clusters. A cluster with a singular covariance takes the
   * pooled one within clusters; an empty cluster counts as one row.
   */
  private static GmmStart atClusters(
      Columns centred, KMeansSnapshot clusters, CovarianceShape shape) {
    int components = clusters.components();
    double[][] shares = new double[components][centred.rows()];
    for (int n = 0; n < centred.rows(); n++) {
      shares[clusters.label(n)][n] = 1;
    }
    double[][] centres = new double[components][];
    Arrays.setAll(centres, k -> less(clusters.centers()[k], centred.offset()));
    double[][][] none = new double[components][centred.columns()][centred.columns()];
    Moments moments = Moments.of(centred, shares, centres, none, LOOPS, ALONE);
    double[][][] own = shape.conform(moments.counts(), moments.covariances());
    double[][] pooled = new CovarianceShape.Tied().conform(moments.counts(), own)[0];
    double[][] fallback = regularOf(pooled, ofAllRows(centred));
    double[] weights = new double[components];
    for (int k = 0; k < components; k++) {
      weights[k] = Math.max(1, moments.counts()[k]);
      if (Cholesky.of(own[k]).isEmpty()) {
        own[k] = fallback;
      }
    }
    double total = Arrays.stream(weights).sum();
    Arrays.setAll(weights, k -> weights[k] / total);
    return new GmmStart(weights, moments.means(), own);
  }

  /**
   * The pooled covariance, or that of all rows where pooling left a singular one (every cluster a
   * point) without the data being to blame (a constant column).
   */
  private static double[][] regularOf(double[][] pooled, double[][] overall) {
    boolean blameless = Cholesky.of(overall).isPresent();
    return blameless && Cholesky.of(pooled).isEmpty() ? overall : pooled;
  }

  private static double[] less(double[] mean, double[] offset) {
    double[] moved = mean.clone();
    for (int j = 0; j < moved.length; j++) {
      moved[j] -= offset[j];
    }
    return moved;
  }

  private static double[][] ofAllRows(Columns centred) {
    double[][] everything = new double[1][centred.rows()];
    Arrays.fill(everything[0], 1);
    return Moments.of(centred, everything, null, null, LOOPS, ALONE).covariances()[0];
  }
}
