package latentia.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * What is done to a data set before a model sees it, in the order of the components.
 *
 * @param columns the columns kept, in this order; empty means all
 * @param label a column that becomes the labels and is kept out of the model
 * @param missing what is done about missing cells
 * @param scale every value is divided by it; finite and not 0
 * @param binarize whether values become 1 where at least 1/2, else 0
 * @param rows the training rows, all if empty
 * @param testRows the test rows, none if empty
 * @param split draws the test rows from the training rows, which then lack them
 * @param standardize whether each column gets mean 0 and standard deviation 1 (with n-1), judged by
 *     the training rows; a constant column becomes 0
 */
public record Preparation(
    List<String> columns,
    Optional<String> label,
    MissingCells missing,
    double scale,
    boolean binarize,
    Optional<RowRange> rows,
    Optional<RowRange> testRows,
    Optional<RowSplit> split,
    boolean standardize) {
  private static final Messages MESSAGES = Messages.of(Preparation.class);
  private static final int MOST_LISTED = 20;

  /**
   * @throws IllegalArgumentException if the scale is 0 or not finite, or there are two kinds of
   *     test rows; with a sentence for the user
   */
  public Preparation {
    columns = List.copyOf(new LinkedHashSet<>(columns));
    if (scale == 0 || !Double.isFinite(scale)) {
      throw new IllegalArgumentException(MESSAGES.get("scale.unusable", scale));
    }
    if (testRows.isPresent() && split.isPresent()) {
      throw new IllegalArgumentException(MESSAGES.get("rows.twoTests"));
    }
  }

  /** The same, with test rows that follow each other or none. */
  public Preparation(
      List<String> columns,
      Optional<String> label,
      MissingCells missing,
      double scale,
      boolean binarize,
      Optional<RowRange> rows,
      Optional<RowRange> testRows,
      boolean standardize) {
    this(columns, label, missing, scale, binarize, rows, testRows, Optional.empty(), standardize);
  }

  /** Everything as it is; missing cells are refused. */
  public static Preparation none() {
    return new Preparation(
        List.of(),
        Optional.empty(),
        MissingCells.REFUSE,
        1,
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same with the column {@code name} as labels. */
  public Preparation withLabel(String name) {
    return new Preparation(
        columns, Optional.of(name), missing, scale, binarize, rows, testRows, split, standardize);
  }

  /** The same with test rows drawn from the training rows. */
  public Preparation withSplit(RowSplit chosen) {
    return new Preparation(
        columns, label, missing, scale, binarize, rows, testRows, Optional.of(chosen), standardize);
  }

  /**
   * Carries it out.
   *
   * @throws DataException if a column is unknown, no column or row is left, missing cells are
   *     refused, a range reaches beyond the rows, or a value grows beyond a double
   */
  public Prepared apply(Dataset data) throws DataException {
    List<String> repairs = new ArrayList<>();
    Dataset chosen = withLabel(data, withColumns(data));
    Dataset complete = new MissingCellRule(missing, repairs).apply(chosen);
    Dataset scaled = scaled(complete);
    Dataset train = rows.isPresent() ? rowsOf(scaled, rows.get()) : scaled;
    Optional<Dataset> test = Optional.empty();
    if (testRows.isPresent()) {
      test = Optional.of(rowsOf(scaled, testRows.get()));
      noteOverlap(scaled.rows(), repairs);
    }
    if (split.isPresent()) {
      Dataset all = train;
      RowSplit.Rows drawn = split.get().of(all);
      train = all.selectRows(drawn.train());
      test = Optional.of(all.selectRows(drawn.test()));
      repairs.add(MESSAGES.get("rows.split", drawn.test().length, all.rows(), split.get().seed()));
    }
    if (standardize) {
      Standardization standardization = Standardization.of(train, repairs);
      train = standardization.apply(train);
      test = test.isPresent() ? Optional.of(standardization.apply(test.get())) : test;
    }
    return new Prepared(train, test, repairs);
  }

  /** The columns asked for; the label column may be named among them and is not one of them. */
  private int[] withColumns(Dataset data) throws DataException {
    List<String> wanted = columns.isEmpty() ? data.columnNames() : columns;
    List<Integer> chosen = new ArrayList<>();
    for (String name : wanted) {
      boolean isLabel = label.isPresent() && label.get().equals(name);
      if (!isLabel) {
        chosen.add(column(data, name));
      }
    }
    if (chosen.isEmpty()) {
      throw DataException.ofRequest(MESSAGES.get("column.none", data.name(), label.orElse("")));
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  private Dataset withLabel(Dataset data, int[] chosen) throws DataException {
    Dataset selected = data.selectColumns(chosen);
    boolean known =
        label.isEmpty() || data.labels().map(Labels::name).filter(label.get()::equals).isPresent();
    return known
        ? selected
        : selected.withLabels(labels(data, column(data, label.get()), label.get()));
  }

  private static Labels labels(Dataset data, int column, String name) throws DataException {
    ClassCodes classes = new ClassCodes();
    for (int n = 0; n < data.rows(); n++) {
      classes.add(ClassCodes.written(data.value(n, column)), false);
      if (classes.tooMany()) {
        throw new DataException(
            MESSAGES.get("label.tooMany", data.name(), name, ClassCodes.MOST_CLASSES));
      }
    }
    return classes.labels(name, false);
  }

  private static int column(Dataset data, String name) throws DataException {
    OptionalInt column = data.columnNamed(name);
    if (column.isEmpty()) {
      throw DataException.ofRequest(
          MESSAGES.get("column.unknown", data.name(), name, listed(data.columnNames())));
    }
    return column.getAsInt();
  }

  /** All names, or the first and the last of very many, such as pixels. */
  private static String listed(List<String> names) {
    return names.size() <= MOST_LISTED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_LISTED / 2))
            + " … "
            + names.get(names.size() - 1);
  }

  private Dataset scaled(Dataset data) throws DataException {
    if (scale == 1 && !binarize) {
      return data;
    }
    double[] values = data.rowMajor();
    for (int i = 0; i < values.length; i++) {
      double value = values[i] / scale;
      if (!Double.isFinite(value)) {
        String column = data.columnNames().get(i % data.columns());
        throw new DataException(MESSAGES.get("scale.overflow", data.name(), column, scale));
      }
      values[i] = !binarize ? value : value >= 0.5 ? 1 : 0;
    }
    return data.withValues(values);
  }

  private static Dataset rowsOf(Dataset data, RowRange range) throws DataException {
    if (range.to() > data.rows()) {
      throw DataException.ofRequest(
          MESSAGES.get("rows.beyond", data.name(), range.toString(), data.rows()));
    }
    return data.selectRows(IntStream.range(range.from(), range.to()).toArray());
  }

  private void noteOverlap(int allRows, List<String> repairs) {
    RowRange train = rows.orElse(new RowRange(0, allRows));
    RowRange test = testRows.orElseThrow();
    int both = Math.min(train.to(), test.to()) - Math.max(train.from(), test.from());
    if (both > 0) {
      repairs.add(MESSAGES.get("rows.overlap", both));
    }
  }
}
