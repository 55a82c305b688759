package latentia.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import latentia.text.Messages;

/**
 * The first part of a text table, from which is found out how it is written.
 *
 * @param text at most about {@value #LENGTH} characters
 * @param complete whether that is all there is; if not, the last record may be cut short
 */
record TableBeginning(String text, boolean complete) {
  private static final Messages MESSAGES = Messages.of(TableBeginning.class);
  private static final int LENGTH = 1 << 18;
  private static final int BUFFER = 8192;

  /** Reads on until enough is known. */
  static TableBeginning of(TextSource source, Charset charset, String file) throws IOException {
    StringBuilder sample = new StringBuilder();
    char[] buffer = new char[BUFFER];
    try (Reader text = new TextGuard(source.preview(charset), file)) {
      int count = text.read(buffer);
      while (count >= 0 && sample.length() < LENGTH) {
        sample.append(buffer, 0, count);
        count = text.read(buffer);
      }
      return new TableBeginning(sample.toString(), count < 0);
    }
  }

  /** Something done with a text in an encoding that may turn out to be another one. */
  @FunctionalInterface
  interface InCharset<T> {
    T read(Charset charset) throws IOException;
  }

  /**
   * Does it in the encoding chosen, else the declared one, else in UTF-8, and where the text is not
   * UTF-8 in ISO-8859-1, in which every byte is a character.
   */
  static <T> T decoded(
      TextSource source, String file, Optional<Charset> chosen, InCharset<T> reading)
      throws IOException {
    Optional<Charset> declared = source.declaredEncoding(chosen);
    Charset first = chosen.or(() -> declared).orElse(StandardCharsets.UTF_8);
    try {
      return reading.read(first);
    } catch (CharacterCodingException e) {
      if (chosen.isPresent() || declared.isPresent()) {
        String key = chosen.isPresent() ? "csv.chosenEncoding" : "csv.encoding";
        throw new UnusableTextException(MESSAGES.get(key, file, first.displayName()));
      }
      return reading.read(StandardCharsets.ISO_8859_1);
    }
  }
}
