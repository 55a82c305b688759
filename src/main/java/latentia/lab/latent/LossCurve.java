package latentia.lab.latent;

import java.util.Arrays;
import java.util.List;
import latentia.engine.neural.Losses;

/** A part of the loss that is followed over the epochs. */
public enum LossCurve {
  NEGATIVE_ELBO("elbo"),
  RECONSTRUCTION("reconstruction"),
  KL("kl");

  private final String key;

  LossCurve(String key) {
    this.key = key;
  }

  /** The curves that models have: all, or the reconstruction alone where none is variational. */
  public static List<LossCurve> of(LatentSettings settings) {
    boolean any = settings.models().stream().anyMatch(model -> model.isVariational());
    return any ? Arrays.asList(values()) : List.of(RECONSTRUCTION);
  }

  /** Whether a model has it. */
  boolean belongsTo(boolean variational) {
    return this == RECONSTRUCTION || variational;
  }

  double value(Losses losses) {
    return switch (this) {
      case NEGATIVE_ELBO -> losses.negativeElbo();
      case RECONSTRUCTION -> losses.reconstruction();
      case KL -> losses.kl();
    };
  }

  String key() {
    return key;
  }
}
