package latentia.app.latent;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Typed;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.lab.latent.bench.ModelNames;
import org.controlsfx.control.SegmentedButton;

/** Binds the model section of the Latent lab: layers, likelihood and beta. */
public final class LatentModelController {
  private static final int MOST_LATENT = 64;

  @FXML private ResourceBundle resources;
  @FXML private HBox editedRow;
  @FXML private SegmentedButton edited;
  @FXML private TextField hidden;
  @FXML private Spinner<Integer> codeSize;
  @FXML private ComboBox<Activation> activation;
  @FXML private ComboBox<ModelEdits.Output> likelihood;
  @FXML private HBox varianceRow;
  @FXML private TextField variance;
  @FXML private HBox betaRow;
  @FXML private Slider beta;
  @FXML private Label betaValue;
  @FXML private ToggleButton more;
  @FXML private VBox code;
  @FXML private LatentCodeController codeController;

  private LatentViewModel lab;
  private SettingsEditor editor;
  private boolean showing;
  private boolean draggingBeta;

  /** Shows and changes the models of this lab from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    editor = lab.editor();
    bindLayers();
    bindLikelihood();
    bindBeta();
    Folding.bind(more, code);
    codeController.bind(lab);
    editor.editedProperty().subscribe(now -> show());
    lab.stateProperty().subscribe(state -> show());
  }

  private void bindLayers() {
    Inputs.whenTyped(hidden, this::changeHidden);
    codeSize.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_LATENT));
    Inputs.whenTurned(
        codeSize,
        () -> showing,
        size -> editor.change(ModelEdits.layers(layers -> layers.withLatent(size))));
    activation.getItems().setAll(Activation.values());
    activation.setConverter(
        new ChoiceWords<>(kind -> resources.getString("activation." + kind.name())));
    Inputs.whenChosen(
        activation,
        () -> showing,
        kind -> editor.change(ModelEdits.layers(layers -> layers.withActivation(kind))));
  }

  private void changeHidden(String typed) {
    HiddenWidths.read(typed)
        .ifPresentOrElse(
            widths -> {
              if (!widths.equals(editor.shown().architecture().hidden())) {
                editor.change(ModelEdits.layers(layers -> layers.withHidden(widths)));
              }
            },
            () -> {
              lab.refuse(resources.getString("latent.hidden.wrong"));
              show();
            });
  }

  private void bindLikelihood() {
    likelihood.getItems().setAll(ModelEdits.Output.values());
    likelihood.setConverter(
        new ChoiceWords<>(kind -> resources.getString("likelihood." + kind.name())));
    Inputs.whenChosen(likelihood, () -> showing, kind -> editor.change(ModelEdits.output(kind)));
    Inputs.whenTyped(
        variance,
        typed ->
            Typed.number(typed, value -> value > 0)
                .ifPresentOrElse(
                    value -> editor.change(ModelEdits.variance(value)),
                    () -> {
                      lab.refuse(resources.getString("latent.variance.wrong"));
                      show();
                    }));
  }

  private void bindBeta() {
    beta.valueProperty()
        .addListener(
            (o, old, now) -> {
              double tenths = Math.round(10 * now.doubleValue()) / 10.0;
              if (!showing && tenths != editor.first(this::betaOf).orElse(tenths)) {
                editor.changeLive(
                    ModelEdits.variational(objective -> objective.withBeta(tenths)), !draggingBeta);
                draggingBeta = beta.isValueChanging();
              }
            });
    beta.valueChangingProperty().addListener((o, was, is) -> draggingBeta = false);
  }

  private Optional<Double> betaOf(NetworkSettings model) {
    return ModelEdits.variational(model).map(Objective.Variational::beta);
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      showEdited(lab.stateProperty().get());
      showModel(editor.shown());
      editor.first(this::betaOf).ifPresent(this::showBeta);
      betaRow.setDisable(editor.first(this::betaOf).isEmpty());
    } finally {
      showing = false;
    }
  }

  private void showEdited(LatentState state) {
    Folding.show(editedRow, !state.locked());
    List<String> names = ModelNames.of(state.settings());
    List<String> offered = edited.getButtons().stream().map(ToggleButton::getText).toList();
    if (!names.equals(offered)) {
      edited.getButtons().setAll(IntStream.range(0, names.size()).mapToObj(this::choice).toList());
    }
    int chosen = Math.min(editor.editedProperty().get(), names.size() - 1);
    edited.getButtons().get(chosen).setSelected(true);
  }

  private ToggleButton choice(int model) {
    ToggleButton button =
        new ToggleButton(ModelNames.of(lab.stateProperty().get().settings()).get(model));
    button.setOnAction(
        event -> {
          editor.editedProperty().set(model);
          button.setSelected(true);
        });
    return button;
  }

  private void showModel(NetworkSettings model) {
    hidden.setText(HiddenWidths.words(model.architecture().hidden(), resources));
    codeSize.getValueFactory().setValue(model.architecture().latent());
    activation.setValue(model.architecture().activation());
    ModelEdits.Output output = ModelEdits.Output.of(model.objective().likelihood());
    likelihood.setValue(output);
    Folding.show(varianceRow, output == ModelEdits.Output.GAUSSIAN);
    if (model.objective().likelihood() instanceof Likelihood.Gaussian gaussian) {
      variance.setText(Typed.words(gaussian.variance()));
    }
  }

  private void showBeta(double value) {
    beta.setMax(Math.max(beta.getMax(), value));
    if (!beta.isValueChanging()) {
      beta.setValue(value);
    }
    betaValue.setText(Typed.words(value));
  }
}
