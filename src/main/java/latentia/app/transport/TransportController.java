package latentia.app.transport;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import latentia.app.ChoiceWords;
import latentia.training.Pace;

/** Binds the transport bar to the run of the lab on screen. */
public final class TransportController {
  /** Steps per second offered, slowest first; flat out comes after them. */
  private static final List<Double> PACES = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 30.0);

  /** Tick marks closer than this many to a bar would run into each other. */
  private static final int MOST_TICKS = 30;

  @FXML private ResourceBundle resources;
  @FXML private Button first;
  @FXML private Button back;
  @FXML private Button play;
  @FXML private Region playIcon;
  @FXML private Button step;
  @FXML private Label nextAction;
  @FXML private Slider position;
  @FXML private Label iteration;
  @FXML private ComboBox<Pace> pace;
  @FXML private Region stateDot;
  @FXML private Label state;

  private boolean showing;

  /** Shows this run from now on. */
  public void bind(TransportViewModel run) {
    first.setOnAction(event -> run.first());
    back.setOnAction(event -> run.back());
    play.setOnAction(event -> run.togglePlay());
    step.setOnAction(event -> run.step());
    first.disableProperty().bind(run.positionProperty().isEqualTo(0));
    back.disableProperty().bind(run.positionProperty().isEqualTo(0));
    play.disableProperty().bind(run.canStepProperty().not().and(run.playingProperty().not()));
    step.disableProperty().bind(run.canStepProperty().not());
    nextAction.textProperty().bind(run.nextActionProperty());
    iteration.textProperty().bind(run.iterationProperty());
    state.textProperty().bind(run.stateWordsProperty());
    run.stateProperty().addListener((o, old, now) -> showState(now));
    showState(run.stateProperty().get());
    run.playingProperty().addListener((o, old, now) -> showPlaying(now));
    bindPosition(run);
    bindPace(run);
  }

  private void showState(RunState now) {
    stateDot.getStyleClass().setAll("state-dot", now.styleClass());
  }

  private void showPlaying(boolean playing) {
    playIcon.getStyleClass().setAll(playing ? "pause-icon" : "play-icon");
    play.setAccessibleText(resources.getString(playing ? "transport.pause" : "transport.play"));
  }

  private void bindPosition(TransportViewModel run) {
    run.endProperty().addListener((o, old, now) -> showEnd(now.intValue()));
    showEnd(run.endProperty().get());
    run.positionProperty()
        .addListener(
            (o, old, now) -> {
              if (Math.round(position.getValue()) != now.intValue()) {
                show(() -> position.setValue(now.doubleValue()));
              }
            });
    position
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              int wanted = (int) Math.round(now.doubleValue());
              if (!showing && wanted != run.positionProperty().get()) {
                run.seek(wanted);
              }
            });
    position.disableProperty().bind(run.endProperty().isEqualTo(0));
  }

  /** Moves the slider without that counting as a scrub. */
  private void show(Runnable change) {
    showing = true;
    change.run();
    showing = false;
  }

  private void showEnd(int steps) {
    show(() -> position.setMax(Math.max(1, steps)));
    int perIteration = 2;
    int unit = perIteration;
    while (steps / unit > MOST_TICKS) {
      unit *= unit % 5 == 0 ? 2 : 5;
    }
    position.setMajorTickUnit(unit);
    position.setBlockIncrement(1);
  }

  private void bindPace(TransportViewModel run) {
    pace.setConverter(new ChoiceWords<>(this::words));
    PACES.forEach(steps -> pace.getItems().add(new Pace.StepsPerSecond(steps)));
    pace.getItems().add(new Pace.FlatOut());
    pace.valueProperty().bindBidirectional(run.paceProperty());
  }

  private String words(Pace chosen) {
    if (chosen instanceof Pace.StepsPerSecond p) {
      String key = p.steps() == 1 ? "transport.onePerSecond" : "transport.perSecond";
      String steps = p.steps() < 1 ? "½" : String.valueOf(Math.round(p.steps()));
      return resources.getString(key).replace("{0}", steps);
    }
    return resources.getString("transport.flatOut");
  }
}
