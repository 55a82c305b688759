package latentia.figure;

/**
 * Values on a regular grid over a rectangle in data coordinates. The first and last columns stand
 * on the left and right edge; row 0 stands on the bottom edge.
 *
 * @param values {@code rows x columns}, row by row from the bottom; not copied
 */
public record Field(
    double left, double bottom, double right, double top, int columns, int rows, double[] values) {
  /**
   * @throws IllegalArgumentException if there are fewer than two columns or rows, or not one value
   *     for each place
   */
  public Field {
    if (columns < 2 || rows < 2 || values.length != columns * rows) {
      throw new IllegalArgumentException(
          values.length + " values do not fill a grid of " + columns + " x " + rows);
    }
  }
}
