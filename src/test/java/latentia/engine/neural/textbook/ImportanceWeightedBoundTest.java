package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.Objective;
import latentia.engine.neural.RandomNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ELBO <= L_K <= L_(K+1) in expectation (Burda et al. 2016, theorem 1). */
class ImportanceWeightedBoundTest {
  private static final int DRAWS = 4000;

  static Stream<RandomNetwork> cases() {
    return RandomNetwork.all()
        .filter(shape -> shape.settings().objective() instanceof Objective.Variational)
        .filter(shape -> shape.settings().objective().likelihood() instanceof Likelihood.Bernoulli);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void moreSamplesTightenTheBound(RandomNetwork shape) {
    VariationalAutoencoder network = Twin.of(shape).variational();
    double[] x = shape.x()[0];
    int latent = shape.settings().architecture().latent();
    Random random = new Random(shape.seed());
    for (int k : new int[] {1, 2, 4}) {
      // L_(K+1) minus the mean of L_K over its subsets of the same draws: paired, so less noisy.
      double mean = 0;
      double squares = 0;
      for (int r = 1; r <= DRAWS; r++) {
        double[][] eps = new double[k + 1][latent];
        for (double[] draw : eps) {
          for (int j = 0; j < latent; j++) {
            draw[j] = random.nextGaussian();
          }
        }
        double change = network.importanceBound(x, eps) - withoutOne(network, x, eps) - mean;
        mean += change / r;
        squares += change * change * (r - 1) / r;
      }
      double error = Math.sqrt(squares / (DRAWS - 1) / DRAWS);
      assertTrue(mean >= -5 * error, shape + ": L_" + (k + 1) + " - L_" + k + " = " + mean);
      assertTrue(mean > 0 || k > 1, shape + ": two draws are better than one");
    }
  }

  private static double withoutOne(VariationalAutoencoder network, double[] x, double[][] eps) {
    double sum = 0;
    for (int left = 0; left < eps.length; left++) {
      double[][] others = new double[eps.length - 1][];
      for (int k = 0; k < others.length; k++) {
        others[k] = eps[k < left ? k : k + 1];
      }
      sum += network.importanceBound(x, others) / eps.length;
    }
    return sum;
  }
}
