package latentia.engine.neural;

/** What an autoencoder pays for its code, added to the loss of a batch. */
public sealed interface Penalty {
  record None() implements Penalty {}

  /** weight x row mean of sum_j |h_j|. */
  record L1(double weight) implements Penalty {}

  /**
   * weight x sum_j KL(rho || batch mean of h_j); for sigmoid codes.
   *
   * @param rho the mean activation wanted, in (0, 1)
   */
  record KlSparsity(double weight, double rho) implements Penalty {}

  /** weight x row mean of ||dh/dx||_F^2 (Rifai et al. 2011). */
  record Contractive(double weight) implements Penalty {}
}
