package latentia.app.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import latentia.app.ChoiceWords;
import latentia.app.Inputs;
import latentia.app.TestRowsControls;
import latentia.data.Dataset;
import latentia.data.Factors;
import latentia.lab.latent.LatentView.ColourBy;

/**
 * Binds the data section of the Latent lab: the set, the rows to test on, and what decides the
 * colour of the codes.
 */
public final class LatentDataController {
  /** Beyond so many columns none of them means much by itself. */
  private static final int MOST_COLUMNS = 20;

  @FXML private ResourceBundle resources;
  @FXML private ComboBox<String> dataSet;
  @FXML private ComboBox<ColourBy> colourBy;
  @FXML private ComboBox<Double> testShare;
  @FXML private HBox splitSeedRow;
  @FXML private TextField splitSeed;
  @FXML private Button splitDice;

  private LatentViewModel lab;
  private boolean showing;

  /** Shows and changes the data of this lab from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    Inputs.offerDataSets(dataSet);
    Inputs.whenChosen(dataSet, () -> showing, lab.dataChooser()::choose);
    colourBy.setConverter(new ChoiceWords<>(this::words));
    Inputs.whenChosen(
        colourBy,
        () -> showing,
        chosen -> lab.viewProperty().set(lab.viewProperty().get().withColourBy(chosen)));
    TestRowsControls testRows =
        new TestRowsControls(testShare, splitSeed, splitDice, splitSeedRow, lab::refuse);
    lab.dataChooser().testRows().ifPresent(testRows::bind);
    lab.stateProperty().subscribe(this::show);
    lab.viewProperty().subscribe(this::show);
    show();
  }

  private Dataset data() {
    return lab.stateProperty().get().data().shown();
  }

  private String words(ColourBy chosen) {
    if (chosen instanceof ColourBy.Column column) {
      List<String> names = data().columnNames();
      return column.column() < names.size() ? names.get(column.column()) : "";
    }
    if (chosen instanceof ColourBy.Factor factor) {
      List<String> names = data().factors().map(Factors::names).orElse(List.of());
      return factor.factor() < names.size() ? names.get(factor.factor()) : "";
    }
    boolean label = chosen instanceof ColourBy.Label;
    return resources.getString(label ? "latent.colourBy.label" : "latent.colourBy.error");
  }

  private List<ColourBy> offered() {
    List<ColourBy> offered = new ArrayList<>();
    offered.add(new ColourBy.Label());
    offered.add(new ColourBy.Error());
    int factors = data().factors().map(Factors::count).orElse(0);
    for (int factor = 0; factor < factors; factor++) {
      offered.add(new ColourBy.Factor(factor));
    }
    if (data().columns() <= MOST_COLUMNS) {
      for (int column = 0; column < data().columns(); column++) {
        offered.add(new ColourBy.Column(column));
      }
    }
    return offered;
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      Inputs.choose(dataSet, lab.stateProperty().get().data().source().name());
      if (!colourBy.getItems().equals(offered())) {
        colourBy.getItems().setAll(offered());
      }
      colourBy.setValue(lab.viewProperty().get().colourBy());
    } finally {
      showing = false;
    }
  }
}
