package latentia.data;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param data numeric columns; cells missing or not finite are NaN
 * @param repairs sentences for the user: what was assumed, changed or left out
 */
public record DataReading(Dataset data, List<String> repairs) {
  public DataReading {
    repairs = List.copyOf(repairs);
  }
}
