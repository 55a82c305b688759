package latentia.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.DataChooser;
import latentia.app.HeaderControls;
import latentia.app.LatestJob;
import latentia.app.figure.FigurePane;
import latentia.app.figure.FigureSnapshot;
import latentia.app.figure.PaintThread;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.look.SheetSize;
import latentia.lab.look.ShownRows;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** The data on screen as they are before any model sees them. */
final class InspectTab implements DataTab {
  /** A figure on a slide, as the clipboard gets it. */
  private static final SheetSize COPIED = new SheetSize(1200, 800, true);

  private final Messages messages = Messages.of(InspectTab.class);
  private final DataDesk desk;
  private final PaintThread painter;
  private final LatestJob summing;
  private final FigurePane figure;
  private final DataTables tables;
  private final TestRowsBar testRows;
  private final VBox node = new VBox();
  private final StackPane content = new StackPane();
  private final Label note = new Label();
  private final Label firstName = new Label();
  private final Spinner<Integer> first = new Spinner<>(0, 0, 0);
  private final Button copy;
  private final SegmentedButton ways;
  private Dataset data;
  private Inspection way = Inspection.TABLE;

  InspectTab(DataDesk desk) {
    this.desk = desk;
    painter =
        new PaintThread(failure -> desk.fxThread().execute(() -> desk.notices().fault(failure)));
    summing = new LatestJob("column summaries", desk.fxThread());
    figure = new FigurePane(painter, desk.fxThread());
    tables = new DataTables(new Letters(note));
    testRows = new TestRowsBar(desk, this::splitChanged);
    HeaderControls controls = new HeaderControls(messages);
    ways =
        controls.segments(
            IntStream.range(0, Inspection.values().length)
                .mapToObj(i -> "inspect." + Inspection.values()[i].name())
                .toList(),
            number -> look(Inspection.values()[number]));
    copy = controls.button("inspect.copy", Feather.COPY, this::copy);
    lay(controls);
    follow();
  }

  private void lay(HeaderControls controls) {
    copy.setId("inspect-copy");
    first.setId("inspect-first");
    first.setEditable(true);
    first.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
    firstName.getStyleClass().add("muted");
    note.setId("inspect-note");
    note.getStyleClass().add("muted");
    note.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox right = controls.row(firstName, first, copy);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox header = new HBox(ways, note, space, right);
    header.getStyleClass().add("inspect-header");
    figure.setId("inspect-figure");
    figure.zoomProperty().bind(desk.appearance().zoomProperty());
    content.setMinHeight(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    node.getStyleClass().add("inspect");
    node.getChildren().setAll(header, content, testRows.node());
  }

  private void follow() {
    InvalidationListener changed = change -> paint();
    figure.widthProperty().addListener(changed);
    figure.heightProperty().addListener(changed);
    desk.appearance().themeProperty().addListener(changed);
    first.valueProperty().addListener(changed);
  }

  /** Looks at what is on screen now. */
  @Override
  public void enter() {
    DataChooser lab = desk.labs().onScreen().dataChooser();
    Dataset now = lab.source();
    testRows.enter(lab.testRows());
    if (now != data) {
      data = now;
      boolean images = data.imageShape().isPresent() || data.columns() > 1;
      ways.getButtons().get(Inspection.IMAGES.ordinal()).setDisable(!images);
      look(way);
    }
  }

  /** Large data are not held on to once nobody looks at them. */
  @Override
  public void leave() {
    testRows.leave();
    summing.cancel();
    content.getChildren().clear();
    figure.show(null);
    data = null;
  }

  private void splitChanged() {
    if (data != null && way == Inspection.TABLE) {
      showRows();
    }
  }

  private void look(Inspection chosen) {
    way = chosen;
    boolean figured = way.isFigure();
    for (Node each : List.of(firstName, first, copy)) {
      each.setVisible(figured);
    }
    note.setText("");
    switch (way) {
      case TABLE -> showRows();
      case COLUMNS -> sum();
      case HISTOGRAMS, PAIRS, IMAGES -> {
        firstName.setText(
            messages.get(way == Inspection.IMAGES ? "inspect.row" : "inspect.column"));
        first.setValueFactory(new IntegerSpinnerValueFactory(0, way.places(data) - 1, 0));
        content.getChildren().setAll(figure);
        paint();
      }
    }
  }

  private void showRows() {
    content.getChildren().setAll(tables.rows(data, testRows.rows()));
    List<String> notes = new ArrayList<>();
    if (data.rows() > DataTables.MOST_ROWS) {
      notes.add(
          messages.get(
              "inspect.rows",
              ShownRows.grouped(DataTables.MOST_ROWS),
              ShownRows.grouped(data.rows())));
    }
    notes.addAll(columnsNote());
    note.setText(String.join(", ", notes));
  }

  private List<String> columnsNote() {
    return data.columns() > DataTables.MOST_COLUMNS
        ? List.of(messages.get("inspect.columns", DataTables.MOST_COLUMNS, data.columns()))
        : List.of();
  }

  private void sum() {
    Dataset summed = data;
    content.getChildren().clear();
    note.setText(String.join(", ", columnsNote()));
    summing.start(
        (cancelled, apply) -> {
          List<ColumnSummary> summaries = new ArrayList<>();
          for (int j = 0; j < Math.min(DataTables.MOST_COLUMNS, summed.columns()); j++) {
            if (cancelled.getAsBoolean()) {
              throw new CancellationException();
            }
            summaries.add(ColumnSummary.of(summed, j));
          }
          apply.execute(
              () -> {
                if (way == Inspection.COLUMNS) {
                  content.getChildren().setAll(tables.summaries(summaries));
                }
              });
        },
        failure -> desk.notices().fault(failure));
  }

  private void paint() {
    double zoom = figure.zoomProperty().get();
    SheetSize size = new SheetSize(figure.getWidth() / zoom, figure.getHeight() / zoom, true);
    if (data == null
        || first.getValue() == null
        || !way.isFigure()
        || size.width() <= 0
        || size.height() <= 0) {
      return;
    }
    Dataset shown = data;
    Inspection how = way;
    int from = first.getValue();
    Theme theme = desk.appearance().themeProperty().get();
    figure.show(() -> how.figure(shown, from, theme, size));
  }

  private void copy() {
    Theme theme = desk.appearance().themeProperty().get();
    ClipboardContent clip = new ClipboardContent();
    clip.putImage(FigureSnapshot.of(way.figure(data, first.getValue(), theme, COPIED)));
    Clipboard.getSystemClipboard().setContent(clip);
    desk.notices().tell(messages.get("inspect.copied"));
  }

  @Override
  public String id() {
    return "inspect";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void close() {
    summing.close();
    painter.close();
  }
}
