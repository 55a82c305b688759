package latentia.lab.latent.bench;

import latentia.data.Dataset;
import latentia.text.Messages;

/** The benches' sentences, from the bundle of this room. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private Words() {}

  static String of(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  /** "digit 12, class 4", or without the class where none is known; rows count from 0. */
  static String row(Dataset source, int row) {
    String sample = source.wording().sample();
    String label = label(source, row);
    return label.isEmpty() ? of("row", sample, row) : of("row.labelled", sample, row, label);
  }

  /** The class of a row, or "". */
  static String label(Dataset data, int row) {
    return data.labels().flatMap(labels -> labels.className(row)).orElse("");
  }

  /** "Digit 12, class 4". */
  static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
