package latentia.engine.neural;

/**
 * The importance-weighted estimate of ln p(x) of one row (Burda et al. 2016).
 *
 * @param elbo ln p(x|z) averaged over the draws, minus the KL in closed form; nats
 * @param bound ln (1/K) sum_k p(x, z_k) / q(z_k|x); nats
 * @param samples K
 */
public record ImportanceEstimate(double elbo, double bound, int samples) {}
