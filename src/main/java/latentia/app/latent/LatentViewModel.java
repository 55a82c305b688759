package latentia.app.latent;

import java.util.Optional;
import java.util.Set;
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
import latentia.app.transport.TransportViewModel;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentPreset;
import latentia.lab.latent.LatentPresets;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * The Latent lab as a window needs it, without a control in sight: data and settings with their
 * history, the moment of the run to draw, and what has been pointed at.
 */
public final class LatentViewModel implements AutoCloseable {
  private final Notices notices;
  private final LatentRun run;
  private final Runnable wake;
  private final TransportViewModel transport;
  private final EpochWords words;
  private final DataChooser dataChooser;
  private final BaseCodes bases = new BaseCodes();
  private final Maps maps;
  private final Probing probing;
  private final SettingsEditor editor;
  private final PathLoop loop;
  private final History<LatentState> history = new History<>();
  private final SessionOpening<LatentState> opening = new SessionOpening<>();

  private final ReadOnlyObjectWrapper<LatentState> state = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<LatentView> view = new SimpleObjectProperty<>();
  private final ObjectProperty<Probe> probe = new SimpleObjectProperty<>(Probe.none());
  private final ReadOnlyObjectWrapper<LatentScene> scene = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<StageContent> stageContent =
      new SimpleObjectProperty<>(StageContent.BOTH);
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

  /**
   * @param fxThread where everything here is called and told
   * @param wake asks for {@link #tick} with the next frame; may be called by any thread
   */
  public LatentViewModel(Executor fxThread, Runnable wake, Notices notices, Theme theme) {
    this.notices = notices;
    this.wake = wake;
    run = new LatentRun(wake);
    transport = new TransportViewModel(run.playback(), wake, () -> reopen(0), EpochWords.paces());
    words = new EpochWords(transport, notices);
    dataChooser = new DataChooser(new LatentDataTaker(this), notices, fxThread);
    maps = new Maps(fxThread, notices, bases, wake, this::compose);
    probing = new Probing(this, bases);
    editor = new SettingsEditor(this);
    loop = new PathLoop(probe, wake);
    LatentPreset first = LatentPresets.all().get(0);
    LatentState opened = stateOf(first);
    view.set(look(first, theme));
    state.set(opened);
    view.addListener((o, old, now) -> follow());
    probe.addListener((o, old, now) -> compose());
    reopen(0);
  }

  private static LatentState stateOf(LatentPreset preset) {
    try {
      LatentSettings settings = preset.settings();
      Dataset source = Catalogue.load(preset.dataset(), settings.model(0).training().seed());
      return new LatentState(LatentData.of(source), settings, true);
    } catch (DataException e) {
      throw new IllegalStateException("a built-in preset does not load", e);
    }
  }

  private static LatentView look(LatentPreset preset, Theme theme) {
    LatentView look = LatentView.of(theme, preset.settings().models().size());
    for (LatentView.Layer layer : LatentView.Layer.values()) {
      look = look.withLayer(layer, preset.layers().getOrDefault(layer, Set.of()));
    }
    return look.withPlane(preset.plane());
  }

  /** Opens a prepared demonstration; undo brings back what was there. */
  public void open(LatentPreset preset) {
    become(stateOf(preset));
    view.set(look(preset, view.get().theme()));
    sentence.set(preset.explanation());
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.playback().tick(now);
    Optional<Throwable> failure = run.playback().failure().filter(opening::isNews);
    if (failure.isPresent()) {
      return report(failure.get());
    }
    run.moment().ifPresentOrElse(this::show, () -> waitForSession(now));
    moving |= loop.tick(now);
    return maps.tick(now) || moving;
  }

  private void waitForSession(double now) {
    if (opening.lasts(now)) {
      words.opening();
    }
  }

  private void show(LatentRun.Moment moment) {
    LatentState now = state.get();
    opening.opened();
    if (scene.get() == null || scene.get().shown() != moment.shown()) {
      probe.set(probing.following(probe.get(), now.data(), moment.shown()));
    }
    LatentScene next =
        new LatentScene(
            now.data(),
            now.settings(),
            moment.shown(),
            moment.newest(),
            probe.get(),
            maps.of(moment.shown()));
    if (!next.equals(scene.get())) {
      scene.set(next);
      maps.follow(next, view.get());
    }
    boolean ended = !moment.newest().status().running();
    transport.setPlanned(ended ? 0 : now.plannedSteps());
    transport.tickProperty().set(moment.shown().batchesPerEpoch());
    boolean trained = moment.shown().status() instanceof Status.IterationLimit;
    transport.setBeyond(trained ? Optional.of(this::addEpoch) : Optional.empty());
    transport.refresh();
    words.describe(moment.shown(), now.settings().model(0).training().epochs(), run.playback());
  }

  /** The same moment with what has been pointed at, or computed, since. */
  private void compose() {
    LatentScene old = scene.get();
    if (old == null) {
      return;
    }
    LatentMaps computed = maps.of(old.shown());
    LatentScene next =
        new LatentScene(
            old.data(), old.settings(), old.shown(), old.newest(), probe.get(), computed);
    if (!next.equals(old)) {
      scene.set(next);
    }
  }

  /** The planes are seen in another way. */
  void lookAgain() {
    follow();
  }

  private void follow() {
    if (scene.get() != null) {
      maps.follow(scene.get(), view.get());
    }
  }

