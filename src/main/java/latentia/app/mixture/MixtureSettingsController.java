package latentia.app.mixture;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView.Layer;
import latentia.lab.mixture.Plane;
import latentia.lab.mixture.StartChoice;
import org.controlsfx.control.CheckComboBox;

/** Binds the settings column of the Mixtures lab. */
public final class MixtureSettingsController {
  private static final List<Double> FLOORS = List.of(0.0, 1e-9, 1e-6, 1e-4, 1e-3, 1e-2);
  private static final List<Double> TOLERANCES = List.of(0.0, 1e-12, 1e-9, 1e-6, 1e-4, 1e-3);
  private static final int MOST_RESTARTS = 50;

  @FXML private ResourceBundle resources;
  @FXML private ComboBox<String> dataSet;
  @FXML private HBox columnsRow;
  @FXML private CheckComboBox<String> columns;
  @FXML private ComboBox<String> across;
  @FXML private HBox upRow;
  @FXML private ComboBox<String> up;
  @FXML private ToggleSwitch standardise;
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
    bindData();
    bindPlane();
    bindModel();
    bindTraining();
    bindLayers();
    lab.stateProperty().addListener((o, old, now) -> show());
    lab.viewProperty().addListener((o, old, now) -> show());
    show();
  }

  private void bindData() {
    Catalogue.entries().forEach(entry -> dataSet.getItems().add(entry.name()));
    Function<String, String> titles =
        name ->
            Catalogue.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .map(CatalogueEntry::title)
                .findFirst()
                .orElse(name);
    dataSet.setConverter(Choices.shownAs(titles));
    whenChosen(dataSet, lab::choose);
    columns
        .getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<String>)
                change -> {
                  if (!showing) {
                    lab.chooseColumns(List.copyOf(columns.getCheckModel().getCheckedItems()));
                  }
                });
    standardise
        .selectedProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing) {
                lab.standardize(now);
              }
            });
  }

  private void bindPlane() {
    whenChosen(across, chosen -> choosePlane(chosen, up.getValue()));
    whenChosen(up, chosen -> choosePlane(across.getValue(), chosen));
  }

  private void choosePlane(String acrossName, String upName) {
    Dataset data = lab.dataProperty().get();
    Plane plane;
    if (acrossName.equals(principal())) {
      plane = Plane.PrincipalPlane.of(data);
    } else {
      int x = data.columnNames().indexOf(acrossName);
      int y = upName == null ? -1 : data.columnNames().indexOf(upName);
      if (upName != null && upName.equals(count())) {
        plane = Plane.OneColumn.of(data, x);
      } else {
        int other = y < 0 || y == x ? (x + 1) % data.columns() : y;
        plane = Plane.TwoColumns.of(data, x, other);
      }
    }
    lab.viewProperty().set(lab.viewProperty().get().withPlane(plane));
  }

  private String principal() {
    return resources.getString("settings.principal");
  }

  private String count() {
    return resources.getString("settings.density.up");
  }

  private void showPlane(Plane plane, Dataset data) {
    List<String> names = data.columnNames();
    List<String> offeredAcross = new ArrayList<>(names);
    if (names.size() > 2) {
      offeredAcross.add(0, principal());
    }
    List<String> offeredUp = new ArrayList<>(names.size() > 1 ? names : List.of());
    offeredUp.add(count());
    offer(across, offeredAcross);
    offer(up, offeredUp);
    upRow.setDisable(plane instanceof Plane.PrincipalPlane);
    if (plane instanceof Plane.TwoColumns two) {
      across.setValue(names.get(two.across()));
      up.setValue(names.get(two.up()));
    } else if (plane instanceof Plane.OneColumn one) {
      across.setValue(names.get(one.column()));
      up.setValue(count());
    } else {
      across.setValue(principal());
      up.setValue(null);
    }
  }

  private static void offer(ComboBox<String> box, List<String> items) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
  }

  private void bindModel() {
    kmeans.setOnAction(event -> lab.method(MixtureSettings.Method.KMEANS));
    em.setOnAction(event -> lab.method(MixtureSettings.Method.EM));
    components.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MixtureSettings.MOST_COMPONENTS));
    whenTurned(components, k -> lab.change(settings -> settings.withComponents(k)));
    covariance.getItems().setAll(CovarianceKind.values());
    covariance.setConverter(
        Choices.shownAs(kind -> resources.getString("covariance." + kind.name())));
    whenChosen(covariance, kind -> lab.change(settings -> settings.withCovariance(kind)));
    start.setConverter(Choices.shownAs(key -> resources.getString("start." + key)));
    start.getItems().setAll(Choices.STARTS.keySet());
    whenChosen(
        start,
        key -> {
          StartChoice chosen = Choices.STARTS.get(key);
          if (chosen != null) {
            lab.change(settings -> settings.withStart(chosen));
          }
        });
    floor.getItems().setAll(FLOORS);
    floor.setConverter(Choices.powers(resources.getString("settings.off")));
    whenChosen(floor, value -> lab.changeLive(settings -> settings.withFloor(value)));
  }

  private void bindTraining() {
    tolerance.getItems().setAll(TOLERANCES);
    tolerance.setConverter(Choices.powers(resources.getString("settings.never")));
    whenChosen(tolerance, value -> lab.changeLive(settings -> settings.withTolerance(value)));
    restarts.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_RESTARTS));
    whenTurned(restarts, count -> lab.change(settings -> settings.withRestarts(count)));
    seed.setOnAction(event -> changeSeed());
    seed.focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                changeSeed();
              }
            });
    dice.setOnAction(
        event -> {
          int drawn = new Random(lab.stateProperty().get().settings().seed()).nextInt(10_000);
          lab.change(settings -> settings.withSeed(drawn));
        });
  }

  private void changeSeed() {
    try {
      long typed = Long.parseLong(seed.getText().strip());
      lab.change(settings -> settings.withSeed(typed));
    } catch (NumberFormatException e) {
      lab.refuse(resources.getString("settings.seed.whole"));
      show();
    }
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

  private <T> void whenChosen(ComboBox<T> box, Consumer<T> chosen) {
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing && now != null) {
                chosen.accept(now);
              }
            });
  }

  private void whenTurned(Spinner<Integer> spinner, Consumer<Integer> turned) {
    spinner.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
    spinner
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing && now != null) {
                turned.accept(now);
              }
            });
  }

  private void show() {
    MixtureState state = lab.stateProperty().get();
    if (showing || state == null) {
      return;
    }
    showing = true;
    try {
      showData(state);
      showSettings(state.settings());
      layerBoxes()
          .forEach(
              (layer, box) -> box.setSelected(lab.viewProperty().get().layers().contains(layer)));
    } finally {
      showing = false;
    }
  }

  private void showData(MixtureState state) {
    String name = state.source().name();
    if (!dataSet.getItems().contains(name)) {
      dataSet.getItems().add(name);
    }
    dataSet.setValue(name);
    standardise.setSelected(state.standardized());
    boolean many = state.source().columns() > 2;
    columnsRow.setVisible(many);
    columnsRow.setManaged(many);
    List<String> all = state.source().columnNames();
    if (!columns.getItems().equals(all)) {
      columns.getCheckModel().clearChecks();
      columns.getItems().setAll(all);
    }
    for (int j = 0; j < all.size(); j++) {
      if (state.columns().contains(all.get(j))) {
        columns.getCheckModel().check(j);
      } else {
        columns.getCheckModel().clearCheck(j);
      }
    }
    showPlane(lab.viewProperty().get().plane(), lab.dataProperty().get());
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
