package latentia.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * Column names, each different from the others.
 *
 * @param names one per column
 * @param repairs sentences that say which ones the file did not give
 */
record ColumnNames(List<String> names, List<String> repairs) {
  private static final Messages MESSAGES = Messages.of(ColumnNames.class);

  /** x1, x2 … for a table without header. */
  static ColumnNames numbered(int count) {
    List<String> names = IntStream.rangeClosed(1, count).mapToObj(i -> "x" + i).toList();
    return new ColumnNames(names, List.of());
  }

  /**
   * The header's names; a second "a" becomes "a_2", an unnamed third column "x3", unless the header
   * has a column of that name.
   */
  static ColumnNames of(List<String> header) {
    Set<String> taken = new HashSet<>(header);
    Set<String> used = new HashSet<>();
    List<String> names = new ArrayList<>();
    List<String> repairs = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      String given = FormulaGuard.meant(header.get(column)).replaceAll("\\s+", " ");
      if (!given.isEmpty() && used.add(given)) {
        names.add(given);
        continue;
      }
      String name =
          given.isEmpty() ? unused("x", column + 1, taken) : unused(given + "_", 2, taken);
      taken.add(name);
      used.add(name);
      names.add(name);
      repairs.add(
          given.isEmpty()
              ? MESSAGES.get("csv.unnamed", column + 1, name)
              : MESSAGES.get("csv.sameName", column + 1, given, name));
    }
    return new ColumnNames(names, repairs);
  }

  private static String unused(String stem, int from, Set<String> taken) {
    int number = from;
    while (taken.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }
}
