package latentia.app.latent;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Typed;
import latentia.engine.neural.Optimizer;
import latentia.engine.neural.Schedule;
import latentia.engine.neural.TrainingSettings;

/** Binds the training section of the Latent lab. */
public final class LatentTrainingController {
  private static final List<Double> RATES =
      List.of(1e-1, 3e-2, 1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5);
  private static final List<Double> DECAYS = List.of(0.0, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2);
  private static final List<Schedule> SCHEDULES =
      List.of(
          new Schedule.Constant(),
          new Schedule.Step(20, 0.5),
          new Schedule.HalvingOnPlateau(5),
          new Schedule.Cosine());
  private static final int MOST_BATCH = 10_000;
  private static final int MOST_EPOCHS = 10_000;
  private static final int EPOCHS_STEP = 10;
  private static final int MOST_PATIENCE = 1000;

  @FXML private ResourceBundle resources;
  @FXML private ComboBox<Double> rate;
  @FXML private Spinner<Integer> batch;
  @FXML private Spinner<Integer> epochs;
  @FXML private TextField seed;
  @FXML private Button dice;
  @FXML private VBox trainingRows;
  @FXML private ComboBox<Optimizer> optimizer;
  @FXML private ComboBox<Schedule> schedule;
  @FXML private ComboBox<Double> decay;
  @FXML private Spinner<Integer> patience;

  private LatentViewModel lab;
  private SettingsEditor editor;
  private boolean showing;

  /** Shows and changes the training of this lab's models from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    editor = lab.editor();
    bindRun();
    bindMore();
    editor.editedProperty().subscribe(now -> show());
    lab.stateProperty().subscribe(state -> show());
  }

  /** Lets a button show what is set less often. */
  void unfoldBy(ToggleButton button) {
    Folding.bind(button, trainingRows);
  }

  private void bindRun() {
    rate.getItems().setAll(RATES);
    rate.setConverter(Inputs.powers("0"));
    Inputs.whenChosen(
        rate,
        () -> showing,
        value ->
            editor.changeLive(ModelEdits.training(training -> training.withRate(value)), true));
    batch.setValueFactory(new Doubling(1, MOST_BATCH));
    Inputs.whenTurned(
        batch, () -> showing, rows -> editor.changeShared(training -> training.withBatch(rows)));
    epochs.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_EPOCHS, 1, EPOCHS_STEP));
    Inputs.whenTurned(
        epochs,
        () -> showing,
        count -> editor.changeSharedLive(training -> training.withEpochs(count)));
    Inputs.whenSeeded(
        seed,
        dice,
        number -> editor.changeShared(training -> training.withSeed(number)),
        () -> {
          lab.refuse(resources.getString("settings.seed.whole"));
          show();
        });
  }

  private void bindMore() {
    optimizer.getItems().setAll(Optimizer.values());
    optimizer.setConverter(
        new ChoiceWords<>(kind -> resources.getString("optimizer." + kind.name())));
    Inputs.whenChosen(
        optimizer,
        () -> showing,
        kind -> editor.change(ModelEdits.training(training -> training.withOptimizer(kind))));
    schedule.getItems().setAll(SCHEDULES);
    schedule.setConverter(new ChoiceWords<>(this::words));
    Inputs.whenChosen(
        schedule,
        () -> showing,
        kind ->
            editor.changeLive(ModelEdits.training(training -> training.withSchedule(kind)), true));
    decay.getItems().setAll(DECAYS);
    decay.setConverter(Inputs.powers(resources.getString("settings.off")));
    Inputs.whenChosen(
        decay,
        () -> showing,
        value -> editor.change(ModelEdits.training(training -> training.withWeightDecay(value))));
    patience.setValueFactory(new IntegerSpinnerValueFactory(0, MOST_PATIENCE));
    Inputs.whenTurned(
        patience,
        () -> showing,
        count -> editor.changeShared(training -> training.withPatience(count)));
  }

  private String words(Schedule kind) {
    if (kind instanceof Schedule.Step step) {
      return resources
          .getString("schedule.step")
          .replace("{0}", Typed.words(step.factor()))
          .replace("{1}", Integer.toString(step.epochs()));
    }
    if (kind instanceof Schedule.HalvingOnPlateau) {
      return resources.getString("schedule.plateau");
    }
    boolean constant = kind instanceof Schedule.Constant;
    return resources.getString(constant ? "schedule.constant" : "schedule.cosine");
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      TrainingSettings training = editor.shown().training();
      Inputs.choose(rate, training.rate());
      batch.getValueFactory().setValue(training.batch());
      epochs.getValueFactory().setValue(training.epochs());
      seed.setText(Long.toString(training.seed()));
      optimizer.setValue(training.optimizer());
      Inputs.choose(schedule, training.schedule());
      Inputs.choose(decay, training.weightDecay());
      patience.getValueFactory().setValue(training.patience());
    } finally {
      showing = false;
    }
  }

  /** Batches are usually powers of two: an arrow leads to the next. */
  private static final class Doubling extends IntegerSpinnerValueFactory {
    Doubling(int least, int most) {
      super(least, most);
    }

    @Override
    public void increment(int steps) {
      setValue(Math.min(getMax(), Integer.highestOneBit(getValue()) * 2));
    }

    @Override
    public void decrement(int steps) {
      setValue(Math.max(getMin(), Integer.highestOneBit(Math.max(1, getValue() - 1))));
    }
  }
}
