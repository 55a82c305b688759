package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that cannot be run are refused before anything is done, naming what and the value. */
class NetworkSettingsTest {
  private static final NetworkData DATA = NetworkFixtures.fewDigits(60);
  private static final NetworkSettings AE = NetworkSettings.autoencoder();
  private static final NetworkSettings VAE = NetworkSettings.variational();

  static Stream<Arguments> refusals() {
    TrainingSettings training = VAE.training();
    Architecture architecture = AE.architecture();
    return Stream.of(
        refused(
            AE.withArchitecture(architecture.withHidden(List.of(8, 0))), "Hidden layer 2 has 0"),
        refused(AE.withArchitecture(architecture.withHidden(List.of(200_000))), "200000"),
        refused(AE.withArchitecture(architecture.withLatent(0)), "0 units"),
        refused(AE.withArchitecture(architecture.withCode(Activation.TANH)), "linear or sigmoid"),
        refused(VAE.withArchitecture(architecture.withCode(Activation.SIGMOID)), "is linear"),
        refused(VAE.withArchitecture(architecture.withTied(true)), "Tied"),
        refused(likelihood(VAE, new Likelihood.SquaredError()), "squared error"),
        refused(likelihood(AE, new Likelihood.Gaussian(1)), "Gaussian"),
        refused(likelihood(AE, new Likelihood.LearnedGaussian()), "Gaussian"),
        refused(likelihood(VAE, new Likelihood.Gaussian(0)), "variance", "0"),
        refused(likelihood(VAE, new Likelihood.Gaussian(Double.NaN)), "variance", "NaN"),
        refused(VAE.withObjective(variational().withBeta(-1)), "Beta is -1"),
        refused(VAE.withObjective(variational().withSamples(0, false)), "samples per row is 0"),
        refused(penalty(new Penalty.L1(-0.5)), "-0.5"),
        refused(penalty(new Penalty.Contractive(Double.POSITIVE_INFINITY)), "Infinity"),
        refused(penalty(new Penalty.KlSparsity(1, 0.05)), "sigmoid code"),
        refused(penalty(new Penalty.KlSparsity(1, 1)), "1.0", "between 0 and 1"),
        refused(noise(new Noise.Gaussian(-1)), "noise is -1"),
        refused(noise(new Noise.Masking(1)), "masking", "1.0"),
        refused(VAE.withTraining(training.withRate(0)), "learning rate is 0"),
        refused(VAE.withTraining(training.withRate(Double.NaN)), "NaN"),
        refused(VAE.withTraining(training.withWeightDecay(-1)), "decay is -1"),
        refused(VAE.withTraining(training.withBatch(0)), "0 rows"),
        refused(VAE.withTraining(training.withEpochs(-1)), "-1"),
        refused(VAE.withTraining(training.withPatience(-2)), "-2"),
        refused(VAE.withTraining(training.withTolerance(-1)), "tolerance is -1"),
        refused(VAE.withTraining(training.withSchedule(new Schedule.Step(0, 0.5))), "every 0"),
        refused(VAE.withTraining(training.withSchedule(new Schedule.Step(2, 0))), "by 0"),
        refused(
            VAE.withTraining(training.withSchedule(new Schedule.HalvingOnPlateau(0))), "after 0"),
        refused(AE.withArchitecture(architecture.withHidden(List.of(60_000, 60_000))), "narrower"),
        refused(VAE.withObjective(variational().withSamples(50_000, true)), "samples"));
  }

  private static Arguments refused(NetworkSettings settings, String... words) {
    return Arguments.of(settings, List.of(words));
  }

  private static Objective.Variational variational() {
    return (Objective.Variational) VAE.objective();
  }

  private static NetworkSettings likelihood(NetworkSettings settings, Likelihood likelihood) {
    return settings.withObjective(settings.objective().withLikelihood(likelihood));
  }

  private static NetworkSettings penalty(Penalty penalty) {
    return AE.withObjective(((Objective.Autoencoding) AE.objective()).withPenalty(penalty));
  }

  private static NetworkSettings noise(Noise noise) {
    return AE.withObjective(((Objective.Autoencoding) AE.objective()).withNoise(noise));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusedInASentenceThatNamesTheValue(NetworkSettings settings, List<String> words) {
    assertRefused(DATA, settings, words);
  }

  static Stream<Arguments> unfitData() {
    Dataset train = DATA.train();
    Dataset none = train.selectRows();
    double[] values = train.rowMajor();
    values[3 * 64 + 5] = 16;
    Dataset unscaled = Dataset.of("pixels", train.columnNames(), values.clone());
    values[3 * 64 + 5] = Double.NaN;
    Dataset missing = Dataset.of("pixels", train.columnNames(), values);
    Dataset narrow = Dataset.of("narrow", List.of("a"), new double[] {1});
    return Stream.of(
        Arguments.of(new NetworkData(none, Optional.empty(), train), AE, List.of("no row")),
        Arguments.of(
            new NetworkData(unscaled, Optional.empty(), train),
            AE,
            List.of("Row 3", train.columnNames().get(5), "16.0", "scale")),
        Arguments.of(
            new NetworkData(missing, Optional.empty(), train),
            likelihood(AE, new Likelihood.SquaredError()),
            List.of("Row 3", "no usable number")),
        Arguments.of(
            new NetworkData(train, Optional.of(unscaled), train), VAE, List.of("Row 3", "16.0")),
        Arguments.of(
            new NetworkData(train, Optional.of(narrow), train), VAE, List.of("narrow", "64")),
        Arguments.of(
            new NetworkData(train, Optional.empty(), train),
            AE.withTraining(AE.training().withPatience(3)),
            List.of("3 epochs", "test rows")));
  }

  @ParameterizedTest
  @MethodSource("unfitData")
  void dataThatDoNotFitAreRefused(NetworkData data, NetworkSettings settings, List<String> words) {
    assertRefused(data, settings, words);
  }

  private static void assertRefused(
      NetworkData data, NetworkSettings settings, List<String> words) {
    String message =
        assertThrows(SettingsException.class, () -> NetworkSession.open(data, settings).close())
            .getMessage();
    words.forEach(word -> assertTrue(message.contains(word), message + " does not say: " + word));
    assertTrue(message.endsWith("."), message);
    assertTrue(Arrays.asList(message.split(";")).size() > 1, "no remedy: " + message);
  }
}
