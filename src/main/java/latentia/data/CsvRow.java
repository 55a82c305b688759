package latentia.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordWrapper;
import de.siegmar.fastcsv.util.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of one record, without the spaces around them. A reader shows record after record in
 * the same row, whose cells become strings only where somebody asks for them: most are numbers.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private char[] text = new char[1 << 8];
  private int[] ends = new int[1 << 4];

  /** A row of these cells, as if it had been read. */
  static CsvRow of(List<String> cells, long line) {
    CsvRow row = new CsvRow();
    row.beginRecord(line);
    cells.forEach(cell -> row.addField(cell.toCharArray(), 0, cell.length(), false));
    return row;
  }

  @Override
  protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && Character.isWhitespace(buffer[from])) {
      from++;
    }
    while (from < to && Character.isWhitespace(buffer[to - 1])) {
      to--;
    }
    int start = start(cell);
    int end = start + to - from;
    if (cell == Limits.MAX_FIELD_COUNT || end > Limits.MAX_RECORD_SIZE) {
      throw new CsvParseException("A record of too many cells or characters");
    }
    if (cell == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cell);
    }
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, 2 * text.length));
    }
    System.arraycopy(buffer, from, text, start, to - from);
    ends[cell] = end;
  }

  @Override
  protected RecordWrapper<CsvRow> buildRecord() {
    return wrapRecord(this);
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  /** How many cells there are. */
  int size() {
    return getFieldCount();
  }

  /** The line in which the record begins, the first being 1. */
  long line() {
    return getStartingLineNumber();
  }

  /** Whether it is a line of nothing but spaces and tabs. */
  boolean isBlank(Separator separator) {
    boolean oneCell = size() == 1;
    return (oneCell || Character.isWhitespace(separator.character()))
        && (size() == 0 || ends[size() - 1] == 0);
  }

  String text(int cell) {
    return new String(text, start(cell), ends[cell] - start(cell));
  }

  List<String> texts() {
    return IntStream.range(0, size()).mapToObj(this::text).toList();
  }

  /** The number in a cell; NaN if there is none, infinite if it exceeds a double. */
  double number(int cell, boolean decimalComma) {
    return DecimalNumber.parse(text, start(cell), ends[cell], decimalComma ? ',' : '.');
  }
}
