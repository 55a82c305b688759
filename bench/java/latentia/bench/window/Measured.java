package latentia.bench.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured, as a line of JSON for {@code bench/window}, which gathers the values of equal
 * rows.
 *
 * @param row says what was measured, and under which condition
 * @param unit of the values
 * @param values one for each time it was measured
 */
record Measured(String row, String unit, double... values) {
  void print() {
    System.out.printf(
        "{\"row\": \"%s\", \"unit\": \"%s\", \"values\": [%s]}%n",
        row,
        unit,
        Arrays.stream(values)
            .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
            .collect(Collectors.joining(", ")));
    System.out.flush();
  }
}
