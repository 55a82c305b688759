package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.RandomNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layer, activation, loss and penalty: backpropagation against central differences. */
class GradientCheckTest {
  private static final String CASES = "latentia.engine.neural.RandomNetwork#all";
  private static final double H = 1e-6;

  @ParameterizedTest
  @MethodSource(CASES)
  void gradientsEqualCentralDifferences(RandomNetwork shape) {
    Twin twin = Twin.of(shape);
    RandomNetwork data = twin.dataAwayFromKinks(shape, 1e-4);
    double loss = twin.backpropagate(data).objective();
    List<double[][]> gradients = new ArrayList<>();
    for (Parameter parameter : twin.parameters()) {
      gradients.add(
          Arrays.stream(parameter.gradient()).map(double[]::clone).toArray(double[][]::new));
    }
    for (int p = 0; p < gradients.size(); p++) {
      Parameter parameter = twin.parameters().get(p);
      double[][] differences =
          twin.differences(parameter, H, network -> network.backpropagate(data).objective());
      // Differences of losses carry the losses' rounding, divided by h.
      double rounding = 4 * Math.ulp(1.0) * Math.max(1, Math.abs(loss)) / H;
      double norm = distance(differences, null);
      double error = distance(differences, gradients.get(p));
      assertTrue(
          error <= 1e-6 * norm + rounding * Math.sqrt(size(differences)),
          () -> data + ": gradient of " + parameter.name() + " off by " + error + " of " + norm);
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void aBatchIsTheMeanOfItsRows(RandomNetwork data) {
    boolean ofBatch =
        data.settings().objective() instanceof Objective.Autoencoding autoencoding
            && autoencoding.penalty() instanceof Penalty.KlSparsity;
    Twin twin = Twin.of(data);
    double batch = twin.backpropagate(data).objective();
    double mean = 0;
    int n = data.x().length;
    for (int r = 0; r < n; r++) {
      RandomNetwork row =
          new RandomNetwork(
              data.settings(),
              data.columns(),
              new double[][] {data.x()[r]},
              new double[][] {data.fed()[r]},
              new double[][][] {data.eps()[r]},
              data.seed());
      mean += twin.backpropagate(row).objective() / n;
    }
    if (!ofBatch) {
      assertEquals(batch, mean, 1e-12 * Math.max(1, Math.abs(batch)), data.toString());
    } else if (n > 1) {
      // KL(rho || .) is convex: the mean of KLs exceeds the KL of the mean.
      assertTrue(mean > batch, data + ": KL sparsity is of the batch's mean activation");
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void theContractivePenaltyIsTheSquaredNormOfANumericalJacobian(RandomNetwork shape) {
    if (!(shape.settings().objective() instanceof Objective.Autoencoding autoencoding
        && autoencoding.penalty() instanceof Penalty.Contractive contractive)) {
      return;
    }
    Twin twin = Twin.of(shape);
    RandomNetwork data = twin.dataAwayFromKinks(shape, 1e-4);
    double sum = 0;
    for (double[] row : data.fed()) {
      for (int j = 0; j < row.length; j++) {
        double before = row[j];
        row[j] = before + H;
        double[] above = twin.autoencoder().encode(row);
        row[j] = before - H;
        double[] below = twin.autoencoder().encode(row);
        row[j] = before;
        for (int i = 0; i < above.length; i++) {
          double slope = (above[i] - below[i]) / (2 * H);
          sum += slope * slope / data.fed().length;
        }
      }
    }
    double penalty = twin.backpropagate(data).penalty();
    assertEquals(contractive.weight() * sum, penalty, 1e-7 * (1 + penalty), data.toString());
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void anAutoencodersLossComparesWithTheCleanRow(RandomNetwork data) {
    if (data.settings().isVariational()) {
      return;
    }
    Twin twin = Twin.of(data);
    double expected = 0;
    int n = data.x().length;
    for (int r = 0; r < n; r++) {
      expected += twin.reconstructionLoss(data.x()[r], twin.encode(data.fed()[r])) / n;
    }
    double found = twin.backpropagate(data).reconstruction();
    assertEquals(expected, found, 1e-12 * Math.max(1, Math.abs(expected)), data.toString());
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void slopesAndCurvaturesAreThoseOfTheValues(Activation f) {
    Random random = new Random(f.ordinal());
    for (int i = 0; i < 200; i++) {
      double a = 3 * random.nextGaussian();
      if (Math.abs(a) < 1e-4) {
        continue;
      }
      double y = f.value(a);
      double slope = (f.value(a + H) - f.value(a - H)) / (2 * H);
      double bend = (f.slope(a + H, f.value(a + H)) - f.slope(a - H, f.value(a - H))) / (2 * H);
      assertEquals(slope, f.slope(a, y), 1e-8, f + "' at " + a);
      assertEquals(bend, f.curvature(a, y), 1e-8, f + "'' at " + a);
    }
    for (double a : new double[] {-800, -40, 40, 800}) {
      assertTrue(Double.isFinite(f.value(a)), f + " at " + a);
      assertTrue(Double.isFinite(f.slope(a, f.value(a))), f + "' at " + a);
      assertTrue(Double.isFinite(f.curvature(a, f.value(a))), f + "'' at " + a);
    }
  }

  @Test
  void logVariancesBendSmoothlyBelowTwenty() {
    for (double a = -60; a <= 60; a += 0.37) {
      double v = LogVariance.of(a);
      assertTrue(Math.abs(v) < 20 || Math.abs(a) > 50, "bounded at " + a);
      double slope = (LogVariance.of(a + H) - LogVariance.of(a - H)) / (2 * H);
      assertEquals(slope, LogVariance.slope(a), 1e-8, "slope at " + a);
    }
    assertEquals(-3.25, LogVariance.of(-3.25), 0, "nothing changes in the middle");
  }

  /** The root of the sum of squares of a - b, or of a. */
  private static double distance(double[][] a, double[][] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        double difference = a[i][j] - (b == null ? 0 : b[i][j]);
        sum += difference * difference;
      }
    }
    return Math.sqrt(sum);
  }

  private static int size(double[][] a) {
    return a.length * a[0].length;
  }
}
