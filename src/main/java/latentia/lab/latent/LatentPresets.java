package latentia.lab.latent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.Schedule;

/** The demonstrations that come with the lab. */
public final class LatentPresets {
  private static final String DIGITS = "digits";
  private static final LatentView.PlaneChoice FIRST_TWO = new LatentView.PlaneChoice.Axes(0, 1);
  private static final LatentView.PlaneChoice PRINCIPAL = new LatentView.PlaneChoice.Principal();

  /** Wide enough that only a penalty keeps the code from copying its input. */
  private static final int WIDE_CODE = 32;

  private LatentPresets() {}

  /** All of them; the first is shown when the lab opens. */
  public static List<LatentPreset> all() {
    return List.of(
        preset(
            "ae-vae",
            DIGITS,
            LatentSettings.standard(),
            Map.of(LatentView.Layer.PRIOR, Set.of(1)),
            FIRST_TWO),
        preset(
            "beta",
            DIGITS,
            epochs(80, variational(0), variational(1), variational(4)),
            Map.of(
                LatentView.Layer.PRIOR,
                Set.of(0, 1, 2),
                LatentView.Layer.POSTERIORS,
                Set.of(0, 1, 2)),
            FIRST_TWO),
        preset("sparse", DIGITS, sparse(), Map.of(), PRINCIPAL),
        preset("denoising", DIGITS, denoising(), Map.of(), PRINCIPAL),
        preset("contractive", DIGITS, contractive(), Map.of(), PRINCIPAL),
        preset("pca", DIGITS, linear(), Map.of(), FIRST_TWO),
        preset("depth", DIGITS, depth(), Map.of(), FIRST_TWO),
        preset(
            "iwae",
            DIGITS,
            epochs(60, variational(1), importanceWeighted()),
            Map.of(LatentView.Layer.PRIOR, Set.of(0, 1)),
            FIRST_TWO),
        preset(
            "swiss-roll",
            "swissroll",
            swissRoll(),
            Map.of(LatentView.Layer.PRIOR, Set.of(1)),
            FIRST_TWO));
  }

  /** The one of that id. */
  public static Optional<LatentPreset> of(String id) {
    return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  private static LatentPreset preset(
      String id,
      String dataset,
      LatentSettings settings,
      Map<LatentView.Layer, Set<Integer>> layers,
      LatentView.PlaneChoice plane) {
    return new LatentPreset(
        id,
        Words.of("preset." + id + ".title"),
        Words.of("preset." + id + ".explanation"),
        dataset,
        settings,
        layers,
        plane);
  }

  private static LatentSettings epochs(int epochs, NetworkSettings... models) {
    return new LatentSettings(List.of(models))
        .withEach(model -> model.withTraining(model.training().withEpochs(epochs)));
  }

  private static NetworkSettings variational(double beta) {
    NetworkSettings usual = NetworkSettings.variational();
    return usual.withObjective(((Objective.Variational) usual.objective()).withBeta(beta));
  }

  private static NetworkSettings importanceWeighted() {
    NetworkSettings usual = NetworkSettings.variational();
    return usual.withObjective(((Objective.Variational) usual.objective()).withSamples(5, true));
  }

  /** An autoencoder with other layers and another objective than usual. */
  private static NetworkSettings autoencoder(
      UnaryOperator<Architecture> layers, UnaryOperator<Objective.Autoencoding> objective) {
    NetworkSettings usual = NetworkSettings.autoencoder();
    return usual
        .withArchitecture(layers.apply(usual.architecture()))
        .withObjective(objective.apply((Objective.Autoencoding) usual.objective()));
  }

  private static LatentSettings sparse() {
    UnaryOperator<Architecture> wide =
        layers -> layers.withHidden(List.of(128)).withLatent(WIDE_CODE);
    return epochs(
        60,
        autoencoder(wide, plain -> plain),
        autoencoder(wide, plain -> plain.withPenalty(new Penalty.L1(0.5))),
        autoencoder(
            layers -> wide.apply(layers).withCode(Activation.SIGMOID),
            plain -> plain.withPenalty(new Penalty.KlSparsity(1, 0.1))));
  }

  private static LatentSettings denoising() {
    UnaryOperator<Architecture> wide =
        layers -> layers.withHidden(List.of(128)).withLatent(WIDE_CODE);
    return epochs(
        80,
        autoencoder(wide, plain -> plain),
        autoencoder(wide, plain -> plain.withNoise(new Noise.Gaussian(0.4))));
  }

  private static LatentSettings contractive() {
    UnaryOperator<Architecture> layers = usual -> usual.withHidden(List.of(64)).withLatent(10);
    return epochs(
        40,
        autoencoder(layers, plain -> plain),
        autoencoder(layers, plain -> plain.withPenalty(new Penalty.Contractive(0.03))));
  }

  private static LatentSettings linear() {
    NetworkSettings model =
        autoencoder(
            layers -> layers.withHidden(List.of()).withActivation(Activation.IDENTITY),
            plain -> plain.withLikelihood(new Likelihood.SquaredError()));
    // The last angle closes only when the steps grow small.
    return epochs(
        100,
        model.withTraining(
            model.training().withBatch(32).withRate(0.02).withSchedule(new Schedule.Cosine())));
  }

  private static LatentSettings depth() {
    return epochs(
        100,
        autoencoder(layers -> layers.withHidden(List.of()), plain -> plain),
        autoencoder(layers -> layers.withHidden(List.of(128)), plain -> plain),
        autoencoder(layers -> layers.withHidden(List.of(128, 64, 32)), plain -> plain));
  }

  private static LatentSettings swissRoll() {
    // The finer the noise it expects, the more of the roll a code must tell.
    return LatentSettings.fitting(false, 1200, 3)
        .withModel(
            1,
            model ->
                model.withObjective(
                    model.objective().withLikelihood(new Likelihood.Gaussian(0.02))));
  }
}
