package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.figure.Theme;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.TeXFormula;

class ModelTitleTest {
  private static final NetworkSettings AE = NetworkSettings.autoencoder();
  private static final NetworkSettings VAE = NetworkSettings.variational();

  private static NetworkSettings beta(double beta) {
    return VAE.withObjective(((Objective.Variational) VAE.objective()).withBeta(beta));
  }

  private static NetworkSettings penalty(Penalty penalty) {
    return AE.withObjective(((Objective.Autoencoding) AE.objective()).withPenalty(penalty));
  }

  private static NetworkSettings noise(Noise noise) {
    return AE.withObjective(((Objective.Autoencoding) AE.objective()).withNoise(noise));
  }

  private static NetworkSettings weighted(int samples) {
    return VAE.withObjective(((Objective.Variational) VAE.objective()).withSamples(samples, true));
  }

  private static List<String> full(NetworkSettings... models) {
    return ModelTitle.of(new LatentSettings(List.of(models))).stream()
        .map(ModelTitle::full)
        .toList();
  }

  @Test
  void twoKindsNeedNoMoreThanTheirNames() {
    assertEquals(List.of("Autoencoder", "Variational autoencoder"), full(AE, VAE));
    assertEquals(
        List.of("Sparse autoencoder", "Denoising autoencoder", "Contractive autoencoder"),
        full(
            penalty(new Penalty.L1(0.1)),
            noise(new Noise.Gaussian(0.3)),
            penalty(new Penalty.Contractive(1))));
    assertEquals(
        List.of("Linear autoencoder", "Autoencoder"),
        full(AE.withArchitecture(AE.architecture().withHidden(List.of())), AE));
    assertEquals(
        List.of("Autoencoder", "Variational autoencoder"),
        full(
            AE.withArchitecture(
                AE.architecture().withHidden(List.of()).withCode(Activation.SIGMOID)),
            VAE),
        "a code of sigmoids is not linear");
  }

  @Test
  void modelsOfOneKindAreToldApartByWhatDiffers() {
    assertEquals(
        List.of(
            "Variational autoencoder, $\\beta = 1$",
            "Variational autoencoder, $\\beta = 4$",
            "Autoencoder"),
        full(beta(1), beta(4), AE));
    assertEquals(
        List.of("Autoencoder, 128-64-2", "Autoencoder, 32-2"),
        full(AE, AE.withArchitecture(AE.architecture().withHidden(List.of(32)))));
    assertEquals(
        List.of("Autoencoder, ReLU", "Autoencoder, tanh"),
        full(AE, AE.withArchitecture(AE.architecture().withActivation(Activation.TANH))));
    assertEquals(List.of("Autoencoder, 1", "Autoencoder, 2"), full(AE, AE));
  }

  @Test
  void noTwoNamesAreAlike() {
    List<NetworkSettings> all = all();
    for (NetworkSettings one : all) {
      for (NetworkSettings other : all) {
        List<ModelTitle> titles = ModelTitle.of(new LatentSettings(List.of(one, other, AE)));
        Set<String> names = new HashSet<>(titles.stream().map(ModelTitle::brief).toList());
        assertEquals(3, names.size(), titles.toString());
      }
    }
  }

  private static List<NetworkSettings> all() {
    return List.of(
        AE,
        VAE,
        beta(0),
        weighted(5),
        weighted(50),
        penalty(new Penalty.L1(0.5)),
        penalty(new Penalty.KlSparsity(0.5, 0.05)),
        penalty(new Penalty.Contractive(0.1)),
        noise(new Noise.Gaussian(0.3)),
        noise(new Noise.Masking(0.25)),
        AE.withObjective(AE.objective().withLikelihood(new Likelihood.SquaredError())),
        VAE.withObjective(VAE.objective().withLikelihood(new Likelihood.LearnedGaussian())));
  }

  @Test
  void everyFormulaIsReadableLatex() {
    for (Theme theme : Themes.ALL) {
      for (NetworkSettings model : all()) {
        for (String latex : new LatentFormulas(theme).objective(model)) {
          assertDoesNotThrow(() -> new TeXFormula(latex), latex);
          assertEquals(
              latex.chars().filter(c -> c == '{').count(),
              latex.chars().filter(c -> c == '}').count(),
              "braces of " + latex);
        }
      }
    }
  }

  @Test
  void theFormulaShowsWhatWasSet() {
    LatentFormulas formulas = new LatentFormulas(Themes.LIGHT);
    assertTrue(formulas.objective(beta(4)).toString().contains("\\beta = 4"));
    assertTrue(formulas.objective(beta(1)).toString().indexOf("beta") < 0);
    assertTrue(formulas.objective(weighted(50)).toString().contains("K = 50"));
    assertTrue(formulas.objective(noise(new Noise.Masking(0.25))).toString().contains("0.25"));
    assertTrue(formulas.objective(penalty(new Penalty.L1(0.5))).toString().contains("\\|h_n\\|_1"));
    assertTrue(
        formulas.objective(penalty(new Penalty.KlSparsity(1, 0.1))).get(0).contains("\\frac{1}{N}"),
        "the mean over the rows beside what all rows pay together once");
  }
}
