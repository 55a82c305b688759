package latentia.engine.linear;

/**
 * A sample and how it came about. Arrays are not to be written to.
 *
 * @param code z ~ N(0, I), length q
 * @param mean W z + mu, length d
 * @param row {@code mean} and noise of N(0, sigma^2 I), length d
 */
public record GeneratedRow(double[] code, double[] mean, double[] row) {}
