package latentia.engine.mixture;

/**
 * ln p(X|theta) = L(q, theta) + KL(q || p(Z|X, theta)) at one moment, in nats, summed over rows
 * (Bishop 9.4; Neal and Hinton 1998).
 *
 * @param logLikelihood ln p(X|theta)
 * @param lowerBound L(q, theta) = expectedCompleteLogLikelihood + entropy
 * @param gap KL(q || p(Z|X, theta)) = logLikelihood - lowerBound, at least 0
 * @param expectedCompleteLogLikelihood Q = E_q[ln p(X, Z|theta)]
 * @param entropy H(q) of the responsibilities
 */
public record VariationalBound(
    double logLikelihood,
    double lowerBound,
    double gap,
    double expectedCompleteLogLikelihood,
    double entropy) {}
