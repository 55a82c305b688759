package latentia.data.generate;

import java.util.List;
import java.util.stream.IntStream;
import latentia.data.CatalogueEntry;
import latentia.text.Messages;

/**
 * What tells rows apart.
 *
 * @param labelName what the classes are called together
 * @param names in their order
 */
record Classes(String labelName, List<String> names) {
  private static final Messages MESSAGES = Messages.of(Classes.class);
  private static final int WHOLE = 100;

  /** Groups that lie apart, numbered from 1. */
  static Classes clusters(int count) {
    return new Classes(
        MESSAGES.get("generated.cluster"),
        IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
  }

  /** Parts of equal length of a curve, named by where they begin and end. */
  static Classes positions(int count) {
    return new Classes(
        MESSAGES.get("generated.position"),
        IntStream.range(0, count)
            .mapToObj(
                k -> MESSAGES.get("generated.part", k * WHOLE / count, (k + 1) * WHOLE / count))
            .toList());
  }

  /** The digits 0 to 9. */
  static Classes digits() {
    return new Classes(
        MESSAGES.get("generated.digit"),
        IntStream.range(0, 10).mapToObj(Integer::toString).toList());
  }

  /** Mixtures of sines, by their names. */
  static Classes mixtures(List<String> names) {
    return new Classes(MESSAGES.get("generated.mixture"), names);
  }

  /** Drinks, by their names. */
  static Classes drinks(List<String> names) {
    return new Classes(MESSAGES.get("generated.drink"), names);
  }

  int count() {
    return names.size();
  }

  CatalogueEntry.LabelColumn column() {
    return new CatalogueEntry.LabelColumn(labelName, names);
  }
}
