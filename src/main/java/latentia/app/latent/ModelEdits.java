package latentia.app.latent;

import java.util.Optional;
import java.util.function.UnaryOperator;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.TrainingSettings;

/** Changes of one model's settings; what a kind of model does not have stays as it is. */
final class ModelEdits {
  /**
   * With this variance the negative log-density is the squared error and a constant, so that both
   * kinds of model are trained for the same.
   */
  private static final double SQUARED_ERROR_VARIANCE = 0.5;

  private ModelEdits() {}

  /** What the decoder's output may say of a row, as it is chosen for both kinds of model. */
  enum Output {
    BERNOULLI,
    SQUARED_ERROR,
    GAUSSIAN,
    LEARNED_GAUSSIAN;

    static Output of(Likelihood likelihood) {
      if (likelihood instanceof Likelihood.Bernoulli) {
        return BERNOULLI;
      }
      if (likelihood instanceof Likelihood.LearnedGaussian) {
        return LEARNED_GAUSSIAN;
      }
      boolean squared =
          likelihood instanceof Likelihood.SquaredError
              || likelihood.equals(new Likelihood.Gaussian(SQUARED_ERROR_VARIANCE));
      return squared ? SQUARED_ERROR : GAUSSIAN;
    }

    private Likelihood likelihood(boolean variational) {
      return switch (this) {
        case BERNOULLI -> new Likelihood.Bernoulli();
        case SQUARED_ERROR ->
            variational
                ? new Likelihood.Gaussian(SQUARED_ERROR_VARIANCE)
                : new Likelihood.SquaredError();
        case GAUSSIAN -> new Likelihood.Gaussian(1);
        case LEARNED_GAUSSIAN -> new Likelihood.LearnedGaussian();
      };
    }
  }

  static UnaryOperator<NetworkSettings> output(Output output) {
    return model ->
        model.withObjective(
            model.objective().withLikelihood(output.likelihood(model.isVariational())));
  }

  static UnaryOperator<NetworkSettings> variance(double variance) {
    return model ->
        model.objective().likelihood() instanceof Likelihood.Gaussian
            ? model.withObjective(
                model.objective().withLikelihood(new Likelihood.Gaussian(variance)))
            : model;
  }

  static UnaryOperator<NetworkSettings> layers(UnaryOperator<Architecture> change) {
    return model -> model.withArchitecture(change.apply(model.architecture()));
  }

  /** Layers that only autoencoders have a choice of. */
  static UnaryOperator<NetworkSettings> autoencoderLayers(UnaryOperator<Architecture> change) {
    return model -> model.isVariational() ? model : layers(change).apply(model);
  }

  static UnaryOperator<NetworkSettings> autoencoding(UnaryOperator<Objective.Autoencoding> change) {
    return model ->
        model.objective() instanceof Objective.Autoencoding objective
            ? model.withObjective(change.apply(objective))
            : model;
  }

  static UnaryOperator<NetworkSettings> variational(UnaryOperator<Objective.Variational> change) {
    return model ->
        model.objective() instanceof Objective.Variational objective
            ? model.withObjective(change.apply(objective))
            : model;
  }

  static UnaryOperator<NetworkSettings> training(UnaryOperator<TrainingSettings> change) {
    return model -> model.withTraining(change.apply(model.training()));
  }

  /** The same for all settings that differ only in what a run takes over where it stands. */
  static NetworkSettings withoutLive(NetworkSettings model) {
    TrainingSettings usual = TrainingSettings.standard();
    NetworkSettings trained =
        training(
                training ->
                    training
                        .withRate(usual.rate())
                        .withSchedule(usual.schedule())
                        .withEpochs(usual.epochs()))
            .apply(model);
    if (model.objective() instanceof Objective.Autoencoding objective) {
      return trained.withObjective(
          objective.withPenalty(withoutWeight(objective.penalty())).withNoise(new Noise.None()));
    }
    return variational(objective -> objective.withBeta(1)).apply(trained);
  }

  private static Penalty withoutWeight(Penalty penalty) {
    if (penalty instanceof Penalty.L1) {
      return new Penalty.L1(0);
    } else if (penalty instanceof Penalty.KlSparsity kl) {
      return new Penalty.KlSparsity(0, kl.rho());
    }
    return penalty instanceof Penalty.Contractive ? new Penalty.Contractive(0) : penalty;
  }

  static Optional<Objective.Autoencoding> autoencoding(NetworkSettings model) {
    return model.objective() instanceof Objective.Autoencoding objective
        ? Optional.of(objective)
        : Optional.empty();
  }

  static Optional<Objective.Variational> variational(NetworkSettings model) {
    return model.objective() instanceof Objective.Variational objective
        ? Optional.of(objective)
        : Optional.empty();
  }
}
