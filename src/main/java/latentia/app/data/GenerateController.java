package latentia.app.data;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Appearance;
import latentia.app.Inputs;
import latentia.app.figure.FigurePane;
import latentia.data.Dataset;
import latentia.data.Factors;
import latentia.data.Labels;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.figure.Theme;
import latentia.lab.inspect.PreviewFigure;
import latentia.lab.look.SheetSize;
import latentia.lab.look.ShownRows;
import latentia.text.Messages;

/** Binds the generators, their parameters and the preview. */
public final class GenerateController {
  private final Messages messages = Messages.of(GenerateController.class);
  private final List<ParameterRow> rows = new ArrayList<>();

  @FXML private ListView<Generator> generators;
  @FXML private VBox parameters;
  @FXML private TextField seed;
  @FXML private Button dice;
  @FXML private Button usual;
  @FXML private Label title;
  @FXML private Label shape;
  @FXML private StackPane place;
  @FXML private Label source;
  @FXML private Label said;
  @FXML private Button save;
  @FXML private Button use;

  private GenerateViewModel desk;
  private Appearance appearance;
  private FigurePane pane;

  void bind(GenerateViewModel generating, FigurePane preview, Appearance look) {
    desk = generating;
    pane = preview;
    appearance = look;
    pane.setId("generate-preview");
    pane.zoomProperty().bind(appearance.zoomProperty());
    pane.setAccessibleText(messages.get("generate.preview"));
    place.getChildren().setAll(pane);
    bindList();
    Inputs.whenSeeded(
        seed, dice, desk.seedProperty()::set, () -> say(messages.get("generate.seed")));
    desk.seedProperty().subscribe(now -> seed.setText(Long.toString(now.longValue())));
    usual.setOnAction(
        event -> {
          desk.reset();
          rows.forEach(ParameterRow::show);
        });
    desk.previewProperty().subscribe(now -> show());
    appearance.themeProperty().subscribe(now -> show());
    pane.widthProperty().subscribe(now -> show());
    pane.heightProperty().subscribe(now -> show());
  }

  private void bindList() {
    generators.getItems().setAll(Generators.all());
    generators.setCellFactory(list -> new TitleCell());
    generators
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                desk.generatorProperty().set(now);
              }
            });
    desk.generatorProperty().subscribe(this::offer);
  }

  private static final class TitleCell extends ListCell<Generator> {
    @Override
    protected void updateItem(Generator generator, boolean empty) {
      super.updateItem(generator, empty);
      setText(empty ? null : generator.title());
      setId(empty ? null : "generator-" + generator.key());
    }
  }

  private void offer(Generator generator) {
    say("");
    generators.getSelectionModel().select(generator);
    rows.clear();
    generator.parameters().forEach(each -> rows.add(new ParameterRow(each, desk, this::say)));
    parameters.getChildren().setAll(rows.stream().map(ParameterRow::node).toList());
    title.setText(generator.title());
    source.setText(generator.source() + ".");
  }

  private void show() {
    GenerateViewModel.Preview preview = desk.previewProperty().get();
    if (preview == null || pane.getWidth() <= 0 || pane.getHeight() <= 0) {
      return;
    }
    Theme theme = appearance.themeProperty().get();
    double zoom = pane.zoomProperty().get();
    SheetSize size = new SheetSize(pane.getWidth() / zoom, pane.getHeight() / zoom, false);
    pane.show(() -> PreviewFigure.of(preview.data(), theme, size));
    shape.setText(words(preview));
    String factors = preview.data().factors().map(this::factors).orElse("");
    source.setText(preview.generator().source() + ". " + factors);
  }

  private String words(GenerateViewModel.Preview preview) {
    Dataset data = preview.data();
    String size =
        messages.get(
            "generate.shape",
            ShownRows.grouped(preview.rows()),
            data.wording().samples(),
            data.columns());
    String classes =
        data.labels()
            .map(Labels::name)
            .map(name -> messages.get("generate.label", name))
            .orElse("");
    String part =
        data.rows() < preview.rows()
            ? messages.get("generate.part", ShownRows.grouped(data.rows()))
            : "";
    return size + classes + part;
  }

  private String factors(Factors factors) {
    return messages.get("generate.factors", String.join(", ", factors.names()));
  }

  /** One sentence under the preview. */
  void say(String sentence) {
    said.setText(sentence);
  }

  Button saveButton() {
    return save;
  }

  Button useButton() {
    return use;
  }
}
