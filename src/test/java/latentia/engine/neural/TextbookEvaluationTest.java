package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.data.Dataset;
import latentia.engine.neural.textbook.LossTerms;
import latentia.engine.neural.textbook.Twin;
import latentia.training.SettingsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported of a network after its run, worked out again by the textbook. */
class TextbookEvaluationTest {
  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RunCases#runs")
  void theLossesOfAnEpochAreThoseOfAllItsRows(NetworkSettings settings) throws SettingsException {
    try (NetworkSession session = NetworkSession.open(RunCases.DATA, settings)) {
      while (session.status().running()) {
        session.step();
      }
      PlainNetwork network = (PlainNetwork) session.snapshot().network();
      Twin twin = new Twin(settings, RunCases.COLUMNS);
      twin.setParameters(network.weights());
      EpochLosses last = session.snapshot().trace().last();
      compare(twin, network, settings, RunCases.DATA.train(), last.train());
      compare(
          twin, network, settings, RunCases.DATA.test().orElseThrow(), last.test().orElseThrow());
    }
  }

  private static void compare(
      Twin twin, TrainedNetwork network, NetworkSettings settings, Dataset data, Losses found) {
    double[][] x = NetworkFixtures.rows(data, data.rows());
    double squares = 0;
    for (double[] row : x) {
      double[] mean = network.decode(network.encode(row).mean());
      for (int j = 0; j < RunCases.COLUMNS; j++) {
        squares += (mean[j] - row[j]) * (mean[j] - row[j]);
      }
    }
    assertClose(squares / (x.length * RunCases.COLUMNS), found.meanSquaredError(), "squared error");
    if (settings.objective() instanceof Objective.Variational variational) {
      compareVariational(twin, variational, x, found);
    } else {
      LossTerms terms = twin.backpropagate(x, x, null);
      assertClose(terms.objective(), found.objective(), "objective");
      assertClose(terms.reconstruction(), found.reconstruction(), "reconstruction");
      assertClose(terms.penalty(), found.penalty(), "penalty");
    }
  }

  /** KL exactly; what depends on draws within five standard errors of the mean over others. */
  private static void compareVariational(
      Twin twin, Objective.Variational objective, double[][] x, Losses found) {
    int repeats = 30;
    double[] reconstructions = new double[repeats];
    double[] objectives = new double[repeats];
    SplittableRandom random = new SplittableRandom(3);
    for (int r = 0; r < repeats; r++) {
      LossTerms terms =
          twin.backpropagate(x, x, RunCases.noise(x.length, objective.samples(), random));
      reconstructions[r] = terms.reconstruction();
      objectives[r] = terms.objective();
      assertClose(terms.kl(), found.kl(), "KL");
    }
    double parts = found.klPerDimension().stream().mapToDouble(Double::doubleValue).sum();
    assertClose(found.kl(), parts, "KL per dimension");
    assertWithinError(reconstructions, found.reconstruction(), "reconstruction");
    assertWithinError(objectives, found.objective(), "objective");
    if (!objective.importanceWeighted()) {
      double sum = found.reconstruction() + objective.beta() * found.kl();
      assertClose(sum, found.objective(), "reconstruction + beta KL");
    }
  }

  private static void assertWithinError(double[] samples, double found, String what) {
    double mean = Arrays.stream(samples).average().orElseThrow();
    double variance =
        Arrays.stream(samples).map(s -> (s - mean) * (s - mean)).sum() / (samples.length - 1);
    double error = Math.sqrt(variance * (1 + 1.0 / samples.length));
    assertEquals(mean, found, 5 * error, what + ", one draw of many");
  }

  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RunCases#runs")
  void theFinalEvaluationIsThatOfTheTextbook(NetworkSettings settings) throws SettingsException {
    try (NetworkSession session = NetworkSession.open(RunCases.DATA, settings)) {
      while (session.status().running()) {
        session.step();
      }
      PlainNetwork network = (PlainNetwork) session.snapshot().network();
      Twin twin = new Twin(settings, RunCases.COLUMNS);
      twin.setParameters(network.weights());
      Dataset test = RunCases.DATA.test().orElseThrow();
      double[][] x = NetworkFixtures.rows(test, test.rows());
      NetworkEvaluation found = NetworkEvaluation.of(network, test);
      if (found instanceof NetworkEvaluation.OfAutoencoder autoencoder) {
        compareFinal(twin, (Objective.Autoencoding) settings.objective(), x, autoencoder);
      } else if (found instanceof NetworkEvaluation.OfVariational variational) {
        compareFinal(twin, x, variational);
      }
    }
  }

