package latentia.engine.linear;

/**
 * How logistic PCA is fitted.
 *
 * @param q the size of the code
 * @param ridge r > 0 in r/2 (||Z||^2 + ||W||^2) + r/200 ||b||^2; without it there is no finite
 *     optimum once a direction separates a column
 * @param tolerance stops when |change of the objective| / |objective| is less; 0 for never
 * @param seed decides the start
 */
public record LogisticPcaSettings(
    int q, double ridge, int iterationLimit, double tolerance, long seed) {}
