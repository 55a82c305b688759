package latentia.app.components;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.Method;

/** Binds the training section of the Components lab. */
public final class ComponentsTrainingController {
  private static final List<Double> TOLERANCES = List.of(1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 0.0);
  private static final int MOST_ITERATIONS = 100_000;
  private static final int ITERATIONS_STEP = 50;

  @FXML private ResourceBundle resources;
  @FXML private Label rows;
  @FXML private TextField seed;
  @FXML private Button dice;
  @FXML private HBox limitRow;
  @FXML private Spinner<Integer> limit;
  @FXML private HBox toleranceRow;
  @FXML private ComboBox<Double> tolerance;

  private ComponentsViewModel lab;
  private boolean showing;

  /** Shows and changes how this lab's models are found from now on. */
  void bind(ComponentsViewModel viewModel) {
    lab = viewModel;
    Inputs.whenSeeded(
        seed,
        dice,
        number -> lab.change(settings -> settings.withSeed(number)),
        () -> {
          lab.refuse(resources.getString("settings.seed.whole"));
          show();
        });
    limit.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_ITERATIONS, 1, ITERATIONS_STEP));
    Inputs.whenTurned(
        limit,
        () -> showing,
        iterations -> lab.change(settings -> settings.withIterationLimit(iterations)));
    tolerance.getItems().setAll(TOLERANCES);
    tolerance.setConverter(Inputs.powers(resources.getString("settings.never")));
    Inputs.whenChosen(
        tolerance, () -> showing, value -> lab.change(settings -> settings.withTolerance(value)));
    lab.stateProperty().subscribe(this::show);
    show();
  }

  private static boolean iterates(ComponentsSettings settings) {
    boolean atOnce = settings.method() == Method.PROBABILISTIC && !settings.em();
    return !settings.growing() && !atOnce;
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      ComponentsState state = lab.stateProperty().get();
      ComponentsSettings settings = state.settings();
      rows.setText(
          resources
              .getString("components.rows.all")
              .replace("{0}", Integer.toString(state.data().rows().rows())));
      seed.setText(Long.toString(settings.seed()));
      Folding.show(limitRow, iterates(settings));
      Folding.show(toleranceRow, iterates(settings));
      limit.getValueFactory().setValue(settings.iterationLimit());
      Inputs.choose(tolerance, settings.tolerance());
    } finally {
      showing = false;
    }
  }
}
