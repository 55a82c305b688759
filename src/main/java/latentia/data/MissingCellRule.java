package latentia.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.text.Messages;

/** Does away with the missing cells of a data set and says so in {@code repairs}. */
record MissingCellRule(MissingCells rule, List<String> repairs) {
  private static final Messages MESSAGES = Messages.of(MissingCellRule.class);

  Dataset apply(Dataset data) throws DataException {
    int[] missing = IntStream.range(0, data.columns()).map(data::missing).toArray();
    if (IntStream.of(missing).sum() == 0) {
      return data;
    }
    return switch (rule) {
      case REFUSE ->
          throw new DataException(
              MESSAGES.get("missing.refused", data.name(), counts(data, missing)));
      case DROP_ROWS -> withoutRows(data);
      case DROP_COLUMNS -> withoutColumns(data, missing);
      case MEAN -> withMeans(data, missing);
    };
  }

  private static String counts(Dataset data, int[] missing) {
    List<String> counts = new ArrayList<>();
    for (int j = 0; j < missing.length; j++) {
      if (missing[j] > 0) {
        counts.add(MESSAGES.get("missing.count", data.columnNames().get(j), missing[j]));
      }
    }
    return String.join(", ", counts);
  }

  private Dataset withoutRows(Dataset data) throws DataException {
    int[] complete =
        IntStream.range(0, data.rows())
            .filter(n -> IntStream.range(0, data.columns()).noneMatch(j -> isMissing(data, n, j)))
            .toArray();
    if (complete.length == 0) {
      throw new DataException(MESSAGES.get("missing.noRowLeft", data.name()));
    }
    repairs.add(MESSAGES.get("missing.rowsDropped", data.rows() - complete.length, data.rows()));
    return data.selectRows(complete);
  }

  private Dataset withoutColumns(Dataset data, int[] missing) throws DataException {
    int[] complete = IntStream.range(0, missing.length).filter(j -> missing[j] == 0).toArray();
    if (complete.length == 0) {
      throw new DataException(MESSAGES.get("missing.noColumnLeft", data.name()));
    }
    repairs.add(MESSAGES.get("missing.columnsDropped", counts(data, missing)));
    return data.selectColumns(complete);
  }

  private Dataset withMeans(Dataset data, int[] missing) throws DataException {
    double[] values = data.rowMajor();
    for (int j = 0; j < missing.length; j++) {
      if (missing[j] == data.rows()) {
        throw new DataException(
            MESSAGES.get("missing.noMean", data.name(), data.columnNames().get(j)));
      }
      double mean = missing[j] == 0 ? 0 : ColumnMoments.of(data, j).mean();
      for (int n = 0; n < data.rows(); n++) {
        if (isMissing(data, n, j)) {
          values[n * data.columns() + j] = mean;
        }
      }
    }
    repairs.add(MESSAGES.get("missing.filled", counts(data, missing)));
    return data.withValues(values);
  }

  private static boolean isMissing(Dataset data, int row, int column) {
    return Double.isNaN(data.value(row, column));
  }
}
