package latentia.app.components;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.DataChooser;
import latentia.app.History;
import latentia.app.Notices;
import latentia.app.SessionOpening;
import latentia.app.figure.PaintThread;
import latentia.app.transport.PaceChoice;
import latentia.app.transport.TransportViewModel;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.figure.Theme;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsReadout;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.ComponentsView;
import latentia.training.SettingsException;

/**
 * The Components lab as a window needs it, without a control in sight: data and settings with their
 * history, the moment of the run to draw, and what has been pointed at.
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
  private final History<ComponentsState> history = new History<>();
  private final SessionOpening<ComponentsState> opening = new SessionOpening<>();
  private final Looking looking;
  private final Probing probing;
  private final Sampling sampling;

  private final ReadOnlyObjectWrapper<ComponentsState> state = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<ComponentsProbe> probe =
      new SimpleObjectProperty<>(ComponentsProbe.of(0));
  private final ReadOnlyObjectWrapper<ComponentsScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

  /**
   * @param fxThread where everything here is called and told
   * @param wake asks for {@link #tick} with the next frame; may be called by any thread
   */
  public ComponentsViewModel(Executor fxThread, Runnable wake, Notices notices, Theme theme) {
    this.notices = notices;
    this.wake = wake;
    run = new ComponentsRun(wake);
    transport = new TransportViewModel(run.playback(), wake, () -> reopen(0), PaceChoice.steps());
    words = new ComponentsWords(transport);
    readouts = new Readouts(fxThread, new PaintThread(notices::fault));
    data = new ComponentsDataTaker(this, fxThread, notices);
    dataChooser = new DataChooser(data, notices, fxThread);
    probing = new Probing(this, probe);
    sampling = new Sampling(() -> probe.get().generation(), probing::generation, wake);
    ComponentsExample first = ComponentsExamples.all().get(0);
    ComponentsState opened = stateOf(first);
    looking = new Looking(this, ComponentsView.of(theme, opened.data()));
    state.set(opened);
    show(first);
    looking.viewProperty().addListener((o, old, now) -> read());
    looking.contentProperty().addListener((o, old, now) -> read());
    probe.addListener((o, old, now) -> compose());
    readouts.readoutProperty().addListener((o, old, now) -> words.next(now));
    reopen(opened.settings().components());
  }

  private static ComponentsState stateOf(ComponentsExample example) {
    try {
      ComponentsData data =
          ComponentsData.of(
              Catalogue.load(example.dataset(), example.settings().seed()), example.standardized());
      return new ComponentsState(data, example.settings().fitted(data));
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }

  /** Opens a prepared demonstration; undo brings back what was there. */
  public void open(ComponentsExample example) {
    become(stateOf(example));
    show(example);
    sentence.set(example.explanation());
  }

  private void show(ComponentsExample example) {
    probing.row(example.row());
    looking.contentProperty().set(StageContent.of(example.board()));
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.tick(now);
    Optional<Throwable> failure = run.playback().failure().filter(opening::isNews);
    if (failure.isPresent()) {
      return report(failure.get());
    }
    run.moment()
        .ifPresentOrElse(
            this::show,
            () -> {
              if (opening.lasts(now)) {
                words.opening();
              }
            });
    return sampling.tick(now) || moving;
  }

  private void show(ComponentsRun.Moment moment) {
    opening.opened();
    ComponentsSettings settings = state.get().settings();
    boolean growing = settings.growing();
    int used = moment.shown().step();
    if (growing && used != settings.components()) {
      state.set(state.get().with(settings.withComponents(used)));
    }
    compose(moment);
    int unit = ComponentsWords.stepsPerIteration(moment.shown());
    transport.tickProperty().set(unit);
    int all = settings.method().most(state.get().data());
    transport.setPlanned(growing ? all : 0);
    transport.refresh();
    words.describe(scene.get(), all);
  }

  private void compose(ComponentsRun.Moment moment) {
    ComponentsState now = state.get();
    ComponentsScene next =
        new ComponentsScene(
            looking.coloured(now.data()),
            now.settings(),
            moment.shown(),
            moment.newest(),
            probe.get());
    ComponentsProbe fitting = Probing.fitting(probe.get(), next);
    if (!fitting.equals(probe.get())) {
      probe.set(fitting);
      next = next.withProbe(fitting);
    }
    if (!next.equals(scene.get())) {
      scene.set(next);
      looking.follow(next);
      read();
    }
  }

  /** The same moment with what has been pointed at since. */
  private void compose() {
    ComponentsScene old = scene.get();
    if (old != null && old.probe() != probe.get()) {
      scene.set(old.withProbe(probe.get()));
      read();
    }
  }

  /** The moment is composed anew with the next frame. */
  void lookAgain() {
    wake.run();
  }

  private void read() {
    if (scene.get() != null) {
      readouts.follow(
          scene.get(), looking.viewProperty().get(), looking.contentProperty().get().board());
    }
  }

  private boolean report(Throwable failure) {
    if (failure instanceof SettingsException) {
      notices.warn(failure.getMessage());
    } else {
      notices.fault(failure);
    }
    Optional<SessionOpening.Standing<ComponentsState>> last = opening.giveUp();
    if (last.isEmpty()) {
      run.playback().pause();
      return false;
    }
    history.forget();
    enter(last.get().state(), last.get().step());
    return true;
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<ComponentsSettings> change) {
    ComponentsState now = state.get();
    become(now.with(change.apply(now.settings()).fitted(now.data())));
  }

  /** Uses so many components: at once where steps add them, else by another run. */
  public void use(int components) {
    ComponentsSettings settings = state.get().settings();
    int possible =
        Math.max(
            settings.method().fewest(),
            Math.min(components, settings.method().most(state.get().data())));
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
    become(new ComponentsState(ready, state.get().settings().fitted(ready)));
  }

  /** Standardises the data, or shows them as they are. */
  public void standardize(boolean wanted, Runnable refused) {
    data.standardize(wanted, refused);
  }

  private void become(ComponentsState next) {
    if (!next.equals(state.get())) {
      history.remember(state.get());
      notices.clear();
      sentence.set("");
      Optional<SessionOpening.Standing<ComponentsState>> standing =
          run.moment().map(now -> new SessionOpening.Standing<>(state.get(), now.shown().step()));
      enter(next, start(next));
      opening.ask(standing);
    }
  }

  /** Where the playhead stands when a run opens. */
  private static int start(ComponentsState next) {
    return next.settings().growing() ? next.settings().components() : 0;
  }

  private void enter(ComponentsState next, int step) {
    ComponentsState old = state.get();
    boolean otherSource = next.data().source() != old.data().source();
    if (next.data() != old.data()) {
      scene.set(null);
      looking.take(next.data(), otherSource);
      int row = otherSource ? 0 : probe.get().row();
      probing.forget(row, looking.columnsShown(), next.settings().seed());
    } else if (!next.sameCodes(old)) {
      probing.forgetCode(next.settings().seed());
    }
    boolean playsOn = next.sameRun(old);
    state.set(next);
    looking.fit(next, otherSource);
    if (playsOn) {
      run.use(step);
    } else {
      reopen(step);
    }
  }

  private void reopen(int step) {
    run.open(state.get(), step);
  }

  public void undo() {
    if (history.canUndoProperty().get()) {
      ComponentsState before = history.undo(state.get());
      enter(before, start(before));
    }
  }

  public void redo() {
    if (history.canRedoProperty().get()) {
      ComponentsState after = history.redo(state.get());
      enter(after, start(after));
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

  /** The moment on screen, if a session is open. */
  Optional<ComponentsScene> shown() {
    return Optional.ofNullable(scene.get());
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

  public History<ComponentsState> history() {
    return history;
  }

  public ReadOnlyObjectProperty<ComponentsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ObjectProperty<ComponentsView> viewProperty() {
    return looking.viewProperty();
  }

  public ObjectProperty<ComponentsProbe> probeProperty() {
    return probe;
  }

  /** The moment to draw; null until the session is open. */
  public ReadOnlyObjectProperty<ComponentsScene> sceneProperty() {
    return scene.getReadOnlyProperty();
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
