package latentia.app.mixture;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import latentia.app.ChoiceWords;
import latentia.app.Inputs;
import latentia.engine.mixture.CovarianceKind;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView.Layer;
import latentia.lab.mixture.StartChoice;

/** Binds the settings column of the Mixtures lab. */
public final class MixtureSettingsController {
  private static final List<Double> FLOORS = List.of(0.0, 1e-9, 1e-6, 1e-4, 1e-3, 1e-2);
  private static final List<Double> TOLERANCES = List.of(0.0, 1e-12, 1e-9, 1e-6, 1e-4, 1e-3);
  private static final int MOST_RESTARTS = 50;

  @FXML private ResourceBundle resources;
  @FXML private MixtureDataController dataController;
  @FXML private ToggleButton kmeans;
  @FXML private ToggleButton em;
  @FXML private Spinner<Integer> components;
  @FXML private ComboBox<CovarianceKind> covariance;
  @FXML private ComboBox<String> start;
  @FXML private ComboBox<Double> floor;
  @FXML private ComboBox<Double> tolerance;
  @FXML private Spinner<Integer> restarts;
  @FXML private TextField seed;
  @FXML private Button dice;
  @FXML private CheckBox ellipses;
  @FXML private CheckBox trails;
  @FXML private CheckBox density;
  @FXML private CheckBox regions;
  @FXML private CheckBox hull;
  @FXML private CheckBox samples;

  private MixtureViewModel lab;
  private boolean showing;

  /** Shows and changes the settings of this lab from now on. */
  void bind(MixtureViewModel viewModel) {
    lab = viewModel;
    dataController.bind(lab);
    bindModel();
    bindTraining();
    bindLayers();
    lab.stateProperty().addListener((o, old, now) -> show());
    lab.viewProperty()
        .addListener(
            (o, old, now) -> {
              if (!now.layers().equals(old.layers())) {
                show();
              }
            });
    show();
  }

  private void bindModel() {
    kmeans.setOnAction(event -> switchTo(MixtureSettings.Method.KMEANS));
    em.setOnAction(event -> switchTo(MixtureSettings.Method.EM));
    components.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MixtureSettings.MOST_COMPONENTS));
    Inputs.whenTurned(
        components, () -> showing, k -> lab.change(settings -> settings.withComponents(k)));
    covariance.getItems().setAll(CovarianceKind.values());
    covariance.setConverter(
        new ChoiceWords<>(kind -> resources.getString("covariance." + kind.name())));
    Inputs.whenChosen(
        covariance, () -> showing, kind -> lab.change(settings -> settings.withCovariance(kind)));
    start.setConverter(new ChoiceWords<>(key -> resources.getString("start." + key)));
    start.getItems().setAll(Choices.STARTS.keySet());
    Inputs.whenChosen(
        start,
        () -> showing,
        key -> {
          StartChoice chosen = Choices.STARTS.get(key);
          if (chosen != null) {
            lab.change(settings -> settings.withStart(chosen));
          }
        });
    floor.getItems().setAll(FLOORS);
    floor.setConverter(Inputs.powers(resources.getString("settings.off")));
    Inputs.whenChosen(
        floor, () -> showing, value -> lab.changeLive(settings -> settings.withFloor(value)));
  }

  private void switchTo(MixtureSettings.Method method) {
    lab.gestures().switchTo(method);
    show();
  }

  private void bindTraining() {
    tolerance.getItems().setAll(TOLERANCES);
    tolerance.setConverter(Inputs.powers(resources.getString("settings.never")));
    Inputs.whenChosen(
        tolerance,
        () -> showing,
        value -> lab.changeLive(settings -> settings.withTolerance(value)));
    restarts.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_RESTARTS));
    Inputs.whenTurned(
        restarts, () -> showing, count -> lab.change(settings -> settings.withRestarts(count)));
    Inputs.whenSeeded(
        seed,
        dice,
        number -> lab.change(settings -> settings.withSeed(number)),
        () -> {
          lab.refuse(resources.getString("settings.seed.whole"));
          show();
        });
  }

  private void bindLayers() {
    layerBoxes()
        .forEach(
            (layer, box) ->
                box.setOnAction(
                    event ->
                        lab.viewProperty()
                            .set(lab.viewProperty().get().withLayer(layer, box.isSelected()))));
  }

  private Map<Layer, CheckBox> layerBoxes() {
    return Map.of(
        Layer.ELLIPSES, ellipses,
        Layer.TRAILS, trails,
        Layer.DENSITY, density,
        Layer.REGIONS, regions,
        Layer.HULL, hull,
        Layer.SAMPLES, samples);
  }

  private void show() {
    MixtureState state = lab.stateProperty().get();
    if (showing || state == null) {
      return;
    }
    showing = true;
    try {
      showSettings(state.settings());
      layerBoxes()
          .forEach(
              (layer, box) -> box.setSelected(lab.viewProperty().get().layers().contains(layer)));
    } finally {
      showing = false;
    }
  }

  private void showSettings(MixtureSettings settings) {
    boolean soft = settings.method() == MixtureSettings.Method.EM;
    em.setSelected(soft);
    kmeans.setSelected(!soft);
    components.getValueFactory().setValue(settings.components());
    covariance.setValue(settings.covariance());
    covariance.setDisable(!soft);
    boolean byHand = settings.start() instanceof StartChoice.ByHand;
    if (byHand && !start.getItems().contains(Choices.BY_HAND)) {
      start.getItems().add(Choices.BY_HAND);
    }
    start.setValue(Choices.keyOf(settings.start()));
    if (!byHand) {
      start.getItems().remove(Choices.BY_HAND);
    }
    floor.setValue(settings.floor());
    floor.setDisable(!soft);
    tolerance.setValue(settings.tolerance());
    tolerance.setDisable(!soft);
    restarts.getValueFactory().setValue(settings.restarts());
    restarts.setDisable(!soft);
    seed.setText(Long.toString(settings.seed()));
  }
}
