package latentia.engine.neural;

import java.util.List;

/** Everything that decides the training of one network. */
public record NetworkSettings(
    Architecture architecture, Objective objective, TrainingSettings training) {
  /** 128-64-2 ReLU units, Bernoulli cross-entropy. */
  public static NetworkSettings autoencoder() {
    return new NetworkSettings(
        usualArchitecture(),
        new Objective.Autoencoding(
            new Likelihood.Bernoulli(), new Penalty.None(), new Noise.None()),
        TrainingSettings.standard());
  }

  /** The same layers, beta 1, one sample per row. */
  public static NetworkSettings variational() {
    return new NetworkSettings(
        usualArchitecture(),
        new Objective.Variational(new Likelihood.Bernoulli(), 1, 1, false),
        TrainingSettings.standard());
  }

  private static Architecture usualArchitecture() {
    return new Architecture(List.of(128, 64), 2, Activation.RELU, Activation.IDENTITY, false);
  }

  /** Whether this is a variational autoencoder. */
  public boolean isVariational() {
    return objective instanceof Objective.Variational;
  }

  public NetworkSettings withArchitecture(Architecture other) {
    return new NetworkSettings(other, objective, training);
  }

  public NetworkSettings withObjective(Objective other) {
    return new NetworkSettings(architecture, other, training);
  }

  public NetworkSettings withTraining(TrainingSettings other) {
    return new NetworkSettings(architecture, objective, other);
  }
}
