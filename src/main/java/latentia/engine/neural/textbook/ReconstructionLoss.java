package latentia.engine.neural.textbook;

import java.util.List;
import latentia.engine.linalg.LogSpace;
import latentia.engine.neural.Likelihood;

/** What a decoder's output y costs against the row x, summed over columns. */
public sealed interface ReconstructionLoss {
  /** The loss of one row. */
  double of(double[] x, double[] y);

  /**
   * Adds to the gradients of {@link #parameters()}.
   *
   * @return weight x d loss / d y
   */
  double[] backward(double[] x, double[] y, double weight);

  /** What of the loss itself is trained. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** The loss -ln p(x|z), or the squared error, that a likelihood stands for. */
  static ReconstructionLoss of(Likelihood likelihood) {
    if (likelihood instanceof Likelihood.Bernoulli) {
      return new CrossEntropy();
    } else if (likelihood instanceof Likelihood.SquaredError) {
      return new SquaredError(1);
    } else if (likelihood instanceof Likelihood.Gaussian gaussian) {
      Parameter logVariance = Parameter.row("ln s^2", 1);
      logVariance.value()[0][0] = Math.log(gaussian.variance());
      return new Gaussian(logVariance, false);
    }
    return new Gaussian(Parameter.row("ln s^2", 1), true);
  }

  /** -sum_d [x ln p + (1-x) ln(1-p)], p = 1 / (1 + e^-y): y are logits; d/dy = p - x. */
  record CrossEntropy() implements ReconstructionLoss {
    @Override
    public double of(double[] x, double[] y) {
      double sum = 0;
      for (int d = 0; d < x.length; d++) {
        sum += LogSpace.bernoulliCrossEntropy(x[d], y[d]);
      }
      return sum;
    }

    @Override
    public double[] backward(double[] x, double[] y, double weight) {
      double[] dy = new double[y.length];
      for (int d = 0; d < dy.length; d++) {
        dy[d] = weight * (LogSpace.sigmoid(y[d]) - x[d]);
      }
      return dy;
    }
  }

  /**
   * factor x sum_d (x - y)^2.
   *
   * @param factor 1, or 1 / columns for the mean over all entries
   */
  record SquaredError(double factor) implements ReconstructionLoss {
    @Override
    public double of(double[] x, double[] y) {
      return factor * squaredDistance(x, y);
    }

    @Override
    public double[] backward(double[] x, double[] y, double weight) {
      double[] dy = new double[y.length];
      for (int d = 0; d < dy.length; d++) {
        dy[d] = weight * factor * 2 * (y[d] - x[d]);
      }
      return dy;
    }
  }

  /**
   * -ln N(x | y, s^2 I) = 1/2 [D (ln 2 pi + ln s^2) + ||x - y||^2 / s^2].
   *
   * @param logVariance ln s^2, one number for all columns; where learned, {@link LogVariance} of it
   * @param learned whether ln s^2 is trained
   */
  record Gaussian(Parameter logVariance, boolean learned) implements ReconstructionLoss {
    @Override
    public double of(double[] x, double[] y) {
      double constants = x.length * (Math.log(2 * Math.PI) + log());
      return 0.5 * (constants + squaredDistance(x, y) * Math.exp(-log()));
    }

    @Override
    public double[] backward(double[] x, double[] y, double weight) {
      double precision = Math.exp(-log());
      double[] dy = new double[y.length];
      for (int d = 0; d < dy.length; d++) {
        dy[d] = weight * precision * (y[d] - x[d]);
      }
      double dLog = 0.5 * (x.length - squaredDistance(x, y) * precision);
      logVariance.gradient()[0][0] += weight * dLog * LogVariance.slope(logVariance.value()[0][0]);
      return dy;
    }

    @Override
    public List<Parameter> parameters() {
      return learned ? List.of(logVariance) : List.of();
    }

    /** ln s^2: bounded where it is learned, as given where it is fixed. */
    private double log() {
      double a = logVariance.value()[0][0];
      return learned ? LogVariance.of(a) : a;
    }
  }

  private static double squaredDistance(double[] x, double[] y) {
    double sum = 0;
    for (int d = 0; d < x.length; d++) {
      sum += (x[d] - y[d]) * (x[d] - y[d]);
    }
    return sum;
  }
}
