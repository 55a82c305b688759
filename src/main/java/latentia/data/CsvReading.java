package latentia.data;

import java.util.List;

/**
 * What was read from a text table.
 *
 * @param data numeric columns; cells missing or not finite are NaN
 * @param repairs sentences for the user: what was assumed, changed or left out
 */
public record CsvReading(Dataset data, List<String> repairs) {
  public CsvReading {
    repairs = List.copyOf(repairs);
  }
}
