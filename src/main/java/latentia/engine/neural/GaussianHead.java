package latentia.engine.neural;

/**
 * The posterior q(z|x) = N(mu, diag sigma^2) that a variational encoder ends in: draws by
 * reparameterisation, z = mu + sigma eps, and the KL to N(0, I) in closed form (Kingma and Welling
 * 2014, eq. 10), forwards and backwards.
 */
final class GaussianHead {
  private final int latent;

  /** mu, ln sigma^2 and sigma, each {@code rows x latent}. */
  private final float[] means;

  private final float[] logVariances;
  private final float[] deviations;

  /** d ln sigma^2 / d output of the encoder. */
  private final float[] slopes;

  GaussianHead(int rows, int latent) {
    this.latent = latent;
    this.means = new float[rows * latent];
    this.logVariances = new float[rows * latent];
    this.deviations = new float[rows * latent];
    this.slopes = new float[rows * latent];
  }

  /**
   * @param output of the encoder, {@code rows x 2 latent}: means, then log-variances
   */
  void read(float[] output, int rows) {
    for (int n = 0; n < rows; n++) {
      for (int j = 0; j < latent; j++) {
        int i = n * latent + j;
        means[i] = output[2 * n * latent + j];
        float a = output[(2 * n + 1) * latent + j];
        logVariances[i] = (float) LogVarianceBound.bounded(a);
        slopes[i] = (float) LogVarianceBound.slope(a);
        deviations[i] = (float) Math.exp(0.5 * logVariances[i]);
      }
    }
  }

  float[] means() {
    return means;
  }

  float[] logVariances() {
    return logVariances;
  }

  /**
   * @param noise eps, {@code rows copies x latent}: the copies of a row follow one another
   * @param codes receives z, in the same order
   */
  void sample(float[] noise, int rows, int copies, float[] codes) {
    for (int n = 0; n < rows; n++) {
      for (int k = 0; k < copies; k++) {
        for (int j = 0; j < latent; j++) {
          int i = n * latent + j;
          int draw = (n * copies + k) * latent + j;
          codes[draw] = means[i] + deviations[i] * noise[draw];
        }
      }
    }
  }

  /** KL_j = -1/2 (1 + ln sigma_j^2 - mu_j^2 - sigma_j^2) of row n. */
  double divergence(int n, int j) {
    int i = n * latent + j;
    double mean = means[i];
    double logVariance = logVariances[i];
    return 0.5 * (mean * mean + Math.expm1(logVariance) - logVariance);
  }

  /** The mean over the rows of the KL, summed over the latent dimensions. */
  double meanDivergence(int rows) {
    double sum = 0;
    for (int n = 0; n < rows; n++) {
      for (int j = 0; j < latent; j++) {
        sum += divergence(n, j);
      }
    }
    return sum / rows;
  }

  /** ln p(z) - ln q(z|x) of one draw of row n. */
  double logRatio(int n, int draw, float[] codes, float[] noise) {
    double sum = 0;
    for (int j = 0; j < latent; j++) {
      double z = codes[draw * latent + j];
      double eps = noise[draw * latent + j];
      sum += eps * eps - z * z + logVariances[n * latent + j];
    }
    return 0.5 * sum;
  }

  /**
   * dL/d output of the encoder from dL/dz, for the KL in closed form.
   *
   * @param codeDelta dL/dz, {@code rows copies x latent}
   * @param weight of each row's KL in the loss
   * @param delta receives {@code rows x 2 latent}
   */
  void backward(
      float[] codeDelta, float[] noise, int rows, int copies, double weight, float[] delta) {
    for (int n = 0; n < rows; n++) {
      for (int j = 0; j < latent; j++) {
        int i = n * latent + j;
        double byMean = weight * means[i];
        double byLogVariance = weight * 0.5 * Math.expm1(logVariances[i]);
        for (int k = 0; k < copies; k++) {
          int draw = (n * copies + k) * latent + j;
          byMean += codeDelta[draw];
          byLogVariance += 0.5 * deviations[i] * codeDelta[draw] * noise[draw];
        }
        write(n, j, byMean, byLogVariance, delta);
      }
    }
  }

  /**
   * dL/d output of the encoder for the importance-weighted bound: ln q(z|x) at z = mu + sigma eps
   * depends on ln sigma^2 alone.
   *
   * @param codeDelta dL/dz by way of ln p(x|z)
   * @param codes z
   * @param weights of the draws in the loss; those of a row sum to {@code 1 / rows}
   */
  void backwardWeighted(
      float[] codeDelta,
      float[] codes,
      float[] noise,
      int rows,
      int copies,
      double[] weights,
      float[] delta) {
    for (int n = 0; n < rows; n++) {
      for (int j = 0; j < latent; j++) {
        double byMean = 0;
        double byLogVariance = 0;
        for (int k = 0; k < copies; k++) {
          int draw = (n * copies + k) * latent + j;
          double weight = weights[n * copies + k];
          double byCode = codeDelta[draw] + weight * codes[draw];
          byMean += byCode;
          byLogVariance += 0.5 * (deviations[n * latent + j] * byCode * noise[draw] - weight);
        }
        write(n, j, byMean, byLogVariance, delta);
      }
    }
  }

  private void write(int n, int j, double byMean, double byLogVariance, float[] delta) {
    delta[2 * n * latent + j] = (float) byMean;
    delta[(2 * n + 1) * latent + j] = (float) (byLogVariance * slopes[n * latent + j]);
  }
}
