package latentia.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Makes a table that is aligned with spaces one with a single space between cells: runs of spaces
 * and tabs become one space, and vanish at either end of a line. Quoted text is left alone.
 */
final class SpaceRuns extends Reader {
  private static final int NOTHING = -2;
  private static final int END = -1;

  private final BufferedReader in;
  private int held = NOTHING;
  private int previous = '\n';
  private boolean quoted;

  SpaceRuns(Reader in) {
    this.in = new BufferedReader(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int filled = 0;
    while (filled < length) {
      int next = next();
      if (next == END) {
        return filled == 0 ? END : filled;
      }
      buffer[offset + filled++] = (char) next;
    }
    return filled;
  }

  private int next() throws IOException {
    int c = held == NOTHING ? in.read() : held;
    held = NOTHING;
    if (!quoted && isBlank(c)) {
      int after = in.read();
      while (isBlank(after)) {
        after = in.read();
      }
      boolean outermost = isLineEnd(previous) || isLineEnd(after);
      if (!outermost) {
        held = after;
        previous = ' ';
        return ' ';
      }
      c = after;
    }
    if (c == '"' && (quoted || previous == ' ' || isLineEnd(previous))) {
      quoted = !quoted;
    }
    previous = c;
    return c;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == END;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
