package latentia.engine.linear;

import java.util.Optional;

/**
 * How probabilistic PCA is fitted.
 *
 * @param q the size of the code, from 1 to d - 1
 * @param em whether by EM, else in closed form
 * @param tolerance EM stops when |change of ln p| / |ln p| is less; 0 for never
 * @param seed decides the start
 * @param start where EM begins; empty for a W drawn from the seed and a sigma^2 of the mean
 *     variance
 */
public record PpcaSettings(
    int q,
    boolean em,
    int iterationLimit,
    double tolerance,
    long seed,
    Optional<ProbabilisticPca> start) {}
