package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.Schedule;
import latentia.engine.neural.TrainingSettings;

/** The settings of a network in the JSON, in the words of the command line. */
final class NetworkDescription {
  private final ObjectNode described = Json.object();

  private NetworkDescription() {}

  static ObjectNode of(NetworkSettings settings) {
    NetworkDescription description = new NetworkDescription();
    description.architecture(settings.architecture());
    description.likelihood(settings.objective().likelihood());
    if (settings.objective() instanceof Objective.Variational variational) {
      description.variational(variational);
    } else if (settings.objective() instanceof Objective.Autoencoding plain) {
      description.autoencoding(plain, settings.architecture());
    }
    description.training(settings.training());
    return description.described;
  }

  private void architecture(Architecture architecture) {
    described.set("hidden", Json.integers(architecture.hidden()));
    described.put("latent", architecture.latent());
    described.put("activation", EnumConverter.written(architecture.activation()));
  }

  private void likelihood(Likelihood likelihood) {
    described.put(
        "likelihood", likelihood instanceof Likelihood.Bernoulli ? "bernoulli" : "gaussian");
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      described.put("variance", "fixed:" + gaussian.variance());
    } else if (likelihood instanceof Likelihood.LearnedGaussian) {
      described.put("variance", "learned");
    }
  }

  private void variational(Objective.Variational objective) {
    if (objective.importanceWeighted()) {
      described.put("importance_samples", objective.samples());
    } else {
      described.set("beta", Json.number(objective.beta()));
      described.put("samples", objective.samples());
    }
  }

  private void autoencoding(Objective.Autoencoding objective, Architecture architecture) {
    penalty(objective.penalty());
    described.put("code", architecture.code() == Activation.SIGMOID ? "sigmoid" : "linear");
    described.put("tied", architecture.tied());
    described.put("noise", written(objective.noise()));
  }

  private void penalty(Penalty penalty) {
    if (penalty instanceof Penalty.L1 l1) {
      described.put("penalty", "l1").set("penalty_weight", Json.number(l1.weight()));
    } else if (penalty instanceof Penalty.KlSparsity kl) {
      described.put("penalty", "kl").set("penalty_weight", Json.number(kl.weight()));
      described.set("sparsity", Json.number(kl.rho()));
    } else if (penalty instanceof Penalty.Contractive contractive) {
      described
          .put("penalty", "contractive")
          .set("penalty_weight", Json.number(contractive.weight()));
    } else {
      described.put("penalty", "none");
    }
  }

  private static String written(Noise noise) {
    if (noise instanceof Noise.Gaussian gaussian) {
      return "gaussian:" + gaussian.standardDeviation();
    }
    return noise instanceof Noise.Masking masking ? "mask:" + masking.probability() : "none";
  }

  private void training(TrainingSettings training) {
    described.put("epochs", training.epochs());
    described.put("batch", training.batch());
    described.put("optimizer", EnumConverter.written(training.optimizer()));
    described.set("lr", Json.number(training.rate()));
    described.put("schedule", written(training.schedule()));
    described.set("weight_decay", Json.number(training.weightDecay()));
    described.put("patience", training.patience());
    described.put("seed", training.seed());
    described.set("tol", Json.number(training.tolerance()));
  }

  private static String written(Schedule schedule) {
    if (schedule instanceof Schedule.Step step) {
      return "step:" + step.epochs() + ":" + step.factor();
    }
    if (schedule instanceof Schedule.HalvingOnPlateau plateau) {
      return "plateau:" + plateau.patience();
    }
    return schedule instanceof Schedule.Cosine ? "cosine" : "constant";
  }
}
