package latentia.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels while they are being read, one cell after the other. Classes that are numbers are put in
 * their order, others stay in the order in which they first appear.
 */
final class ClassCodes {
  /** More classes than this are no classes but, say, the rows' names. */
  static final int MOST_CLASSES = 10_000;

  private final Map<String, Integer> classes = new LinkedHashMap<>();
  private int[] codes = new int[64];
  private int rows;
  private boolean numeric = true;

  /** Adds the next row's class; a missing cell is none. */
  void add(String cell, boolean decimalComma) {
    Cell.Kind kind = Cell.kind(cell, decimalComma);
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, 2 * rows);
    }
    if (kind == Cell.Kind.MISSING) {
      codes[rows++] = -1;
      return;
    }
    numeric &= kind == Cell.Kind.NUMBER;
    Integer code = classes.putIfAbsent(FormulaGuard.meant(cell), classes.size());
    codes[rows++] = code == null ? classes.size() - 1 : code;
  }

  /** A number as somebody would write a class: 3, not 3.0. */
  static String written(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  boolean tooMany() {
    return classes.size() > MOST_CLASSES;
  }

  Labels labels(String name, boolean decimalComma) {
    List<String> inOrder = List.copyOf(classes.keySet());
    if (numeric) {
      inOrder =
          inOrder.stream()
              .sorted(Comparator.comparingDouble(cell -> Cell.value(cell, decimalComma)))
              .toList();
    }
    int[] place = new int[inOrder.size()];
    for (int i = 0; i < place.length; i++) {
      place[classes.get(inOrder.get(i))] = i;
    }
    int[] ordered = new int[rows];
    for (int n = 0; n < rows; n++) {
      ordered[n] = codes[n] < 0 ? -1 : place[codes[n]];
    }
    return new Labels(name, inOrder, ordered);
  }
}
