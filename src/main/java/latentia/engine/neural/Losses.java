package latentia.engine.neural;

import java.util.List;

/**
 * Losses of a set of rows, each the mean over the rows.
 *
 * @param objective what training minimises: of an autoencoder reconstruction + penalty, of a
 *     variational one reconstruction + beta x KL or the negative importance-weighted bound
 * @param reconstruction -ln p(x|z) in nats, summed over columns; or the squared error
 * @param kl KL(q(z|x) || N(0, I)) in nats; 0 for an autoencoder
 * @param penalty of the code, with its weight; 0 for a variational autoencoder
 * @param meanSquaredError per cell, of the reconstruction from the (mean) code
 * @param klPerDimension its parts, one per latent dimension; empty for an autoencoder
 */
public record Losses(
    double objective,
    double reconstruction,
    double kl,
    double penalty,
    double meanSquaredError,
    List<Double> klPerDimension) {
  public Losses {
    klPerDimension = List.copyOf(klPerDimension);
  }

  /** Reconstruction + KL, without beta. */
  public double negativeElbo() {
    return reconstruction + kl;
  }
}
