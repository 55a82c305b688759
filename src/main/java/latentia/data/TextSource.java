package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import latentia.text.Messages;

/** The text in a file: unpacked if the content is gzip, decoded without forgiving errors. */
final class TextSource {
  private static final Messages MESSAGES = Messages.of(TextSource.class);
  private static final int LOOKED_AT = 4096;

  /** In these, half the bytes of a plain text are 0. */
  private static final Set<Charset> WIDE =
      Set.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16);

  private final ByteSource bytes;
  private final ReadingProgress progress;
  private final BooleanSupplier cancelled;

  TextSource(ByteSource bytes, ReadingProgress progress, BooleanSupplier cancelled) {
    this.bytes = bytes;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * The encoding that a byte order mark at the start declares.
   *
   * @param chosen the encoding that the user names instead
   * @throws UnusableTextException if the file is empty or its first bytes are not those of a text
   */
  Optional<Charset> declaredEncoding(Optional<Charset> chosen) throws IOException {
    byte[] first;
    try (InputStream in = Gzip.unpack(bytes.open())) {
      first = in.readNBytes(LOOKED_AT);
    }
    if (first.length == 0) {
      throw new UnusableTextException(MESSAGES.get("csv.empty", bytes.name()));
    }
    Optional<Charset> declared = ByteOrderMark.of(first).map(ByteOrderMark::charset);
    boolean wide = chosen.or(() -> declared).filter(WIDE::contains).isPresent();
    if (!wide && !looksLikeText(first)) {
      throw new UnusableTextException(MESSAGES.get("csv.binary", bytes.name()));
    }
    return declared;
  }

  /** The text from its beginning, without a byte order mark. Reports progress. */
  Reader open(Charset charset) throws IOException {
    return decode(new WatchedStream(bytes.open(), bytes.size(), progress, cancelled), charset);
  }

  /** The same text for a look at its beginning; no progress is reported. */
  Reader preview(Charset charset) throws IOException {
    return decode(bytes.open(), charset);
  }

  private static Reader decode(InputStream raw, Charset charset) throws IOException {
    InputStream in = Gzip.unpack(raw);
    try {
      skipMark(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static void skipMark(InputStream in) throws IOException {
    in.mark(ByteOrderMark.LONGEST);
    byte[] first = in.readNBytes(ByteOrderMark.LONGEST);
    in.reset();
    in.skipNBytes(ByteOrderMark.of(first).map(ByteOrderMark::length).orElse(0));
  }

  /** Text may hold a stray control character, which is refused later by its line. */
  private static boolean looksLikeText(byte[] first) {
    int strange = 0;
    for (byte b : first) {
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      if (b >= 0 && b < ' ' && !layout) {
        strange++;
      }
    }
    return strange * 50 <= first.length;
  }

  /** The marks that name an encoding at the start of a text. */
  private enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    static final int LONGEST = 3;

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
      this.charset = charset;
      this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] first) {
      for (ByteOrderMark candidate : values()) {
        if (candidate.begins(first)) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    }

    private boolean begins(byte[] first) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= first.length || (first[i] & 0xff) != mark[i]) {
          return false;
        }
      }
      return true;
    }

    Charset charset() {
      return charset;
    }

    int length() {
      return mark.length;
    }
  }
}
