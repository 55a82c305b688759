package latentia.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.data.ImportPreview;
import latentia.data.ImportPreview.Column;
import latentia.data.ImportPreview.Kind;
import latentia.data.ImportPreview.Use;
import latentia.text.Messages;

/** The first rows of a table that is about to be imported; above each column its use is chosen. */
final class PreviewTable {
  /** Of very wide tables the first columns are shown, and the last, which often is the label. */
  static final int MOST_COLUMNS = 40;

  /** The list of uses needs so much, in sizes of the letters. */
  private static final double NARROWEST = 8.9;

  private static final double BORDER = 2;
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private static final PseudoClass LABEL = PseudoClass.getPseudoClass("label");
  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final Messages messages = Messages.of(PreviewTable.class);
  private final TableView<List<String>> table;
  private final BiConsumer<String, Use> used;
  private final Letters letters;

  /**
   * @param sized has letters of the size of those in the table
   * @param used told the use that a person chooses for a column
   */
  PreviewTable(TableView<List<String>> table, Label sized, BiConsumer<String, Use> used) {
    this.table = table;
    letters = new Letters(sized);
    this.used = used;
    table.setSelectionModel(null);
    table.setPlaceholder(new Label(""));
  }

  /** Shows the table, and each column's use as it is decided. */
  void show(ImportPreview preview) {
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (int j : shown(preview.columns().size())) {
      columns.add(column(preview.columns().get(j), j, preview.rows()));
    }
    table.getColumns().setAll(columns);
    table.getItems().setAll(preview.rows());
  }

  /** The columns that are shown. */
  static int[] shown(int columns) {
    return IntStream.range(0, columns)
        .filter(j -> j < MOST_COLUMNS - 1 || j == columns - 1)
        .toArray();
  }

  private TableColumn<List<String>, String> column(
      Column column, int number, List<List<String>> rows) {
    TableColumn<List<String>, String> made = new TableColumn<>();
    made.setSortable(false);
    made.setReorderable(false);
    VBox head = head(column, number);
    head.prefWidthProperty().bind(made.widthProperty().subtract(BORDER));
    made.setGraphic(head);
    letters.fit(made, longest(column, number, rows), NARROWEST);
    made.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(
                number < row.getValue().size() ? row.getValue().get(number) : ""));
    made.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(String cell, boolean empty) {
                super.updateItem(cell, empty);
                setText(empty ? null : cell);
                pseudoClassStateChanged(LEFT_OUT, !empty && column.use() == Use.LEFT_OUT);
                pseudoClassStateChanged(LABEL, !empty && column.use() == Use.LABEL);
                pseudoClassStateChanged(NUMBER, column.kind() == Kind.NUMBER);
                pseudoClassStateChanged(
                    MISSING, !empty && cell.isEmpty() && column.use() == Use.VALUES);
              }
            });
    return made;
  }

  /** The length of the longest word in a column or at its head. */
  private int longest(Column column, int number, List<List<String>> rows) {
    int cells =
        rows.stream()
            .mapToInt(row -> number < row.size() ? row.get(number).length() : 0)
            .max()
            .orElse(0);
    return Math.max(cells, Math.max(column.name().length(), kind(column).length()));
  }

  private VBox head(Column column, int number) {
    Label name = new Label(column.name());
    name.getStyleClass().add("column-name");
    name.setTooltip(new Tooltip(column.name()));
    ComboBox<Use> use = new ComboBox<>();
    use.setId("use-" + number);
    use.setAccessibleText(messages.get("import.useOf", column.name()));
    use.setConverter(new ChoiceWords<>(each -> messages.get("use." + each.name())));
    use.getItems().setAll(uses(column));
    use.setValue(column.use());
    use.valueProperty().addListener((o, old, now) -> used.accept(column.name(), now));
    Label kind = new Label(kind(column));
    kind.getStyleClass().add("muted");
    VBox head = new VBox(name, use, kind);
    head.getStyleClass().add("column-head");
    head.pseudoClassStateChanged(LEFT_OUT, column.use() == Use.LEFT_OUT);
    head.pseudoClassStateChanged(LABEL, column.use() == Use.LABEL);
    return head;
  }

  private static List<Use> uses(Column column) {
    return switch (column.kind()) {
      case NUMBER -> List.of(Use.VALUES, Use.LABEL, Use.LEFT_OUT);
      case TEXT -> List.of(Use.LABEL, Use.LEFT_OUT);
      case EMPTY -> List.of(Use.LEFT_OUT);
    };
  }

  private String kind(Column column) {
    String kind = messages.get("kind." + column.kind().name());
    return column.missing() == 0 || column.kind() == Kind.EMPTY
        ? kind
        : messages.get("import.kindMissing", kind, column.missing());
  }
}
