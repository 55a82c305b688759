package latentia.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.text.Messages;

/** Moves values into [0, 1], each column for itself, or all pixels of images alike. */
final class UnitRange {
  private static final Messages MESSAGES = Messages.of(UnitRange.class);

  private UnitRange() {}

  /** Says in {@code repairs} what was done; missing cells stay missing. */
  static Dataset apply(Dataset data, List<String> repairs) {
    double[][] ranges = new double[data.columns()][];
    Arrays.setAll(ranges, j -> range(data.column(j)));
    if (data.imageShape().isPresent()) {
      double[] all = range(Arrays.stream(ranges).flatMapToDouble(Arrays::stream).toArray());
      Arrays.fill(ranges, all);
      repairs.add(MESSAGES.get("scaling.unitRange.images", all[0], all[1]));
    } else {
      repairs.add(MESSAGES.get("scaling.unitRange"));
    }
    List<String> constant = new ArrayList<>();
    for (int j = 0; j < ranges.length; j++) {
      if (ranges[j][0] == ranges[j][1]) {
        constant.add(data.columnNames().get(j));
      }
    }
    if (!constant.isEmpty()) {
      repairs.add(MESSAGES.get("column.constant", String.join(", ", constant)));
    }
    double[] values = data.rowMajor();
    for (int i = 0; i < values.length; i++) {
      values[i] = share(values[i], ranges[i % ranges.length]);
    }
    return data.withValues(values);
  }

  /** Least and largest of the values known. */
  private static double[] range(double[] values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return new double[] {low, high};
  }

  /** Halves are taken because the range itself may exceed a double. */
  private static double share(double value, double[] range) {
    double half = range[1] / 2 - range[0] / 2;
    return half == 0 ? value - value : (value / 2 - range[0] / 2) / half;
  }
}
