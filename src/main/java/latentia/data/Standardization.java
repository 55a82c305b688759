package latentia.data;

import java.util.ArrayList;
import java.util.List;
import latentia.text.Messages;

/** The mean and standard deviation of each column of the training rows. */
final class Standardization {
  private final List<ColumnMoments> columns;

  private Standardization(List<ColumnMoments> columns) {
    this.columns = columns;
  }

  /** Learns from {@code train}; says in {@code repairs} which columns are constant. */
  static Standardization of(Dataset train, List<String> repairs) throws DataException {
    List<ColumnMoments> columns = new ArrayList<>();
    List<String> constant = new ArrayList<>();
    for (int j = 0; j < train.columns(); j++) {
      ColumnMoments moments = ColumnMoments.of(train, j);
      columns.add(moments);
      if (moments.standardDeviation() == 0) {
        constant.add(train.columnNames().get(j));
      }
    }
    if (!constant.isEmpty()) {
      repairs.add(
          Messages.of(Standardization.class).get("column.constant", String.join(", ", constant)));
    }
    return new Standardization(columns);
  }

  /** The data in standard deviations from the training mean; a constant column is 0. */
  Dataset apply(Dataset data) {
    double[] values = data.rowMajor();
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i % columns.size()).standardized(values[i]);
    }
    return data.withValues(values);
  }
}
