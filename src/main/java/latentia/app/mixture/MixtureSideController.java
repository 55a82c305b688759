package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.figure.FormulaView;
import latentia.lab.mixture.MixtureReadout;
import org.controlsfx.control.RangeSlider;

/**
 * Binds the formula column of the Mixtures lab: the step, a row's numbers, the bound, AIC and BIC.
 */
public final class MixtureSideController {
  @FXML private Label stepTitle;
  @FXML private Label statusSentence;
  @FXML private VBox stepFormulas;
  @FXML private Region stepDivider;
  @FXML private HBox rowHead;
  @FXML private Label rowTitle;
  @FXML private Label rowValues;
  @FXML private StackPane table;
  @FXML private VBox worked;
  @FXML private VBox bars;
  @FXML private Label boundTitle;
  @FXML private FormulaView boundFormula;
  @FXML private HBox boundNumbers;
  @FXML private FormulaView detailFormula;
  @FXML private HBox detailNumbers;
  @FXML private HBox criteriaHead;
  @FXML private StackPane criteriaFigure;
  @FXML private HBox criteriaRange;
  @FXML private Label fewest;
  @FXML private Label most;
  @FXML private RangeSlider range;
  @FXML private HBox criteriaWork;
  @FXML private ProgressBar criteriaProgress;
  @FXML private Button criteriaCancel;
  @FXML private Button criteriaCompute;

  private MixtureViewModel model;
  private SideInk ink;
  private NumberTable numberTable;
  private boolean presenting;

  /** Shows this lab from now on. */
  void bind(MixtureViewModel lab, CriteriaViewModel criteria, SideInk newInk, Node figure) {
    model = lab;
    ink = newInk;
    criteriaFigure.getChildren().setAll(figure);
    numberTable = new NumberTable(table, ink);
    lab.readoutProperty().addListener((o, old, now) -> show());
    ink.formulas()
        .onChange(
            () -> {
              numberTable.forget();
              show();
            });
    bindCriteria(criteria);
  }

  private void bindCriteria(CriteriaViewModel criteria) {
    range.setLowValue(criteria.fewestProperty().get());
    range.setHighValue(criteria.mostProperty().get());
    range
        .lowValueProperty()
        .addListener(
            (o, old, now) -> criteria.fewestProperty().set((int) Math.round(now.doubleValue())));
    range
        .highValueProperty()
        .addListener(
            (o, old, now) -> criteria.mostProperty().set((int) Math.round(now.doubleValue())));
    fewest.textProperty().bind(criteria.fewestProperty().asString());
    most.textProperty().bind(criteria.mostProperty().asString());
    criteriaProgress.progressProperty().bind(criteria.progressProperty());
    criteriaProgress.visibleProperty().bind(criteria.workingProperty());
    criteriaCancel.visibleProperty().bind(criteria.workingProperty());
    criteriaCancel.managedProperty().bind(criteria.workingProperty());
    criteriaCancel.setOnAction(event -> criteria.cancel());
    criteriaCompute.visibleProperty().bind(criteria.incompleteProperty());
    criteriaCompute.managedProperty().bind(criteria.incompleteProperty());
    criteriaCompute.setOnAction(event -> criteria.compute());
    criteriaWork
        .visibleProperty()
        .bind(criteria.workingProperty().or(criteria.incompleteProperty()));
  }

  /** Only what belongs on a screen with one idea; the staircase takes the place of the criteria. */
  void present(boolean now, Node figure) {
    presenting = now;
    criteriaFigure.getChildren().setAll(figure);
    for (Node node :
        List.of(
            stepTitle,
            criteriaHead,
            criteriaRange,
            criteriaWork,
            boundTitle,
            boundNumbers,
            table)) {
      node.setManaged(!now);
      if (!node.visibleProperty().isBound()) {
        node.setVisible(!now);
      }
    }
    show();
  }

  private void show() {
    MixtureReadout readout = model.readoutProperty().get();
    if (readout == null) {
      return;
    }
    stepTitle.setText(readout.title());
    statusSentence.setText(readout.status().orElse(""));
    show(statusSentence, readout.status().isPresent());
    fill(stepFormulas, readout.formulas());
    showRow(readout);
    showBalance(readout.balance());
  }

  private void showRow(MixtureReadout readout) {
    Optional<MixtureReadout.Table> numbers =
        readout.update().or(() -> readout.row().map(MixtureReadout.RowReadout::table));
    boolean ofRow = readout.update().isEmpty() && readout.row().isPresent();
    show(rowHead, ofRow);
    show(stepDivider, numbers.isPresent());
    if (ofRow) {
      rowTitle.setText(readout.row().orElseThrow().heading());
      rowValues.setText(readout.row().orElseThrow().values());
    }
    show(table, numbers.isPresent() && !presenting);
    numbers.ifPresent(shown -> numberTable.show(shown.lines()));
    fill(worked, numbers.map(MixtureReadout.Table::worked).orElse(List.of()));
    if (ofRow) {
      MixtureReadout.RowReadout row = readout.row().orElseThrow();
      ink.fillShares(bars, row.now(), row.next());
    }
    show(bars, ofRow);
  }

  private void showBalance(MixtureReadout.Balance balance) {
    boundTitle.setText(balance.title());
    boundFormula.latexProperty().set(balance.formula());
    ink.formulas().dress(boundFormula);
    ink.fillTerms(boundNumbers, balance.terms());
    detailFormula.latexProperty().set(balance.detailFormula());
    ink.formulas().dress(detailFormula);
    ink.fillTerms(detailNumbers, balance.details());
    boolean detailed = !balance.detailFormula().isEmpty() && !presenting;
    show(detailFormula, detailed);
    show(detailNumbers, detailed);
  }

  private void fill(VBox box, List<String> formulas) {
    ink.formulas().fill(box, formulas);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
