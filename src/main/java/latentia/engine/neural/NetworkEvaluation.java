package latentia.engine.neural;

import java.util.OptionalDouble;
import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;

/** How a trained network does on rows, each number a mean over the rows. */
public sealed interface NetworkEvaluation {
  /** Squared error per cell of the reconstruction, from the code or posterior mean. */
  double meanSquaredError();

  /** Reconstruction loss per row, summed over the columns. */
  double reconstruction();

  /**
   * Of an autoencoder; clean rows are fed unless it says otherwise.
   *
   * @param loss reconstruction + penalty, per row
   * @param reconstruction squared error or cross-entropy per row, summed over the columns
   * @param penalty with its weight; of KL sparsity by the mean over all the rows
   * @param meanSquaredError per cell
   * @param denoisedMeanSquaredError per cell, noisy rows fed, against the clean ones; empty if it
   *     was trained without noise
   * @param crossEntropy nats per row, summed over the columns; empty unless Bernoulli
   * @param meanActivation of the code, over rows and units
   * @param jacobian row mean of ||dh/dx||_F^2; empty unless contractive
   */
  record OfAutoencoder(
      double loss,
      double reconstruction,
      double penalty,
      double meanSquaredError,
      OptionalDouble denoisedMeanSquaredError,
      OptionalDouble crossEntropy,
      double meanActivation,
      OptionalDouble jacobian)
      implements NetworkEvaluation {}

  /**
   * Of a variational autoencoder, in nats per row.
   *
   * @param negativeElbo reconstruction + KL, without beta
   * @param reconstruction -ln p(x|z), averaged over 20 draws of z
   * @param kl in closed form
   * @param activeUnits latent dimensions whose posterior mean has a variance over the rows above
   *     0.01 (Burda et al. 2016)
   * @param meanSquaredError per cell, at the posterior mean
   * @param outputVariance of a Gaussian p(x|z), fixed or learned; empty if Bernoulli
   */
  record OfVariational(
      double negativeElbo,
      double reconstruction,
      double kl,
      int activeUnits,
      double meanSquaredError,
      OptionalDouble outputVariance)
      implements NetworkEvaluation {}

  /**
   * Evaluates a network; takes memory off the heap while it does. The same network and rows always
   * give the same numbers.
   *
   * @param network of a snapshot of a {@link NetworkSession}
   * @param rows at least one, with the network's columns
   * @throws IllegalArgumentException if there is no row, or the columns do not fit
   */
  static NetworkEvaluation of(TrainedNetwork network, Dataset rows) {
    if (rows.rows() == 0 || rows.columns() != network.columns()) {
      throw new IllegalArgumentException(
          rows.rows() + " x " + rows.columns() + " cells for " + network.columns() + " inputs");
    }
    NativeBlas.useOneThread();
    FloatRows values = FloatRows.of(rows);
    return network.isVariational()
        ? VariationalEvaluation.of((PlainNetwork) network, values)
        : AutoencoderEvaluation.of((PlainNetwork) network, values);
  }
}
