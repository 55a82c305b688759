package latentia.app.mixture;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import latentia.app.Appearance;
import latentia.app.DataChooser;
import latentia.app.FrameClock;
import latentia.app.Notices;
import latentia.app.Undoing;
import latentia.app.Unhurried;
import latentia.app.shell.Fxml;
import latentia.app.shell.LabExports;
import latentia.app.shell.LabView;
import latentia.app.shell.StageChoices;
import latentia.app.shell.ViewActions;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.mixture.MixtureExamples;
import latentia.text.Messages;

/** Puts the Mixtures lab together: view models, columns, stage and clock. */
public final class MixtureLabView implements LabView {
  /** Numbers that change faster cannot be read, and styling and typesetting them takes time. */
  private static final Duration BETWEEN_READINGS = Duration.millis(120);

  private final Messages messages = Messages.of(MixtureLabView.class);
  private final MixtureViewModel lab;
  private final CriteriaViewModel criteria;
  private final MixtureStage stage;
  private final MixtureSideController sideController;
  private final MixtureExports exports;
  private final Node settings;
  private final Node side;
  private final FrameClock clock;
  private final List<StageChoice> stageChoices;
  private final ReadOnlyObjectWrapper<String> heading = new ReadOnlyObjectWrapper<>("");
  private boolean criteriaGivenUp;

  /**
   * @param actions what the figures offer in their menus
   */
  public MixtureLabView(
      Appearance appearance, Executor fxThread, Notices notices, ViewActions actions) {
    Theme theme = appearance.themeProperty().get();
    FrameClock.Waker wake = new FrameClock.Waker(fxThread);
    lab = new MixtureViewModel(fxThread, wake, notices, theme);
    Looking looking = lab.looking();
    looking.setReading(new Unhurried(BETWEEN_READINGS, looking::read)::ask);
    clock = new FrameClock(lab::tick);
    wake.wakes(clock);
    criteria = new CriteriaViewModel(fxThread, notices);
    ResourceBundle words = ResourceBundle.getBundle("latentia.app.messages");
    Fxml<MixtureSettingsController> settingsColumn = Fxml.load("mixture-settings");
    settings = settingsColumn.node();
    settingsColumn.controller().bind(lab);
    Fxml<MixtureSideController> sideColumn = Fxml.load("mixture-side");
    side = sideColumn.node();
    stage = new MixtureStage(lab, criteria, appearance, fxThread, notices, actions);
    exports = new MixtureExports(lab, criteria, stage);
    sideController = sideColumn.controller();
    sideController.bind(lab, criteria, new SideInk(appearance, words), stage.criteriaPane());
    appearance.themeProperty().addListener((o, old, now) -> lab.dress(now));
    compareOnceShown();
    lab.readoutProperty().addListener((o, old, now) -> heading.set(now.title()));
    stageChoices =
        StageChoices.of(
            StageContent.values(),
            lab.stageContentProperty(),
            content -> messages.get("stage." + content));
    clock.wake();
  }

  /** Models are compared from when there is a place to show it: the first picture goes before. */
  private void compareOnceShown() {
    stage
        .criteriaPane()
        .sceneProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable scene) {
                scene.removeListener(this);
                lab.stateProperty().subscribe(MixtureLabView.this::compare);
              }
            });
  }

  private void compare(MixtureState state) {
    criteria.follow(lab.dataProperty().get(), state.settings());
  }

  @Override
  public void whenPainted(Runnable task) {
    stage.whenPainted(task);
  }

  @Override
  public Node settings() {
    return settings;
  }

  @Override
  public Node stage() {
    return stage.node();
  }

  @Override
  public Node side() {
    return side;
  }

  @Override
  public TransportViewModel transport() {
    return lab.transport();
  }

  @Override
  public LabExports exports() {
    return exports;
  }

  @Override
  public List<Example> examples() {
    return MixtureExamples.all().stream()
        .map(example -> new Example(example.title(), () -> lab.open(example)))
        .toList();
  }

  @Override
  public List<StageChoice> stageChoices() {
    return stageChoices;
  }

  @Override
  public DataChooser dataChooser() {
    return lab.dataChooser();
  }

  @Override
  public ObservableValue<Dataset> data() {
    return lab.dataProperty();
  }

  @Override
  public String keys() {
    return messages.get("keys");
  }

  @Override
  public void enter() {
    if (criteriaGivenUp) {
      criteria.compute();
    }
    criteriaGivenUp = false;
    clock.wake();
  }

  @Override
  public void leave() {
    lab.transport().pause();
    criteriaGivenUp = criteria.workingProperty().get();
    if (criteriaGivenUp) {
      criteria.cancel();
    }
  }

  @Override
  public Undoing undoing() {
    return lab.course();
  }

  @Override
  public void delete() {
    lab.gestures().removeSelected();
  }

  @Override
  public void present(boolean presenting) {
    stage.present(presenting);
    sideController.present(presenting, presenting ? stage.boundPane() : stage.criteriaPane());
  }

  @Override
  public ReadOnlyObjectProperty<String> headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** The lab without its controls, for tests. */
  public MixtureViewModel model() {
    return lab;
  }

  @Override
  public void close() {
    clock.sleep();
    stage.close();
    criteria.close();
    lab.close();
  }
}
