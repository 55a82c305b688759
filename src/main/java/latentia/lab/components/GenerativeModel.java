package latentia.lab.components;

import java.util.Arrays;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.CodePosterior;
import latentia.engine.linear.PpcaSnapshot;
import latentia.engine.linear.ProbabilisticPca;
import latentia.lab.look.CovarianceEllipse;

/**
 * Probabilistic PCA with sigma^2 as set by hand, and the posterior means of the rows drawn. Worth
 * keeping as long as data, model and sigma^2 stay. Immutable; arrays are not to be written to.
 *
 * @param fitted the model as it was found
 * @param factor what its sigma^2 is multiplied by
 * @param model with that sigma^2, or so little that nothing is seen of it where that is 0
 * @param shown the rows drawn
 * @param codes their posterior means, {@code n x q}
 */
record GenerativeModel(
    ComponentsData data,
    ProbabilisticPca fitted,
    double factor,
    ProbabilisticPca model,
    CodePosterior posterior,
    Dataset shown,
    double[][] codes) {
  /**
   * Of the mean variance that the codes explain: as PCA to the eye, yet W'W + sigma^2 I can be
   * inverted whatever W is.
   */
  private static final double LEAST_NOISE = 1e-9;

  static GenerativeModel of(ComponentsScene scene) {
    ProbabilisticPca fitted = ((PpcaSnapshot) scene.shown()).model();
    double factor = scene.probe().noiseFactor();
    double explained = 0;
    for (double[] row : fitted.w()) {
      for (double loading : row) {
        explained += loading * loading / fitted.columns();
      }
    }
    double least = explained > 0 ? LEAST_NOISE * explained : LEAST_NOISE;
    ProbabilisticPca model =
        fitted.withNoiseVariance(Math.max(factor * fitted.noiseVariance(), least));
    CodePosterior posterior = new CodePosterior(model);
    ComponentsData data = scene.data();
    Dataset shown = data.rows().selectRows(data.shownRows());
    double[][] codes = new double[shown.rows()][];
    Arrays.setAll(codes, n -> posterior.mean(shown.row(n)));
    return new GenerativeModel(data, fitted, factor, model, posterior, shown, codes);
  }

  boolean isOf(ComponentsScene scene) {
    return data == scene.data()
        && fitted.equals(((PpcaSnapshot) scene.shown()).model())
        && factor == scene.probe().noiseFactor();
  }

  Optional<Labels> labels() {
    return shown.labels();
  }

  /** sigma^2 as it was set, which may be 0. */
  double noiseVariance() {
    return factor * fitted.noiseVariance();
  }

  /** N(mu, W W' + sigma^2 I) in two columns. */
  CovarianceEllipse marginal(int across, int up) {
    double[] a = model.w()[across];
    double[] b = model.w()[up];
    double xx = model.noiseVariance();
    double xy = across == up ? model.noiseVariance() : 0;
    double yy = model.noiseVariance();
    for (int i = 0; i < a.length; i++) {
      xx += a[i] * a[i];
      xy += a[i] * b[i];
      yy += b[i] * b[i];
    }
    return CovarianceEllipse.of(model.mean()[across], model.mean()[up], xx, xy, yy);
  }

  /** p(z | x) in two dimensions of the code. */
  CovarianceEllipse posteriorOf(double[] row, int across, int up) {
    double[] mean = posterior.mean(row);
    double[][] s = posterior.covariance();
    return CovarianceEllipse.of(
        mean[across], mean[up], s[across][across], s[across][up], s[up][up]);
  }

  /** The image of p(z | x) under W z + mu, in two columns. */
  CovarianceEllipse posteriorImage(double[] row, int across, int up) {
    double[] centre = model.decode(posterior.mean(row));
    double[][] s = posterior.covariance();
    return CovarianceEllipse.of(
        centre[across],
        centre[up],
        form(model.w()[across], s, model.w()[across]),
        form(model.w()[across], s, model.w()[up]),
        form(model.w()[up], s, model.w()[up]));
  }

  private static double form(double[] a, double[][] s, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        sum += a[i] * s[i][j] * b[j];
      }
    }
    return sum;
  }
}
