package latentia.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.data.RowSplit;
import latentia.lab.look.NumberText;
import latentia.text.Messages;

/** Data in numbers: a table of the rows, and one of what each column holds. */
final class DataTables {
  /** More rows than these nobody reads. */
  static final int MOST_ROWS = 1000;

  /** More columns than these nobody reads either. */
  static final int MOST_COLUMNS = 100;

  private static final int DIGITS = 5;
  private static final double NARROWEST = 3;
  private static final int SEEN_CELLS = 50;
  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");

  private final Messages messages = Messages.of(DataTables.class);
  private final Letters letters;

  /**
   * @param letters of the size of those in the tables
   */
  DataTables(Letters letters) {
    this.letters = letters;
  }

  /**
   * The first rows; its class stands before the values.
   *
   * @param parts tells of each row whether it is trained or tested on, where that is known
   */
  TableView<Integer> rows(Dataset data, Optional<RowSplit.Rows> parts) {
    TableView<Integer> table = table("inspect-table");
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    columns.add(column(messages.get("table.row"), String::valueOf, true));
    parts.ifPresent(
        known ->
            columns.add(
                column(
                    messages.get("table.part"),
                    row -> messages.get(known.isTest(row) ? "table.part.test" : "table.part.train"),
                    false)));
    data.labels()
        .ifPresent(
            labels ->
                columns.add(column(labels.name(), row -> labels.className(row).orElse(""), false)));
    for (int j = 0; j < Math.min(MOST_COLUMNS, data.columns()); j++) {
      int column = j;
      columns.add(column(data.columnNames().get(j), row -> asRead(data.value(row, column)), true));
    }
    table.getColumns().setAll(columns);
    IntStream.range(0, Math.min(MOST_ROWS, data.rows())).forEach(table.getItems()::add);
    fit(table);
    return table;
  }

  /** What each column holds. */
  TableView<ColumnSummary> summaries(List<ColumnSummary> summaries) {
    TableView<ColumnSummary> table = table("inspect-columns");
    table
        .getColumns()
        .setAll(
            List.of(
                column(messages.get("summary.name"), ColumnSummary::name, false),
                counted("summary.count", ColumnSummary::count),
                counted("summary.missing", ColumnSummary::missing),
                counted("summary.distinct", ColumnSummary::distinct),
                seen("summary.min", ColumnSummary::min),
                seen("summary.lower", ColumnSummary::lowerQuartile),
                seen("summary.median", ColumnSummary::median),
                seen("summary.upper", ColumnSummary::upperQuartile),
                seen("summary.max", ColumnSummary::max),
                computed("summary.mean", ColumnSummary::mean),
                computed("summary.deviation", ColumnSummary::standardDeviation)));
    table.getItems().setAll(summaries);
    fit(table);
    return table;
  }

  /** Columns as wide as their heads and first cells. */
  private <T> void fit(TableView<T> table) {
    for (TableColumn<T, ?> column : table.getColumns()) {
      int cells =
          table.getItems().stream()
              .limit(SEEN_CELLS)
              .mapToInt(
                  item -> String.valueOf(column.getCellObservableValue(item).getValue()).length())
              .max()
              .orElse(0);
      letters.fit(column, Math.max(cells, column.getText().length() + 1), NARROWEST);
    }
  }

  private TableColumn<ColumnSummary, String> counted(
      String key, Function<ColumnSummary, Integer> count) {
    return column(messages.get(key), summary -> String.valueOf(count.apply(summary)), true);
  }

  /** A value of the column, or half way between two. */
  private TableColumn<ColumnSummary, String> seen(
      String key, Function<ColumnSummary, Double> value) {
    return column(messages.get(key), summary -> asRead(value.apply(summary)), true);
  }

  private TableColumn<ColumnSummary, String> computed(
      String key, Function<ColumnSummary, Double> value) {
    return column(messages.get(key), summary -> rounded(value.apply(summary)), true);
  }

  private String asRead(double value) {
    return Double.isNaN(value) ? messages.get("table.missing") : NumberText.value(value);
  }

  private String rounded(double value) {
    return Double.isNaN(value)
        ? messages.get("table.missing")
        : NumberText.significant(value, DIGITS);
  }

  private static <T> TableView<T> table(String id) {
    TableView<T> table = new TableView<>();
    table.setId(id);
    table.getStyleClass().add("data-table");
    table.setSelectionModel(null);
    return table;
  }

  private static <T> TableColumn<T, String> column(
      String name, Function<T, String> cell, boolean number) {
    TableColumn<T, String> column = new TableColumn<>(name);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                pseudoClassStateChanged(NUMBER, number);
              }
            });
    if (number) {
      column.getStyleClass().add("number-column");
    }
    return column;
  }
}
