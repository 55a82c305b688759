package latentia.data;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import latentia.text.Messages;

/** A table that was copied elsewhere and pasted here. */
final class PastedText {
  private static final Messages MESSAGES = Messages.of(PastedText.class);

  private PastedText() {}

  /**
   * Its bytes in UTF-8.
   *
   * @throws DataException if there is no number in it
   */
  static ByteSource source(String text) throws DataException {
    boolean numbers =
        Arrays.stream(text.split("[\\s;|\"]+"))
            .flatMap(word -> Arrays.stream(word.split(",")))
            .anyMatch(word -> Cell.kind(word, false) == Cell.Kind.NUMBER);
    if (!numbers) {
      throw new DataException(MESSAGES.get("paste.noNumbers"));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ByteSource(
        MESSAGES.get("paste.name"), bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** The clipboard has decoded the text, so that no encoding is to be chosen. */
  static ImportOptions decided(ImportOptions options) {
    TableFormat format = options.format();
    return options.withFormat(
        new TableFormat(
            format.separator(), format.header(), format.decimalComma(), Optional.empty()));
  }
}
