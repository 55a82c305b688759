package latentia.data;

import latentia.text.Messages;

/**
 * Consecutive rows.
 *
 * @param from the first row, 0-based
 * @param to the row after the last
 */
public record RowRange(int from, int to) {
  /**
   * @throws IllegalArgumentException if the range is empty or starts below 0; with a sentence for
   *     the user
   */
  public RowRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          Messages.of(RowRange.class).get("rows.emptyRange", from, to));
    }
  }

  @Override
  public String toString() {
    return from + ":" + to;
  }
}