  private static void compareFinal(
      Twin twin,
      Objective.Autoencoding objective,
      double[][] x,
      NetworkEvaluation.OfAutoencoder found) {
    LossTerms terms = twin.backpropagate(x, x, null);
    assertClose(terms.objective(), found.loss(), "loss");
    assertClose(terms.reconstruction(), found.reconstruction(), "reconstruction");
    assertClose(terms.penalty(), found.penalty(), "penalty");
    double activation =
        Arrays.stream(x)
            .flatMapToDouble(row -> Arrays.stream(twin.encode(row)))
            .average()
            .orElse(0);
    assertClose(activation, found.meanActivation(), "mean activation");
    if (objective.penalty() instanceof Penalty.Contractive contractive) {
      double jacobian = found.jacobian().orElseThrow();
      assertClose(terms.penalty() / contractive.weight(), jacobian, "||dh/dx||^2");
    }
    boolean noisy = !(objective.noise() instanceof Noise.None);
    assertEquals(noisy, found.denoisedMeanSquaredError().isPresent(), "denoised where trained so");
    if (noisy) {
      double[] errors = new double[30];
      for (int r = 0; r < errors.length; r++) {
        double[][] fed = RunCases.corrupted(x, objective.noise(), new SplittableRandom(r));
        errors[r] = twin.backpropagate(fed, x, null).reconstruction() / RunCases.COLUMNS;
      }
      double denoised = found.denoisedMeanSquaredError().orElseThrow();
      assertWithinError(errors, denoised, "denoised squared error");
    }
  }

  private static void compareFinal(Twin twin, double[][] x, NetworkEvaluation.OfVariational found) {
    double[] reconstructions = new double[10];
    SplittableRandom random = new SplittableRandom(4);
    for (int r = 0; r < reconstructions.length; r++) {
      LossTerms terms = twin.backpropagate(x, x, RunCases.noise(x.length, 20, random));
      reconstructions[r] = terms.reconstruction();
      assertClose(terms.kl(), found.kl(), "KL");
    }
    assertWithinError(reconstructions, found.reconstruction(), "mean over 20 draws");
    assertClose(found.reconstruction() + found.kl(), found.negativeElbo(), "-ELBO without beta");
    int active = 0;
    for (int j = 0; j < 2; j++) {
      int unit = j;
      double[] means = Arrays.stream(x).mapToDouble(row -> twin.encode(row)[unit]).toArray();
      double mean = Arrays.stream(means).average().orElseThrow();
      double variance =
          Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
      active += variance > 0.01 ? 1 : 0;
    }
    assertEquals(active, found.activeUnits(), "active units");
  }

  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RunCases#variationalRuns")
  void theImportanceBoundIsThatOfTheTextbook(NetworkSettings settings) throws SettingsException {
    try (NetworkSession session = NetworkSession.open(RunCases.DATA, settings)) {
      session.step();
      PlainNetwork network = (PlainNetwork) session.snapshot().network();
      Twin twin = new Twin(settings, RunCases.COLUMNS);
      twin.setParameters(network.weights());
      double[] x = RunCases.DATA.train().row(0);
      for (int k : new int[] {1, 7}) {
        for (long seed = 0; seed < 5; seed++) {
          SplittableRandom random = RandomStream.IMPORTANCE.generator(seed, 0);
          double[][] eps = RunCases.noise(k, random);
          ImportanceEstimate found = ImportanceBound.estimate(network, x, k, seed);
          assertClose(twin.importanceBound(x, eps), found.bound(), "L_" + k);
          assertEquals(k, found.samples(), "K is told");
        }
      }
    }
  }

  private static void assertClose(double expected, double found, String what) {
    assertEquals(expected, found, 1e-5 * Math.max(0.1, Math.abs(expected)), what);
  }
}
