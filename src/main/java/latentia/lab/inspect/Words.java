package latentia.lab.inspect;

import latentia.text.Messages;

/** The sentences of this room. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private Words() {}

  static String of(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
