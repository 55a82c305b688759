package latentia.data;

import java.util.List;

/**
 * The words for people that go with a data set.
 *
 * @param title its name in a sentence, such as "Old Faithful"
 * @param sample what one row is called, such as "eruption"
 * @param samples the same in the plural
 * @param captions one per column, with the unit: "eruption length, minutes"
 */
public record Wording(String title, String sample, String samples, List<String> captions) {
  public Wording {
    captions = List.copyOf(captions);
  }

  Wording withCaptions(List<String> newCaptions) {
    return new Wording(title, sample, samples, newCaptions);
  }

  static Wording plain(String title, List<String> columnNames) {
    return new Wording(title, "row", "rows", columnNames);
  }
}
