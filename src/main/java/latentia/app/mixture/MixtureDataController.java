package latentia.app.mixture;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import latentia.app.Inputs;
import latentia.data.Dataset;
import latentia.lab.mixture.Plane;
import org.controlsfx.control.CheckComboBox;

/** Binds the data section of the Mixtures lab: set, columns, the plane they are seen in. */
public final class MixtureDataController {
  @FXML private ResourceBundle resources;
  @FXML private ComboBox<String> dataSet;
  @FXML private HBox columnsRow;
  @FXML private CheckComboBox<String> columns;
  @FXML private ComboBox<String> across;
  @FXML private HBox upRow;
  @FXML private ComboBox<String> up;
  @FXML private ToggleSwitch standardise;

  private MixtureViewModel lab;
  private boolean showing;

  /** Shows and changes the data of this lab from now on. */
  void bind(MixtureViewModel viewModel) {
    lab = viewModel;
    bindData();
    bindPlane();
    lab.stateProperty().addListener((o, old, now) -> show());
    lab.viewProperty()
        .addListener(
            (o, old, now) -> {
              if (!now.plane().equals(old.plane())) {
                show();
              }
            });
    show();
  }

  private void bindData() {
    Inputs.offerDataSets(dataSet);
    Inputs.whenChosen(dataSet, () -> showing, lab.dataChooser()::choose);
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
    Inputs.whenChosen(across, () -> showing, chosen -> choosePlane(chosen, up.getValue()));
    Inputs.whenChosen(up, () -> showing, chosen -> choosePlane(across.getValue(), chosen));
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

  private void show() {
    if (showing || lab.stateProperty().get() == null) {
      return;
    }
    showing = true;
    try {
      showData(lab.stateProperty().get());
      showPlane(lab.viewProperty().get().plane(), lab.dataProperty().get());
    } finally {
      showing = false;
    }
  }

  private void showData(MixtureState state) {
    Inputs.choose(dataSet, state.source().name());
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
  }
}
