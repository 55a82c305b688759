package latentia.engine.neural;

/**
 * What an encoder makes of a row. The arrays are not copied: treat them as read-only.
 *
 * @param mean the code, or the mean of q(z|x); length {@code latent}
 * @param logVariance ln sigma^2 of q(z|x); empty for an autoencoder
 */
public record Code(double[] mean, double[] logVariance) {}
