package latentia.app.components;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.Course;
import latentia.app.DataChooser;
import latentia.app.Notices;
import latentia.app.figure.PaintThread;
import latentia.app.transport.PaceChoice;
import latentia.app.transport.TransportViewModel;
import latentia.figure.Theme;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsReadout;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.ComponentsView;

/**
 * The Components lab as a window needs it, without a control in sight: what a person asks for, and
 * the moment of the run to draw.
 */
public final class ComponentsViewModel implements AutoCloseable {
  private final Notices notices;
  private final ComponentsRun run;
  private final Runnable wake;
  private final TransportViewModel transport;
  private final ComponentsWords words;
  private final Readouts readouts;
  private final ComponentsDataTaker data;
  private final DataChooser dataChooser;
  private final Course<ComponentsState> course;
  private final Looking looking;
  private final Probing probing;
  private final Sampling sampling;

  private final SceneComposer composer;
  private final ObjectProperty<ComponentsProbe> probe =
      new SimpleObjectProperty<>(ComponentsProbe.of(0));
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

  /**
   * @param fxThread where everything here is called and told
   * @param wake asks for {@link #tick} with the next frame; may be called by any thread
   */
  public ComponentsViewModel(Executor fxThread, Runnable wake, Notices notices, Theme theme) {
    this.notices = notices;
    this.wake = wake;
    run = new ComponentsRun(wake);
    transport = new TransportViewModel(run.playback(), wake, this::rerun, PaceChoice.steps());
    words = new ComponentsWords(transport);
    readouts = new Readouts(fxThread, new PaintThread(notices::fault));
    data = new ComponentsDataTaker(this, fxThread, notices);
    dataChooser = new DataChooser(data, notices, fxThread);
    probing = new Probing(this, probe);
    sampling = new Sampling(() -> probe.get().generation(), probing::generation, wake);
    ComponentsExample first = ComponentsExamples.all().get(0);
    ComponentsState opened = ComponentsState.of(first);
    looking = new Looking(this, ComponentsView.of(theme, opened.data()));
    composer = new SceneComposer(looking, probe, readouts);
    StateRoom room = new StateRoom(run, looking, probing, composer);
    course = new Course<>(room, run.playback(), notices, opened);
    show(first);
    looking
        .contentProperty()
        .addListener(
            (o, old, now) -> {
              if (now.board() != old.board()) {
                sentence.set("");
              }
            });
    readouts.readoutProperty().addListener((o, old, now) -> words.next(now));
    run.open(opened, room.firstStep(opened));
  }

  private void rerun() {
    run.open(course.now(), 0);
  }

  /** Opens a prepared demonstration; undo brings back what was there. */
  public void open(ComponentsExample example) {
    become(ComponentsState.of(example));
    show(example);
    sentence.set(example.explanation());
  }

  private void show(ComponentsExample example) {
    probing.row(example.row());
    looking.show(example);
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.tick(now);
    if (course.recover()) {
      return true;
    }
    run.moment()
        .ifPresentOrElse(
            this::show,
            () -> {
              if (course.opensLong(now)) {
                words.opening();
              }
            });
    return sampling.tick(now) || moving;
  }

  private void show(ComponentsRun.Moment moment) {
    course.opened();
    ComponentsState now = state().using(moment.shown().step());
    if (now != state()) {
      course.follow(now);
    }
    composer.compose(now, moment);
    int unit = ComponentsWords.stepsPerIteration(moment.shown());
    transport.tickProperty().set(unit);
    int all = now.settings().method().most(now.data());
    transport.setPlanned(now.settings().growing() ? all : 0);
    transport.refresh();
    shown().ifPresent(scene -> words.describe(scene, all));
  }

  /** The moment is composed anew with the next frame. */
  void lookAgain() {
    wake.run();
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<ComponentsSettings> change) {
    ComponentsState now = state();
    become(now.with(change.apply(now.settings()).fitted(now.data())));
  }

  /** Uses so many components: at once where steps add them, else by another run. */
  public void use(int components) {
    ComponentsSettings settings = state().settings();
    int possible =
        Math.max(
            settings.method().fewest(),
            Math.min(components, settings.method().most(state().data())));
    if (!settings.growing()) {
      change(old -> old.withComponents(possible));
    } else if (possible != transport.positionProperty().get()) {
      run.use(possible);
      transport.refresh();
    }
  }

  /** To the iteration nearest to a place along the trace. */
  public void seekIteration(double iteration) {
    shown()
        .map(now -> ComponentsWords.stepsPerIteration(now.shown()))
        .ifPresent(unit -> transport.seek((int) Math.max(0, Math.round(unit * iteration))));
  }

  /** Shows data that were made ready; the settings stay as far as they fit. */
  void take(ComponentsData ready) {
    become(new ComponentsState(ready, state().settings().fitted(ready)));
  }

  /** Standardises the data, or shows them as they are. */
  public void standardize(boolean wanted, Runnable refused) {
    data.standardize(wanted, refused);
  }

  private void become(ComponentsState next) {
    if (!next.equals(state())) {
      sentence.set("");
      course.become(next);
    }
  }

  /** Nothing moves until the lab is on screen again. */
  void rest() {
    transport.pause();
    sampling.finish();
  }

  /** Goes on after {@link #rest}. */
  void goOn() {
    wake.run();
  }

  /** Says why something typed or done is not taken. */
  void refuse(String why) {
    notices.warn(why);
  }

  private ComponentsState state() {
    return course.now();
  }

  /** The moment on screen, if a session is open. */
  Optional<ComponentsScene> shown() {
    return Optional.ofNullable(composer.sceneProperty().get());
  }

  /** What is pointed at and set by hand. */
  public Probing probing() {
    return probing;
  }

  /** How the lab is looked at. */
  public Looking looking() {
    return looking;
  }

  /** The samples of the generative model. */
  public Sampling sampling() {
    return sampling;
  }

  /** Where other data come from. */
  public DataChooser dataChooser() {
    return dataChooser;
  }

  public TransportViewModel transport() {
    return transport;
  }

  /** Data and settings with their history. */
  public Course<ComponentsState> course() {
    return course;
  }

  public ReadOnlyObjectProperty<ComponentsState> stateProperty() {
    return course.stateProperty();
  }

  public ObjectProperty<ComponentsView> viewProperty() {
    return looking.viewProperty();
  }

  public ObjectProperty<ComponentsProbe> probeProperty() {
    return probe;
  }

  /** The moment to draw; null until the session is open. */
  public ReadOnlyObjectProperty<ComponentsScene> sceneProperty() {
    return composer.sceneProperty();
  }

  /** The words and numbers of that moment; null until they are found. */
  public ReadOnlyObjectProperty<ComponentsReadout> readoutProperty() {
    return readouts.readoutProperty();
  }

  /** What the example on screen is about; empty without one. */
  public ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Ends the run and waits for nothing. */
  @Override
  public void close() {
    dataChooser.close();
    data.close();
    readouts.close();
    run.close();
  }
}
