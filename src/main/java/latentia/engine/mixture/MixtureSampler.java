package latentia.engine.mixture;

import java.util.Random;
import latentia.engine.linalg.Cholesky;

/** Draws new rows from a mixture: first a component, then a point of its Gaussian. */
public final class MixtureSampler {
  private MixtureSampler() {}

  /**
   * @param points {@code count x d}
   * @param components z, the component each point came from
   */
  public record Sample(double[][] points, int[] components) {}

  /**
   * {@code count} independent draws, the same ones for the same seed.
   *
   * @throws IllegalArgumentException if a covariance is not positive definite
   */
  public static Sample draw(MixtureParameters parameters, int count, long seed) {
    double[][][] factors = new double[parameters.components()][][];
    for (int k = 0; k < factors.length; k++) {
      int number = k;
      factors[k] =
          Cholesky.of(parameters.covariances()[k])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "covariance " + number + " is not positive definite"))
              .lower();
    }
    Random random = new Random(seed);
    double[][] points = new double[count][];
    int[] components = new int[count];
    for (int n = 0; n < count; n++) {
      int k = component(parameters.weights(), random.nextDouble());
      components[n] = k;
      points[n] = point(parameters.means()[k], factors[k], random);
    }
    return new Sample(points, components);
  }

  private static int component(double[] weights, double uniform) {
    double left = uniform;
    int last = 0;
    for (int k = 0; k < weights.length; k++) {
      if (weights[k] > 0) {
        last = k;
        left -= weights[k];
        if (left < 0) {
          return k;
        }
      }
    }
    return last;
  }

  private static double[] point(double[] mean, double[][] lower, Random random) {
    double[] point = mean.clone();
    for (int j = 0; j < point.length; j++) {
      double standard = random.nextGaussian();
      for (int i = j; i < point.length; i++) {
        point[i] += lower[i][j] * standard;
      }
    }
    return point;
  }
}