  private boolean report(Throwable failure) {
    if (failure instanceof SettingsException) {
      notices.warn(failure.getMessage());
    } else {
      notices.fault(failure);
    }
    Optional<SessionOpening.Standing<LatentState>> last = opening.giveUp();
    if (last.isEmpty()) {
      run.playback().pause();
      return false;
    }
    history.forget();
    enter(last.get().state(), last.get().step());
    return true;
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<LatentSettings> change) {
    become(state.get().with(change.apply(state.get().settings())));
  }

  /**
   * Replaces settings that a run can take over where it stands.
   *
   * @param undoable whether undo is to come back to what is there now; not in the midst of a drag
   */
  public void changeLive(UnaryOperator<LatentSettings> change, boolean undoable) {
    LatentState next = state.get().with(change.apply(state.get().settings()));
    if (next.equals(state.get())) {
      return;
    }
    if (!run.canGoOn()) {
      become(next);
      return;
    }
    if (undoable) {
      history.remember(state.get());
    }
    notices.clear();
    goOn(next);
  }

  private void goOn(LatentState next) {
    state.set(next);
    words.forget();
    run.goOn(next);
  }

  /** One more epoch than was asked for. */
  private void addEpoch() {
    changeLive(
        settings ->
            settings.withEach(
                ModelEdits.training(training -> training.withEpochs(training.epochs() + 1))),
        true);
  }

  /** Whether what is set for one model is set for all; this changes nothing that is set. */
  public void lock(boolean locked) {
    state.set(state.get().withLocked(locked));
  }

  /** Shows other data; the settings stay as far as they fit. */
  void show(Dataset source) {
    try {
      show(LatentData.of(source, state.get().data().split()));
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  /** As above, with data made ready. */
  void show(LatentData data) {
    become(new LatentState(data, Fitting.to(data, state.get()), state.get().locked()));
  }

  private void become(LatentState next) {
    if (!next.equals(state.get())) {
      history.remember(state.get());
      notices.clear();
      sentence.set("");
      Optional<SessionOpening.Standing<LatentState>> standing =
          run.moment().map(now -> new SessionOpening.Standing<>(state.get(), now.shown().step()));
      enter(next, 0);
      opening.ask(standing);
    }
  }

  private void enter(LatentState next, int step) {
    LatentState old = state.get();
    if (!next.sameCodes(old)) {
      loop.stop();
      bases.forget();
      Probe seen = probe.get();
      boolean sameRows = next.data() == old.data();
      probe.set(
          Probe.none().withLink(seen.link()).withInput(seen.input().filter(input -> sameRows)));
    }
    int models = next.settings().models().size();
    LatentView look = view.get();
    if (next.data() != old.data()) {
      scene.set(null);
    }
    if (next.data().source() != old.data().source() || models != look.zooms().size()) {
      scene.set(null);
      view.set(LatentView.of(look.theme(), models));
    } else {
      view.set(look.withPlane(look.plane()));
    }
    state.set(next);
    reopen(step);
  }

  private void reopen(int step) {
    words.forget();
    run.open(state.get(), step);
  }

  public void undo() {
    if (history.canUndoProperty().get()) {
      comeBack(history.undo(state.get()));
    }
  }

  public void redo() {
    if (history.canRedoProperty().get()) {
      comeBack(history.redo(state.get()));
    }
  }

  /** What the run can take over where it stands does not start it anew. */
  private void comeBack(LatentState next) {
    if (run.canGoOn() && next.differsOnlyLive(state.get())) {
      goOn(next);
    } else {
      enter(next, 0);
    }
  }

  /** Nothing moves and nothing is computed until {@link #goOn}. */
  void rest() {
    transport.pause();
    loop.stop();
    maps.rest();
  }

  /** Goes on after {@link #rest}. */
  void goOn() {
    maps.wakeUp();
    follow();
    wake.run();
  }

  /** Another theme; a projector has room for one thing at a time. */
  void dress(Theme theme) {
    view.set(view.get().withTheme(theme));
    stageContent.set(theme == Themes.PROJECTOR ? StageContent.PLANES : StageContent.BOTH);
  }

  /** Says why something typed or done is not taken. */
  void refuse(String why) {
    notices.warn(why);
  }

  /** The models that are shown, if their session is open. */
  Optional<LatentScene> shown() {
    return Optional.ofNullable(scene.get());
  }

  /** What is pointed at, pinned and joined. */
  public Probing probing() {
    return probing;
  }

  /** What the settings column shows and changes. */
  public SettingsEditor editor() {
    return editor;
  }

  /** The walk along the path, again and again. */
  public PathLoop loop() {
    return loop;
  }

  /** Where other data come from. */
  public DataChooser dataChooser() {
    return dataChooser;
  }

  public TransportViewModel transport() {
    return transport;
  }

  public History<LatentState> history() {
    return history;
  }

  public ReadOnlyObjectProperty<LatentState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ObjectProperty<LatentView> viewProperty() {
    return view;
  }

  public ObjectProperty<Probe> probeProperty() {
    return probe;
  }

  public ObjectProperty<StageContent> stageContentProperty() {
    return stageContent;
  }

  /** The moment to draw; null until the session is open. */
  public ReadOnlyObjectProperty<LatentScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** What the preset on screen is about; empty without one. */
  public ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Ends the run and waits for nothing. */
  @Override
  public void close() {
    dataChooser.close();
    maps.close();
    run.close();
  }
}
