package latentia.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a text table is written. What is empty is found out from the beginning of the table.
 *
 * @param separator what stands between cells
 * @param header whether the first record names the columns
 * @param decimalComma whether 0,5 means one half
 * @param charset the encoding
 */
public record TableFormat(
    Optional<Separator> separator,
    Optional<Boolean> header,
    Optional<Boolean> decimalComma,
    Optional<Charset> charset) {
  private static final TableFormat GUESSED =
      new TableFormat(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Everything is found out. */
  public static TableFormat guessed() {
    return GUESSED;
  }

  /** The encodings that tables come in, the commonest first, for a choice to offer. */
  public static List<Charset> charsets() {
    return List.of(
        StandardCharsets.UTF_8,
        StandardCharsets.ISO_8859_1,
        Charset.forName("windows-1252"),
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE);
  }

  public TableFormat withSeparator(Separator chosen) {
    return new TableFormat(Optional.of(chosen), header, decimalComma, charset);
  }

  public TableFormat withHeader(boolean chosen) {
    return new TableFormat(separator, Optional.of(chosen), decimalComma, charset);
  }

  public TableFormat withDecimalComma(boolean chosen) {
    return new TableFormat(separator, header, Optional.of(chosen), charset);
  }

  public TableFormat withCharset(Charset chosen) {
    return new TableFormat(separator, header, decimalComma, Optional.of(chosen));
  }
}
