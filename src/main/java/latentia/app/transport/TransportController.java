package latentia.app.transport;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import latentia.app.ChoiceWords;
import latentia.training.Pace;

/** Binds the transport bar to the run of the lab on screen. */
public final class TransportController {
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
  private TransportViewModel bound;
  private Subscription subscriptions = Subscription.EMPTY;

  /** Shows this run from now on, in place of the one before. */
  public void bind(TransportViewModel run) {
    subscriptions.unsubscribe();
    first.setOnAction(event -> run.first());
    back.setOnAction(event -> run.back());
    play.setOnAction(event -> run.togglePlay());
    step.setOnAction(event -> run.step());
    first.disableProperty().bind(run.positionProperty().isEqualTo(0));
    back.disableProperty().bind(run.positionProperty().isEqualTo(0));
    play.disableProperty().bind(run.canPlayProperty().not().and(run.playingProperty().not()));
    step.disableProperty().bind(run.canStepProperty().not());
    nextAction.textProperty().bind(run.nextActionProperty());
    iteration.textProperty().bind(run.iterationProperty());
    state.textProperty().bind(run.stateWordsProperty());
    subscriptions =
        Subscription.combine(
            run.stateProperty().subscribe(this::showState),
            run.playingProperty().subscribe(this::showPlaying),
            run.endProperty().subscribe(() -> showEnd(run)),
            run.tickProperty().subscribe(() -> showEnd(run)),
            run.positionProperty().subscribe(() -> showPosition(run)),
            position.valueProperty().subscribe((before, now) -> seek(run, now.doubleValue())));
    showEnd(run);
    showPosition(run);
    position.disableProperty().bind(run.endProperty().isEqualTo(0));
    bindPace(run);
    bound = run;
  }

  private void showState(RunState now) {
    stateDot.getStyleClass().setAll("state-dot", now.styleClass());
  }

  private void showPlaying(boolean playing) {
    playIcon.getStyleClass().setAll(playing ? "pause-icon" : "play-icon");
    play.setAccessibleText(resources.getString(playing ? "transport.pause" : "transport.play"));
  }

  private void showPosition(TransportViewModel run) {
    int now = run.positionProperty().get();
    if (Math.round(position.getValue()) != now) {
      show(() -> position.setValue(now));
    }
  }

  /** The bar stays where the run is when it cannot go where it was asked to. */
  private void seek(TransportViewModel run, double value) {
    int wanted = (int) Math.round(value);
    if (!showing && wanted != run.positionProperty().get()) {
      run.seek(wanted);
      showPosition(run);
    }
  }

  /** Moves the slider without that counting as a scrub. */
  private void show(Runnable change) {
    showing = true;
    change.run();
    showing = false;
  }

  private void showEnd(TransportViewModel run) {
    int steps = run.endProperty().get();
    show(() -> position.setMax(Math.max(1, steps)));
    int unit = run.tickProperty().get();
    while (steps / unit > MOST_TICKS) {
      unit *= unit % 5 == 0 ? 2 : 5;
    }
    position.setMajorTickUnit(unit);
    position.setBlockIncrement(run.unit());
    showPosition(run);
  }

  private void bindPace(TransportViewModel run) {
    if (bound != null) {
      pace.valueProperty().unbindBidirectional(bound.paceProperty());
    }
    List<PaceChoice> paces = run.paces();
    pace.setConverter(
        new ChoiceWords<>(
            chosen ->
                paces.stream()
                    .filter(choice -> choice.pace().equals(chosen))
                    .map(PaceChoice::words)
                    .findFirst()
                    .orElse("")));
    pace.getItems().setAll(paces.stream().map(PaceChoice::pace).toList());
    pace.valueProperty().bindBidirectional(run.paceProperty());
  }
}
