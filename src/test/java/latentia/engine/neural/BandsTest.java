package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Networks trained on digits beside the same networks in other software: the mean over five seeds
 * of each number on the test rows lies in its band. Run by hand, as it takes minutes: {@code mvn
 * -Pslow test -Dtest=BandsTest}.
 */
@Tag("slow")
class BandsTest {
  static Stream<String> bands() {
    List<String> names = new ArrayList<>();
    NetworkFixtures.json("bands.json").fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("bands")
  void meanOfFiveSeedsLiesInTheBand(String name) throws SettingsException {
    JsonNode entry = NetworkFixtures.json("bands.json").get(name);
    Map<String, Double> means = new LinkedHashMap<>();
    for (int seed = 1; seed <= 5; seed++) {
      train(entry.get("config"), seed)
          .forEach((key, value) -> means.merge(key, value / 5, Double::sum));
    }
    boolean hard = entry.get("gate").asText().equals("hard");
    for (var mean : means.entrySet()) {
      JsonNode accepted = entry.get("accept").get(mean.getKey());
      if (accepted == null) {
        continue;
      }
      double low = accepted.get(0).asDouble();
      double high = accepted.get(1).asDouble();
      double value = mean.getValue();
      System.out.printf(
          Locale.ROOT,
          "%-28s %-28s %9.4f in %9.4f .. %9.4f%n",
          name,
          mean.getKey(),
          value,
          low,
          high);
      assertTrue(
          !hard || (value >= low && value <= high),
          name + ": " + mean.getKey() + " " + value + " outside " + accepted);
    }
  }

  private static Map<String, Double> train(JsonNode config, int seed) throws SettingsException {
    Dataset digits = NetworkFixtures.digits();
    if (config.path("bin").asBoolean()) {
      double[] values = digits.rowMajor();
      Arrays.setAll(values, i -> values[i] >= 0.5 ? 1 : 0);
      digits = Dataset.of("digits", digits.columnNames(), values);
    }
    NetworkData data = NetworkFixtures.split(digits);
    try (NetworkSession session = NetworkSession.open(data, settings(config, seed))) {
      while (session.status().running()) {
        session.step();
      }
      TrainedNetwork network = session.snapshot().network();
      return numbers(network, data.test().orElseThrow());
    }
  }

  private static NetworkSettings settings(JsonNode config, int seed) {
    boolean autoencoder = config.get("kind").asText().equals("ae");
    NetworkSettings usual =
        autoencoder ? NetworkSettings.autoencoder() : NetworkSettings.variational();
    Architecture architecture =
        usual
            .architecture()
            .withLatent(config.get("z").asInt())
            .withCode(
                config.path("code").asText().equals("sigmoid")
                    ? Activation.SIGMOID
                    : Activation.IDENTITY);
    if (config.has("hidden")) {
      architecture = architecture.withHidden(List.of());
    }
    return new NetworkSettings(
        architecture,
        autoencoder ? autoencoding(config) : variational(config),
        usual
            .training()
            .withSeed(seed)
            .withEpochs(config.path("epochs").asInt(50))
            .withRate(config.path("lr").asDouble(1e-3)));
  }

  private static Objective autoencoding(JsonNode config) {
    Likelihood likelihood =
        config.path("lik").asText().equals("mse")
            ? new Likelihood.SquaredError()
            : new Likelihood.Bernoulli();
    double weight = config.path("lam").asDouble();
    Penalty penalty =
        switch (config.path("pen").asText()) {
          case "l1" -> new Penalty.L1(weight);
          case "kl" -> new Penalty.KlSparsity(weight, config.get("rho").asDouble());
          case "contractive" -> new Penalty.Contractive(weight);
          default -> new Penalty.None();
        };
    double amount = config.path("amount").asDouble();
    Noise noise =
        switch (config.path("noise").asText()) {
          case "gauss" -> new Noise.Gaussian(amount);
          case "mask" -> new Noise.Masking(amount);
          default -> new Noise.None();
        };
    return new Objective.Autoencoding(likelihood, penalty, noise);
  }

  private static Objective variational(JsonNode config) {
    Likelihood likelihood =
        switch (config.path("lik").asText()) {
          case "gauss_fixed" -> new Likelihood.Gaussian(config.get("var").asDouble());
          case "gauss_learned" -> new Likelihood.LearnedGaussian();
          default -> new Likelihood.Bernoulli();
        };
    boolean weighted = config.get("kind").asText().equals("iwae");
    return new Objective.Variational(
        likelihood, config.path("beta").asDouble(1), config.path("k").asInt(1), weighted);
  }

  private static Map<String, Double> numbers(TrainedNetwork network, Dataset test) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    NetworkEvaluation evaluation = NetworkEvaluation.of(network, test);
    if (evaluation instanceof NetworkEvaluation.OfAutoencoder autoencoder) {
      numbers.put("mse_per_pixel", autoencoder.meanSquaredError());
      numbers.put("loss_per_sample", autoencoder.reconstruction());
      numbers.put("mean_activation", autoencoder.meanActivation());
      autoencoder
          .denoisedMeanSquaredError()
          .ifPresent(error -> numbers.put("denoised_mse_per_pixel", error));
      autoencoder.jacobian().ifPresent(norm -> numbers.put("jacobian_frob_sq", norm));
    } else if (evaluation instanceof NetworkEvaluation.OfVariational variational) {
      numbers.put("recon_nll", variational.reconstruction());
      numbers.put("kl", variational.kl());
      numbers.put("neg_elbo", variational.negativeElbo());
      numbers.put("active_units", (double) variational.activeUnits());
      numbers.put("mse_at_posterior_mean_per_pixel", variational.meanSquaredError());
      variational.outputVariance().ifPresent(variance -> numbers.put("learned_var", variance));
      for (int k : new int[] {1, 5, 50}) {
        numbers.put("iwae_nll_k" + k, importanceBound(network, test, k));
      }
    }
    return numbers;
  }

  /** Over all test rows; averaged over repeats until about 50 draws are used. */
  private static double importanceBound(TrainedNetwork network, Dataset test, int samples) {
    int repeats = 50 / samples;
    double sum = 0;
    for (int n = 0; n < test.rows(); n++) {
      for (int repeat = 0; repeat < repeats; repeat++) {
        long seed = (long) n * repeats + repeat;
        sum -= ImportanceBound.estimate(network, test.row(n), samples, seed).bound();
      }
    }
    return sum / repeats / test.rows();
  }
}
