package latentia.app.latent;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.Course;
import latentia.app.DataChooser;
import latentia.app.Notices;
import latentia.app.transport.TransportViewModel;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentPreset;
import latentia.lab.latent.LatentPresets;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
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
  private final Probing probing;
  private final SettingsEditor editor;
  private final PathLoop loop;
  private final SceneComposer composer;
  private final Course<LatentState> course;

  private final ObjectProperty<LatentView> view = new SimpleObjectProperty<>();
  private final ObjectProperty<Probe> probe = new SimpleObjectProperty<>(Probe.none());
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
    transport = new TransportViewModel(run.playback(), wake, this::rerun, EpochWords.paces());
    words = new EpochWords(transport, notices);
    LatentPreset first = LatentPresets.all().get(0);
    view.set(look(first, theme));
    BaseCodes bases = new BaseCodes();
    probing = new Probing(this, bases);
    editor = new SettingsEditor(this);
    loop = new PathLoop(probe, wake);
    composer = new SceneComposer(fxThread, notices, wake, bases, view, probe, probing);
    StateRoom room = new StateRoom(run, words, view, probe, bases, loop, composer);
    course = new Course<>(room, run.playback(), notices, stateOf(first));
    dataChooser = new DataChooser(new LatentDataTaker(this), notices, fxThread);
    rerun();
  }

  private void rerun() {
    words.forget();
    run.open(course.now(), 0);
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
    if (course.recover()) {
      return true;
    }
    run.moment().ifPresentOrElse(this::show, () -> waitForSession(now));
    moving |= loop.tick(now);
    return composer.tick(now) || moving;
  }

  private void waitForSession(double now) {
    if (course.opensLong(now)) {
      words.opening();
    }
  }

  private void show(LatentRun.Moment moment) {
    LatentState now = course.now();
    course.opened();
    composer.compose(now, moment);
    boolean ended = !moment.newest().status().running();
    transport.setPlanned(ended ? 0 : now.plannedSteps());
    transport.tickProperty().set(moment.shown().batchesPerEpoch());
    boolean trained = moment.shown().status() instanceof Status.IterationLimit;
    transport.setBeyond(trained ? Optional.of(this::addEpoch) : Optional.empty());
    transport.refresh();
    words.describe(moment.shown(), now.settings().model(0).training().epochs(), run.playback());
  }

  /** The planes are seen in another way. */
  void lookAgain() {
    composer.follow();
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<LatentSettings> change) {
    become(course.now().with(change.apply(course.now().settings())));
  }

  /**
   * Replaces settings that a run can take over where it stands.
   *
   * @param undoable whether undo is to come back to what is there now; not in the midst of a drag
   */
  public void changeLive(UnaryOperator<LatentSettings> change, boolean undoable) {
    LatentState next = course.now().with(change.apply(course.now().settings()));
    if (!next.equals(course.now())) {
      course.becomeLive(next, undoable);
    }
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
    course.follow(course.now().withLocked(locked));
  }

  /** Shows other data; the settings stay as far as they fit. */
  void show(Dataset source) {
    try {
      show(LatentData.of(source, course.now().data().split()));
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  /** As above, with data made ready. */
  void show(LatentData data) {
    become(new LatentState(data, Fitting.to(data, course.now()), course.now().locked()));
  }

  private void become(LatentState next) {
    if (!next.equals(course.now())) {
      sentence.set("");
      course.become(next);
    }
  }

  /** Nothing moves and nothing is computed until {@link #goOn}. */
  void rest() {
    transport.pause();
    loop.stop();
    composer.rest();
  }

  /** Goes on after {@link #rest}. */
  void goOn() {
    composer.wakeUp();
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
    return Optional.ofNullable(composer.sceneProperty().get());
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

  /** Data and settings with their history. */
  public Course<LatentState> course() {
    return course;
  }

  public ReadOnlyObjectProperty<LatentState> stateProperty() {
    return course.stateProperty();
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
    return composer.sceneProperty();
  }

  /** What the preset on screen is about; empty without one. */
  public ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Ends the run and waits for nothing. */
  @Override
  public void close() {
    dataChooser.close();
    composer.close();
    run.close();
  }
}
