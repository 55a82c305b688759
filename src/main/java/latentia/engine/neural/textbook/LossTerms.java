package latentia.engine.neural.textbook;

/**
 * The loss of a batch and its parts, each the mean over the rows.
 *
 * @param objective what is minimised
 * @param reconstruction -ln p(x|z), or the squared error
 * @param kl KL(q(z|x) || N(0, I)) without beta; 0 of an autoencoder
 * @param penalty of the code, with its weight
 */
public record LossTerms(double objective, double reconstruction, double kl, double penalty) {}
