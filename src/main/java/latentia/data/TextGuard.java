package latentia.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import latentia.text.Messages;

/**
 * Lets text through as long as it can be a table, so that whatever follows may hold a line in
 * memory: refuses lines without end, control characters and quotes that are never closed.
 */
final class TextGuard extends FilterReader {
  /** The longest line, in characters. */
  static final int LONGEST_LINE = 1 << 20;

  /** The longest text between two quotes, in characters. */
  static final int LONGEST_QUOTED = 1 << 16;

  private static final Messages MESSAGES = Messages.of(TextGuard.class);

  private enum Quote {
    /** Before the first character of a cell, where a quote opens. */
    CELL_START,
    /** In a cell that is not quoted; a quote in it is a character like any other. */
    PLAIN,
    OPEN,
    /** After a quote inside a quoted cell: a second one is text, anything else ends the cell. */
    CLOSED
  }

  private final String file;
  private final int separator;
  private final boolean whole;
  private long line = 1;
  private int lineLength;
  private char previous;
  private Quote quote = Quote.CELL_START;
  private long quoteLine;
  private int quotedLength;

  /** Watches a whole text whose cells end at {@code separator}. */
  TextGuard(Reader in, String file, char separator) {
    this(in, file, separator, true);
  }

  /**
   * @param whole whether the text ends where it should, not perhaps in the middle of a quotation
   */
  TextGuard(Reader in, String file, char separator, boolean whole) {
    super(in);
    this.file = file;
    this.separator = separator;
    this.whole = whole;
  }

  /** Watches a text whose separator is not known yet: quotes are not followed. */
  TextGuard(Reader in, String file) {
    super(in);
    this.file = file;
    this.separator = -1;
    this.whole = false;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count < 0 && whole && quote == Quote.OPEN) {
      throw unclosedQuote();
    }
    int end = offset + count;
    for (int at = offset; at < end; at++) {
      at = passPlain(buffer, at, end);
      if (at < end) {
        watch(buffer[at]);
      }
    }
    return count;
  }

  /**
   * Passes what most of a table consists of, up to the next character that may matter: a quote or
   * the end of a line.
   *
   * @return where that is
   */
  private int passPlain(char[] buffer, int from, int end) {
    if (quote == Quote.OPEN) {
      return from;
    }
    int room = Math.min(end, from + LONGEST_LINE - lineLength);
    int at = from;
    while (at < room && isPlain(buffer[at])) {
      at++;
    }
    if (at > from) {
      lineLength += at - from;
      previous = buffer[at - 1];
      quote = previous == separator ? Quote.CELL_START : Quote.PLAIN;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' || c == '\t') && c != '"';
  }

  private void watch(char c) throws UnusableTextException {
    if (c == '\n' || c == '\r') {
      if (c == '\r' || previous != '\r') {
        line++;
      }
      lineLength = 0;
    } else {
      if (c < ' ' && c != '\t') {
        throw new UnusableTextException(
            MESSAGES.get("csv.control", file, line, String.format(Locale.ROOT, "U+%04X", (int) c)));
      }
      if (++lineLength > LONGEST_LINE) {
        throw new UnusableTextException(MESSAGES.get("csv.longLine", file, line, LONGEST_LINE));
      }
    }
    if (separator >= 0) {
      followQuotes(c);
    }
    previous = c;
  }

  private void followQuotes(char c) throws UnusableTextException {
    if (quote == Quote.OPEN) {
      if (c == '"') {
        quote = Quote.CLOSED;
      } else if (++quotedLength > LONGEST_QUOTED) {
        throw unclosedQuote();
      }
    } else if (c == '"' && quote == Quote.CLOSED) {
      quote = Quote.OPEN;
    } else if (c == '"' && quote == Quote.CELL_START) {
      quote = Quote.OPEN;
      quoteLine = line;
      quotedLength = 0;
    } else {
      boolean cellEnds = c == separator || c == '\n' || c == '\r';
      quote = cellEnds ? Quote.CELL_START : Quote.PLAIN;
    }
  }

  private UnusableTextException unclosedQuote() {
    return new UnusableTextException(MESSAGES.get("csv.unclosedQuote", file, quoteLine));
  }
}
