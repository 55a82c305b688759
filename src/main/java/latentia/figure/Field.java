package latentia.figure;

/**
 * Values on a regular grid over a rectangle in data coordinates. The first and last columns stand
 * on the left and right edge; row 0 stands on the bottom edge.
 *
 * @param values {@code rows x columns}, row by row from the bottom; not copied
 */
public record Field(
    double left, double bottom, double right, double top, int columns, int rows, double[] values) {}
