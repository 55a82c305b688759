package latentia.lab.mixture;

import latentia.data.Dataset;
import latentia.text.Messages;

/** The lab's sentences, from the bundle of this room. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private Words() {}

  static String of(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  /** "eruption 2"; rows count from 0. */
  static String row(Dataset data, int row) {
    return of("row", data.wording().sample(), row);
  }

  /** "Eruption 2". */
  static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
