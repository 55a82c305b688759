package latentia.app.data;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentia.app.LatestJob;
import latentia.data.DataException;
import latentia.data.ImportOptions;
import latentia.data.ImportPreview;
import latentia.data.ImportPreview.Column;
import latentia.data.ImportPreview.Use;
import latentia.data.MissingCells;
import latentia.data.Scaling;
import latentia.data.Separator;
import latentia.data.TableFormat;
import latentia.text.Messages;

/** What is decided about a table before it is imported, and what would become of it. */
final class ImportViewModel implements AutoCloseable {
  /** Looks at the table once more, as is decided. */
  private interface Look {
    ImportPreview take() throws DataException;
  }

  private final Messages messages = Messages.of(ImportViewModel.class);
  private final ImportSource source;
  private final LatestJob looking;
  private final ReadOnlyObjectWrapper<ImportPreview> preview;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper remembered;
  private ImportOptions asked;

  /**
   * @param start what is seen of the table at first
   */
  ImportViewModel(ImportSource source, ImportStart start, Executor fxThread) {
    this.source = source;
    looking = new LatestJob("import preview", fxThread);
    preview = new ReadOnlyObjectWrapper<>(start.preview());
    remembered = new ReadOnlyBooleanWrapper(start.remembered());
    asked = start.preview().options();
    show(start.preview());
  }

  ImportSource source() {
    return source;
  }

  /** What would become of the table. */
  ReadOnlyObjectProperty<ImportPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Why what is wanted cannot be done; empty if all is well. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the preview is that of the latest decisions, and the table can be imported so. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether the decisions are those of the last time. */
  ReadOnlyBooleanProperty rememberedProperty() {
    return remembered.getReadOnlyProperty();
  }

  /** The decisions, as far as they fit the table. */
  ImportOptions options() {
    return preview.get().options();
  }

  /** The decisions as they were made. */
  ImportOptions asked() {
    return asked;
  }

  void separate(Optional<Separator> chosen) {
    TableFormat now = asked.format();
    write(new TableFormat(chosen, now.header(), now.decimalComma(), now.charset()));
  }

  void head(Optional<Boolean> chosen) {
    TableFormat now = asked.format();
    write(new TableFormat(now.separator(), chosen, now.decimalComma(), now.charset()));
  }

  void decimalComma(Optional<Boolean> chosen) {
    TableFormat now = asked.format();
    write(new TableFormat(now.separator(), now.header(), chosen, now.charset()));
  }

  void encode(Optional<Charset> chosen) {
    TableFormat now = asked.format();
    write(new TableFormat(now.separator(), now.header(), now.decimalComma(), chosen));
  }

  private void write(TableFormat format) {
    change(options -> options.withFormat(format));
  }

  void missing(MissingCells rule) {
    change(options -> options.withMissing(rule));
  }

  void scale(Scaling chosen) {
    change(options -> options.withScaling(chosen));
  }

  /** The column of that name as label, or none. */
  void label(Optional<String> name) {
    Optional<String> before = asked.label();
    if (name.equals(before)) {
      return;
    }
    List<String> values = values(preview.get().columns(), name, before);
    if (values.isEmpty()) {
      problem.set(messages.get("import.nothingLeft"));
      return;
    }
    change(options -> options.withLabel(name).withColumns(written(values, name)));
  }

  /** What a column is used for. */
  void use(String name, Use use) {
    if (use == Use.LABEL) {
      label(Optional.of(name));
      return;
    }
    Optional<String> label = asked.label().filter(now -> !now.equals(name));
    List<String> values =
        preview.get().columns().stream()
            .filter(
                column ->
                    column.name().equals(name) ? use == Use.VALUES : column.use() == Use.VALUES)
            .map(Column::name)
            .toList();
    if (values.isEmpty()) {
      problem.set(messages.get("import.nothingLeft"));
      return;
    }
    change(options -> options.withLabel(label).withColumns(written(values, label)));
  }

  /** The columns of values once another is the label; the one that was is a measurement again. */
  private static List<String> values(
      List<Column> columns, Optional<String> label, Optional<String> before) {
    return columns.stream()
        .filter(column -> label.filter(column.name()::equals).isEmpty())
        .filter(column -> column.kind() == ImportPreview.Kind.NUMBER)
        .filter(
            column ->
                column.use() == Use.VALUES || before.filter(column.name()::equals).isPresent())
        .map(Column::name)
        .toList();
  }

  /** No names where all columns of numbers are used: a renewed table may have more of them. */
  private List<String> written(List<String> values, Optional<String> label) {
    List<String> all =
        preview.get().columns().stream()
            .filter(column -> column.kind() == ImportPreview.Kind.NUMBER)
            .map(Column::name)
            .filter(name -> label.filter(name::equals).isEmpty())
            .toList();
    return values.equals(all) ? List.of() : values;
  }

  /** Forgets all decisions. */
  void startAfresh() {
    remembered.set(false);
    look(
        () -> ImportStart.afresh(source),
        seen -> {
          asked = seen.options();
          show(seen);
        });
  }

  private void change(UnaryOperator<ImportOptions> edit) {
    ImportOptions now = edit.apply(asked);
    if (now.equals(asked)) {
      problem.set(preview.get().problem().orElse(""));
    } else {
      asked = now;
      look(() -> source.preview(now), this::show);
    }
  }

  private void look(Look look, Consumer<ImportPreview> then) {
    ready.set(false);
    problem.set("");
    looking.start(
        (cancelled, apply) -> {
          ImportPreview seen = look.take();
          apply.execute(() -> then.accept(seen));
        },
        this::refuse);
  }

  private void show(ImportPreview seen) {
    preview.set(seen);
    problem.set(seen.problem().orElse(""));
    ready.set(seen.problem().isEmpty());
  }

  private void refuse(Throwable failure) {
    problem.set(
        failure instanceof DataException ? failure.getMessage() : messages.get("import.fault"));
  }

  @Override
  public void close() {
    looking.close();
  }
}
