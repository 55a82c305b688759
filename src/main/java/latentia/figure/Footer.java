package latentia.figure;

import java.util.List;

/**
 * One line under all panels of a figure that says what colours and shapes stand for.
 *
 * @param lead muted words before the entries, or ""
 * @param entries samples of ink, from the left
 * @param bars colour bars, after the entries
 * @param note muted words at the right end, or ""
 */
public record Footer(
    String lead, List<Axes.LegendEntry> entries, List<ColourBar> bars, String note) {
  public Footer {
    entries = List.copyOf(entries);
    bars = List.copyOf(bars);
  }

  /** Nothing to say: takes no room. */
  public static Footer none() {
    return new Footer("", List.of(), List.of(), "");
  }

  public boolean isEmpty() {
    return lead.isEmpty() && entries.isEmpty() && bars.isEmpty() && note.isEmpty();
  }

  /**
   * The colours of a map from low to high.
   *
   * @param lead muted words before it: what it measures
   * @param low the number at its left end
   * @param high the number at its right end
   */
  public record ColourBar(String lead, String low, ColourMap colours, String high) {}
}
