package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.Cholesky;

/**
 * Parameters in the course of EM (Tipping and Bishop 1999, Appendix B; Bishop 12.2.2), and what
 * both the likelihood and the next E-step need of them. Codes are reckoned in the coordinates V'z,
 * W = P D V', in which their posterior covariance is diagonal.
 *
 * @param product P'S, {@code q x d}
 * @param within P'S P, {@code q x q}
 * @param trace tr S
 */
record PpcaIterate(ProbabilisticPca model, double[][] product, double[][] within, double trace) {
  static PpcaIterate of(ProbabilisticPca model, CovarianceProduct covariance) {
    double[][] axes = model.posterior().axes();
    double[][] product = covariance.times(axes);
    double[][] within = Matrices.timesTransposed(product, axes);
    return new PpcaIterate(model, product, within, covariance.trace());
  }

  /**
   * ln p(X) / N = -1/2 [d ln 2 pi + ln |C| + tr(C^-1 S)], in nats. The trace is the mean of the
   * squared distance from the subspace over sigma^2, and what lies within the subspace over D^2 +
   * sigma^2.
   */
  double logLikelihood() {
    double noise = model.noiseVariance();
    double outside = trace;
    double inside = 0;
    for (int i = 0; i < within.length; i++) {
      outside -= within[i][i];
      inside += within[i][i] * model.posterior().doubt(i);
    }
    return -0.5 * (model.logNormalizer() + (Math.max(0, outside) + inside) / noise);
  }

  /**
   * The E-step: E[z] = M^-1 W'(x - mu), E[zz'] = sigma^2 M^-1 + E[z]E[z]', for all rows at once.
   */
  Moments eStep() {
    CodePosterior posterior = model.posterior();
    int q = within.length;
    double[] gains = new double[q];
    Arrays.setAll(gains, posterior::gain);
    double[][] codes = new double[q][q];
    double[][] cross = new double[q][];
    for (int i = 0; i < q; i++) {
      for (int k = 0; k < q; k++) {
        codes[i][k] = gains[i] * within[i][k] * gains[k];
      }
      codes[i][i] += posterior.doubt(i);
      cross[i] = product[i].clone();
      for (int j = 0; j < cross[i].length; j++) {
        cross[i][j] *= gains[i];
      }
    }
    return new Moments(cross, codes);
  }

  /**
   * What the M-step needs of the posteriors, with V'z for z.
   *
   * @param cross (1/N) sum E[z](x - mu)', {@code q x d}
   * @param codes (1/N) sum E[zz'], {@code q x q}
   */
  record Moments(double[][] cross, double[][] codes) {}

  /**
   * The M-step: W = [sum (x - mu) E[z]'] [sum E[zz']]^-1, and sigma^2 the mean over all cells of
   * ||x - mu||^2 - 2 E[z]'W'(x - mu) + tr(E[zz'] W'W).
   */
  ProbabilisticPca mStep(Moments moments) {
    Cholesky codes =
        Cholesky.of(moments.codes())
            .orElseThrow(() -> new IllegalStateException("the codes' moments are singular"));
    double[][] turned = codes.solve(moments.cross());
    double along = Matrices.traceOfTransposedTimes(turned, moments.cross());
    double squared =
        Matrices.traceOfTransposedTimes(turned, Matrices.times(moments.codes(), turned));
    double noise = (trace - 2 * along + squared) / model.columns();
    return ProbabilisticPca.turned(model.mean(), turned, model.posterior().turn(), noise);
  }
}
