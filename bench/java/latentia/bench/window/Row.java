package latentia.bench.window;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** One line of the table. */
final class Row {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Row(String name, String unit) {
    fields.put("row", name);
    fields.put("unit", unit);
  }

  /**
   * Median, 95th and 99th percentile.
   *
   * @param target what the 95th percentile is to stay at or below
   */
  static Row of(String name, String unit, Samples samples, OptionalDouble target) {
    Row row = new Row(name, unit);
    row.fields.put("median", rounded(samples.quantile(0.5)));
    row.fields.put("p95", rounded(samples.quantile(0.95)));
    row.fields.put("p99", rounded(samples.quantile(0.99)));
    row.fields.put("mean", rounded(samples.mean()));
    row.fields.put("count", samples.count());
    target.ifPresent(most -> row.fields.put("target", Map.of("p95", most)));
    return row;
  }

  /** A single number. */
  static Row of(String name, String unit, double value) {
    Row row = new Row(name, unit);
    row.fields.put("value", rounded(value));
    return row;
  }

  /** JSON knows no NaN: what was not measured is null. */
  private static Double rounded(double value) {
    return Double.isFinite(value) ? Math.round(100 * value) / 100.0 : null;
  }

  /** Writes the line, with the load of the machine. */
  void print() {
    fields.put(
        "load", rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    try {
      System.out.println(JSON.writeValueAsString(fields));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
