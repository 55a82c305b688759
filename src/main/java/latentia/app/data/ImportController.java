package latentia.app.data;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.app.Inputs;
import latentia.app.Named;
import latentia.data.ImportOptions;
import latentia.data.ImportPreview;
import latentia.data.MissingCells;
import latentia.data.Scaling;
import latentia.data.Separator;
import latentia.data.TableFormat;
import latentia.lab.look.ShownRows;
import latentia.text.Messages;

/** The card on which is decided how a table becomes data. */
public final class ImportController {
  private final Messages messages = Messages.of(ImportController.class);

  @FXML private Label importTitle;
  @FXML private Label importRows;
  @FXML private Label importRemembered;
  @FXML private Button importAfresh;
  @FXML private ComboBox<Named<Optional<Separator>>> importSeparator;
  @FXML private ComboBox<Named<Optional<Boolean>>> importHeader;
  @FXML private ComboBox<Named<Optional<Boolean>>> importDecimal;
  @FXML private ComboBox<Named<Optional<Charset>>> importEncoding;
  @FXML private HBox importEncodingRow;
  @FXML private ComboBox<Optional<String>> importLabel;
  @FXML private ComboBox<MissingCells> importMissing;
  @FXML private ComboBox<Scaling> importScaling;
  @FXML private TableView<List<String>> importTable;
  @FXML private Label importShown;
  @FXML private ScrollPane importNotesPane;
  @FXML private VBox importNotes;
  @FXML private Label importProblem;
  @FXML private Button importCancel;
  @FXML private Button importNow;

  private ImportViewModel model;
  private GuessedChoice<Separator> separator;
  private GuessedChoice<Boolean> header;
  private GuessedChoice<Boolean> decimal;
  private GuessedChoice<Charset> encoding;
  private PreviewTable table;
  private boolean showing;

  /**
   * @param bring imports the table as it is decided
   * @param cancel takes the card away
   */
  void open(ImportViewModel newModel, Runnable bring, Runnable cancel) {
    model = newModel;
    prepareFormat();
    prepareUses();
    table = new PreviewTable(importTable, importShown, model::use);
    boolean pasted = model.source() instanceof ImportSource.OfText;
    importEncodingRow.setVisible(!pasted);
    importEncodingRow.setManaged(!pasted);
    importRemembered.visibleProperty().bind(model.rememberedProperty());
    importAfresh.setOnAction(event -> model.startAfresh());
    importProblem.textProperty().bind(model.problemProperty());
    importNow.disableProperty().bind(model.readyProperty().not());
    importNow.setOnAction(event -> bring.run());
    importCancel.setOnAction(event -> cancel.run());
    model.previewProperty().subscribe(this::show);
    model.problemProperty().addListener((o, old, now) -> takeBack(now));
  }

  /** Shows again what is decided: what was chosen but cannot be done is not. */
  private void takeBack(String problem) {
    if (!problem.isEmpty()) {
      show(model.previewProperty().get());
    }
  }

  private void prepareFormat() {
    separator =
        new GuessedChoice<>(
            importSeparator,
            List.of(Separator.values()),
            each -> messages.get("separator." + each.name()),
            model::separate);
    header =
        new GuessedChoice<>(
            importHeader,
            List.of(true, false),
            each -> messages.get("header." + each),
            model::head);
    decimal =
        new GuessedChoice<>(
            importDecimal,
            List.of(false, true),
            each -> messages.get("decimalComma." + each),
            model::decimalComma);
    encoding =
        new GuessedChoice<>(
            importEncoding, TableFormat.charsets(), Charset::displayName, model::encode);
  }

  private void prepareUses() {
    importLabel.setConverter(
        new ChoiceWords<>(name -> name.orElseGet(() -> messages.get("import.noLabel"))));
    importMissing.getItems().setAll(MissingCells.values());
    importMissing.setConverter(new ChoiceWords<>(rule -> messages.get("missing." + rule.name())));
    importScaling.getItems().setAll(Scaling.values());
    importScaling.setConverter(new ChoiceWords<>(each -> messages.get("scaling." + each.name())));
    Inputs.whenChosen(importLabel, () -> showing, model::label);
    Inputs.whenChosen(importMissing, () -> showing, model::missing);
    Inputs.whenChosen(importScaling, () -> showing, model::scale);
  }

  private void show(ImportPreview preview) {
    showing = true;
    importTitle.setText(messages.get("import.title", preview.name()));
    importRows.setText(rows(preview));
    showFormat(preview);
    ImportOptions options = preview.options();
    List<Optional<String>> labels = new ArrayList<>();
    labels.add(Optional.empty());
    preview.columns().forEach(column -> labels.add(Optional.of(column.name())));
    if (!importLabel.getItems().equals(labels)) {
      importLabel.getItems().setAll(labels);
    }
    importLabel.setValue(options.label());
    importMissing.setValue(options.missing());
    importScaling.setValue(options.scaling());
    table.show(preview);
    int shown = PreviewTable.shown(preview.columns().size()).length;
    importShown.setText(
        shown == preview.columns().size()
            ? messages.get("import.firstRows", preview.rows().size())
            : messages.get(
                "import.firstRowsAndColumns",
                preview.rows().size(),
                shown,
                preview.columns().size()));
    importNotes.getChildren().setAll(preview.notes().stream().map(ImportController::note).toList());
    importNotesPane.setVvalue(0);
    showing = false;
  }

  private void showFormat(ImportPreview preview) {
    TableFormat guessed = preview.guessed();
    TableFormat decided = preview.options().format();
    separator.show(guessed.separator(), decided.separator());
    header.show(guessed.header(), decided.header());
    decimal.show(guessed.decimalComma(), decided.decimalComma());
    encoding.show(
        decided.charset().isPresent() ? Optional.empty() : guessed.charset(), decided.charset());
  }

  private String rows(ImportPreview preview) {
    String key = preview.complete() ? "import.allRows" : "import.sampledRows";
    return messages.get(key, ShownRows.grouped(preview.sampled()), preview.columns().size());
  }

  private static Label note(String sentence) {
    Label note = new Label(sentence);
    note.getStyleClass().add("import-note");
    note.setMinHeight(Label.USE_PREF_SIZE);
    return note;
  }
}
