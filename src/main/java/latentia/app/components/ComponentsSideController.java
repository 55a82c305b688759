package latentia.app.components;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Folding;
import latentia.app.figure.FormulaInk;
import latentia.lab.components.ComponentsReadout;

/** Binds the formula column of the Components lab: what comes next, the numbers, the basis. */
public final class ComponentsSideController {
  @FXML private Label title;
  @FXML private VBox formulas;
  @FXML private VBox numbersSection;
  @FXML private Label numbersTitle;
  @FXML private GridPane numbers;
  @FXML private StackPane basis;

  private FormulaInk ink;
  private ComponentsViewModel lab;
  private List<ComponentsReadout.Entry> entries;

  /** Shows this lab from now on. */
  void bind(ComponentsViewModel viewModel, FormulaInk newInk, Node basisPane) {
    lab = viewModel;
    ink = newInk;
    basis.getChildren().setAll(basisPane);
    lab.readoutProperty().subscribe(this::show);
    ink.onChange(() -> show(lab.readoutProperty().get()));
  }

  /** The formulas and the numbers alone. */
  void present(boolean now) {
    Folding.show(title, !now);
    Folding.show(basis, !now);
  }

  private void show(ComponentsReadout readout) {
    if (readout == null) {
      return;
    }
    title.setText(readout.title());
    ink.fill(formulas, readout.formulas());
    numbersTitle.setText(readout.numbersTitle());
    Folding.show(numbersSection, !readout.numbers().isEmpty());
    if (!readout.numbers().equals(entries)) {
      entries = readout.numbers();
      fill();
    }
  }

  private void fill() {
    numbers.getChildren().clear();
    for (int line = 0; line < entries.size(); line++) {
      ComponentsReadout.Entry entry = entries.get(line);
      Label name = new Label(entry.name());
      name.getStyleClass().add("name-cell");
      name.setMaxWidth(Double.MAX_VALUE);
      name.setWrapText(true);
      Label value = new Label(entry.value());
      value.getStyleClass().addAll("number-cell", "entry-value");
      value.setMinWidth(Label.USE_PREF_SIZE);
      value.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      if (entry.accented()) {
        value.getStyleClass().add("accented");
      }
      GridPane.setHalignment(value, HPos.RIGHT);
      numbers.addRow(line, name, value);
    }
  }
}
