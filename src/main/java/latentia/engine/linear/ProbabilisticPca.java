package latentia.engine.linear;

import java.util.SplittableRandom;
import latentia.data.Dataset;
import latentia.engine.linalg.ThinSvd;

/**
 * The parameters of probabilistic PCA: z ~ N(0, I_q), x | z ~ N(W z + mu, sigma^2 I) (Tipping and
 * Bishop 1999; Bishop 12.2). As a linear model, the code of a row is its posterior mean. Immutable;
 * arrays are not to be written to.
 */
public final class ProbabilisticPca implements LinearModel {
  private final double[] mean;
  private final double[][] w;
  private final double noiseVariance;

  /** Made when first asked for; whichever thread's remains, all are the same. */
  private CodePosterior posterior;

  /**
   * @param mean mu, length d
   * @param w {@code d x q}
   * @param noiseVariance sigma^2; 0 for the limit in which this is PCA
   */
  public ProbabilisticPca(double[] mean, double[][] w, double noiseVariance) {
    this.mean = mean;
    this.w = w;
    this.noiseVariance = noiseVariance;
  }

  /**
   * The maximum of the likelihood in closed form: W = U_q (Lambda_q - sigma^2 I)^(1/2), sigma^2 the
   * mean of the discarded eigenvalues (Bishop 12.45, 12.46).
   *
   * @param q from 1 to d - 1, and not more than there are components
   */
  public static ProbabilisticPca closedForm(PrincipalComponents components, int q) {
    int d = components.columns();
    double noise = components.discarded(q) / (d - q);
    double[][] w = new double[d][q];
    for (int i = 0; i < q; i++) {
      double length = Math.sqrt(Math.max(0, components.variances()[i] - noise));
      for (int j = 0; j < d; j++) {
        w[j][i] = length * components.axes()[i][j];
      }
    }
    return new ProbabilisticPca(components.mean(), w, noise);
  }

  /**
   * W = T V' of which T's columns are nearly orthogonal, as EM leaves them: so the singular vectors
   * of W are quickly found.
   *
   * @param columns T', {@code q x d}
   * @param turn V', {@code q x q}, orthogonal
   */
  static ProbabilisticPca turned(
      double[] mean, double[][] columns, double[][] turn, double noiseVariance) {
    double[][] transposed = Matrices.times(Matrices.transposed(turn), columns);
    ProbabilisticPca model =
        new ProbabilisticPca(mean, Matrices.transposed(transposed), noiseVariance);
    if (ThinSvd.byLoops(mean.length, turn.length)) {
      model.posterior = new CodePosterior(model, transposed, ThinSvd.of(columns, turn));
    }
    return model;
  }

  /** mu; length d. */
  public double[] mean() {
    return mean;
  }

  /** W; {@code d x q}. */
  public double[][] w() {
    return w;
  }

  /** sigma^2. */
  public double noiseVariance() {
    return noiseVariance;
  }

  @Override
  public int columns() {
    return mean.length;
  }

  @Override
  public int codeSize() {
    return w[0].length;
  }

  /** p(z | x). */
  public CodePosterior posterior() {
    CodePosterior made = posterior;
    if (made == null) {
      made = new CodePosterior(this);
      posterior = made;
    }
    return made;
  }

  /** E[z | x] = M^-1 W'(x - mu). */
  @Override
  public double[] encode(double[] row) {
    return posterior().mean(row);
  }

  /** W z + mu. */
  @Override
  public double[] decode(double[] code) {
    double[] row = mean.clone();
    for (int j = 0; j < row.length; j++) {
      for (int i = 0; i < Math.min(code.length, w[j].length); i++) {
        row[j] += w[j][i] * code[i];
      }
    }
    return row;
  }

  @Override
  public double[] basis(int i) {
    double[] column = new double[mean.length];
    for (int j = 0; j < column.length; j++) {
      column[j] = w[j][i];
    }
    return column;
  }

  /** The same W and mu with another sigma^2. */
  public ProbabilisticPca withNoiseVariance(double variance) {
    return new ProbabilisticPca(mean, w, variance);
  }

  /** C = W W' + sigma^2 I, the covariance of x; {@code d x d}. */
  public double[][] covariance() {
    int d = mean.length;
    double[][] covariance = new double[d][d];
    for (int i = 0; i < d; i++) {
      covariance[i] = Matrices.times(w, w[i]);
      covariance[i][i] += noiseVariance;
    }
    return covariance;
  }

  /**
   * ln N(x | mu, C) in nats. No d x d matrix is made: |C| = sigma^(2(d-q)) |M|, and (x - mu)'C^-1(x
   * - mu) = ||x - W E[z|x] - mu||^2 / sigma^2 + ||E[z|x]||^2, which follows from Bishop's C.7 and
   * cancels no digits.
   *
   * @param row length d
   * @throws IllegalStateException if sigma^2 is 0: then x has no density
   */
  public double logDensity(double[] row) {
    if (!(noiseVariance > 0)) {
      throw new IllegalStateException("no density without noise");
    }
    double[] code = encode(row);
    double[] decoded = decode(code);
    double squaredResidual = 0;
    for (int j = 0; j < row.length; j++) {
      squaredResidual += (row[j] - decoded[j]) * (row[j] - decoded[j]);
    }
    double squaredCode = 0;
    for (double z : code) {
      squaredCode += z * z;
    }
    return -0.5 * (logNormalizer() + squaredResidual / noiseVariance + squaredCode);
  }

  /** d ln 2 pi + ln |C|. */
  double logNormalizer() {
    int d = mean.length;
    return d * Math.log(2 * Math.PI)
        + (d - codeSize()) * Math.log(noiseVariance)
        + posterior().logDeterminant();
  }

  /** ln p(X) / N, the mean of {@link #logDensity} over the rows, in nats. */
  public double logLikelihood(Dataset data) {
    double sum = 0;
    for (int n = 0; n < data.rows(); n++) {
      sum += logDensity(data.row(n));
    }
    return sum / data.rows();
  }

  /**
   * One sample in three steps.
   *
   * @param counter which of the samples of this seed
   */
  public GeneratedRow draw(long seed, long counter) {
    SplittableRandom random = GaussianStream.SAMPLES.generator(seed, counter);
    double[] code = new double[codeSize()];
    for (int i = 0; i < code.length; i++) {
      code[i] = random.nextGaussian();
    }
    double[] centre = decode(code);
    double[] row = centre.clone();
    double sd = Math.sqrt(noiseVariance);
    for (int j = 0; j < row.length; j++) {
      row[j] += sd * random.nextGaussian();
    }
    return new GeneratedRow(code, centre, row);
  }
}
