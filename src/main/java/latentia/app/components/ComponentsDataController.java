package latentia.app.components;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;

/** Binds the data section of the Components lab: the set, its colours, the row looked at. */
public final class ComponentsDataController {
  @FXML private ResourceBundle resources;
  @FXML private ComboBox<String> dataSet;
  @FXML private HBox colourByRow;
  @FXML private ComboBox<Boolean> colourBy;
  @FXML private Label rowName;
  @FXML private Spinner<Integer> row;
  @FXML private ToggleSwitch standardise;

  private final IntegerSpinnerValueFactory rows = new IntegerSpinnerValueFactory(0, 0);
  private ComponentsViewModel lab;
  private boolean showing;

  /** Shows and changes the data of this lab from now on. */
  void bind(ComponentsViewModel viewModel) {
    lab = viewModel;
    Inputs.offerDataSets(dataSet);
    Inputs.whenChosen(dataSet, () -> showing, lab.dataChooser()::choose);
    colourBy.getItems().setAll(List.of(true, false));
    colourBy.setConverter(
        new ChoiceWords<>(
            label ->
                resources.getString(
                    label ? "components.colourBy.label" : "components.colourBy.none")));
    Inputs.whenChosen(colourBy, () -> showing, lab.looking().labelledProperty()::set);
    row.setValueFactory(rows);
    Inputs.whenTurned(row, () -> showing, lab.probing()::row);
    standardise
        .selectedProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing) {
                lab.standardize(now, this::show);
              }
            });
    lab.stateProperty().subscribe(this::show);
    lab.probeProperty().subscribe(this::show);
    lab.looking().labelledProperty().subscribe(this::show);
    show();
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      fill(lab.stateProperty().get());
    } finally {
      showing = false;
    }
  }

  private void fill(ComponentsState state) {
    Inputs.choose(dataSet, state.data().source().name());
    Folding.show(colourByRow, state.data().rows().labels().isPresent());
    colourBy.setValue(lab.looking().labelledProperty().get());
    String sample = state.data().source().wording().sample();
    rowName.setText(sample.substring(0, 1).toUpperCase(Locale.ROOT) + sample.substring(1));
    rows.setMax(state.data().rows().rows() - 1);
    rows.setValue(lab.probeProperty().get().row());
    standardise.setSelected(state.data().standardized());
  }
}
