package latentia.app.components;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Typed;
import latentia.engine.linear.PcaSolver;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.Method;

/** Binds the model section of the Components lab: the method, and what that method knows. */
public final class ComponentsModelController {
  @FXML private ResourceBundle resources;
  @FXML private ComboBox<Method> method;
  @FXML private Label countName;
  @FXML private Spinner<Integer> count;
  @FXML private HBox solverRow;
  @FXML private ComboBox<PcaSolver> solver;
  @FXML private HBox whitenRow;
  @FXML private ToggleSwitch whiten;
  @FXML private HBox fitRow;
  @FXML private ComboBox<Boolean> fit;
  @FXML private HBox ridgeRow;
  @FXML private TextField ridge;
  @FXML private HBox alphaRow;
  @FXML private TextField alpha;
  @FXML private HBox centreRow;
  @FXML private ToggleSwitch centre;

  private ComponentsViewModel lab;
  private boolean showing;

  /** Shows and changes the model of this lab from now on. */
  void bind(ComponentsViewModel viewModel) {
    lab = viewModel;
    CountSpinner.bind(count, lab);
    method.setConverter(new ChoiceWords<>(kind -> word("method." + kind.name())));
    Inputs.whenChosen(
        method, () -> showing, kind -> lab.change(settings -> settings.withMethod(kind)));
    solver.getItems().setAll(PcaSolver.values());
    solver.setConverter(new ChoiceWords<>(kind -> word("solver." + kind.name())));
    Inputs.whenChosen(
        solver, () -> showing, kind -> lab.change(settings -> settings.withSolver(kind)));
    fit.getItems().setAll(List.of(true, false));
    fit.setConverter(new ChoiceWords<>(em -> word(em ? "settings.em" : "components.closedForm")));
    Inputs.whenChosen(fit, () -> showing, em -> lab.change(settings -> settings.withEm(em)));
    bind(whiten, ComponentsSettings::withWhitened);
    bind(centre, ComponentsSettings::withCentred);
    bind(ridge, "components.ridge.wrong", ComponentsSettings::withRidge);
    bind(alpha, "components.alpha.wrong", ComponentsSettings::withAlpha);
    lab.stateProperty().subscribe(this::show);
  }

  private String word(String key) {
    return resources.getString(key);
  }

  private void bind(
      ToggleSwitch toggle, BiFunction<ComponentsSettings, Boolean, ComponentsSettings> change) {
    toggle
        .selectedProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing) {
                lab.change(settings -> change.apply(settings, now));
              }
            });
  }

  private void bind(
      TextField field,
      String wrong,
      BiFunction<ComponentsSettings, Double, ComponentsSettings> change) {
    Inputs.whenTyped(
        field,
        typed ->
            Typed.number(typed, value -> value > 0)
                .ifPresentOrElse(
                    value -> lab.change(settings -> change.apply(settings, value)),
                    () -> {
                      lab.refuse(word(wrong));
                      show(lab.stateProperty().get());
                    }));
  }

  private void show(ComponentsState state) {
    if (showing) {
      return;
    }
    showing = true;
    try {
      List<Method> offered = Method.suiting(state.data());
      if (!method.getItems().equals(offered)) {
        method.getItems().setAll(offered);
      }
      show(state.settings());
    } finally {
      showing = false;
    }
  }

  private void show(ComponentsSettings settings) {
    Method now = settings.method();
    method.setValue(now);
    countName.setText(word("components.count." + now.name()));
    Folding.show(solverRow, now == Method.PCA);
    Folding.show(whitenRow, now == Method.PCA);
    Folding.show(fitRow, now == Method.PROBABILISTIC);
    Folding.show(ridgeRow, now == Method.LOGISTIC);
    boolean dictionary = now == Method.DICTIONARY || now == Method.PREDICTIVE;
    Folding.show(alphaRow, dictionary);
    Folding.show(centreRow, dictionary);
    solver.setValue(settings.solver());
    whiten.setSelected(settings.whitened());
    fit.setValue(settings.em());
    ridge.setText(Typed.words(settings.ridge()));
    alpha.setText(Typed.words(settings.alpha()));
    centre.setSelected(settings.centred());
  }
}
