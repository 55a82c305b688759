package latentia.app.mixture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.History;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.data.Catalogue;
import latentia.data.CsvOptions;
import latentia.data.CsvReader;
import latentia.data.CsvReading;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.mixture.MixtureExample;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureGestures;
import latentia.lab.mixture.MixtureLab;
import latentia.lab.mixture.MixtureReadout;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.StartChoice;
import latentia.text.Messages;
import latentia.training.Playback;
import latentia.training.SettingsException;
import latentia.training.Status;
import latentia.training.TrainingRun;

/**
 * The Mixtures lab as a window needs it, without a control in sight: data, settings and their
 * history, the run and its playhead, what is pointed at, and the scene to draw.
 */
public final class MixtureViewModel implements AutoCloseable {
  private static final long HISTORY_BYTES = 256L << 20;

  private final Messages messages = Messages.of(MixtureViewModel.class);
  private final Notices notices;
  private final LatestJob reading;
  private final TrainingRun<MixtureSnapshot> run;
  private final Playback<MixtureSnapshot> playback;
  private final TransportViewModel transport;
  private final Runnable wake;
  private final History<MixtureState> history = new History<>();

  private final ReadOnlyObjectWrapper<MixtureState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Dataset> data = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<MixtureView> view = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<MixtureScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MixtureReadout> readout = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");
  private final ObjectProperty<StageContent> stageContent =
      new SimpleObjectProperty<>(StageContent.BOTH);
  private int readRow;

  /** Where to return to when the settings asked for cannot be run; null while they run. */
  private Standing before;

  private boolean dragging;
  private MixtureSnapshot reported;
  private Throwable told;
  private Reading done;

  /**
   * @param fxThread where everything here is called and told
   * @param wake asks for {@link #tick} with the next frame; may be called by any thread
   */
  public MixtureViewModel(Executor fxThread, Runnable wake, Notices notices, Theme theme) {
    this.notices = notices;
    this.wake = wake;
    reading = new LatestJob("reader", fxThread);
    run = new TrainingRun<>("trainer", HISTORY_BYTES, wake);
    playback = new Playback<>(run);
    transport = new TransportViewModel(playback, wake, this::reopen);
    view.addListener((o, old, now) -> read());
    scene.addListener((o, old, now) -> read());
    open(MixtureExamples.all().get(0), theme);
  }

  private void open(MixtureExample example, Theme theme) {
    try {
      Dataset source = Catalogue.load(example.dataset(), example.settings().seed());
      MixtureState opened = MixtureState.of(source, example.settings());
      data.set(prepared(opened));
      view.set(MixtureView.of(theme, data.get()).withLayers(example.layers()));
      state.set(opened);
      readRow = 0;
      scene.set(null);
      reopen();
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }

  /** Opens a prepared example; undo brings back what was there. */
  public void open(MixtureExample example) {
    history.remember(state.get());
    notices.clear();
    open(example, view.get().theme());
    sentence.set(example.explanation());
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = playback.tick(now);
    MixtureSnapshot shown = playback.shown();
    Throwable failure = playback.failure().orElse(null);
    if (failure != null && failure != told) {
      told = failure;
      report(failure);
      return goBack();
    }
    if (shown != null && shown.rows() == data.get().rows()) {
      MixtureSnapshot newest = playback.timeline().newest().orElse(shown);
      scene.set(new MixtureScene(playback.previous(), shown, playback.fraction(now), newest));
      transport.refresh();
      describe(shown);
    }
    return moving;
  }

  /** A run that was on screen: what it was of, and its step. */
  private record Standing(MixtureState state, int step) {}

  private boolean goBack() {
    Standing last = before;
    before = null;
    if (last == null) {
      playback.pause();
      return false;
    }
    history.forget();
    enter(last.state(), last.step());
    return true;
  }

  private void describe(MixtureSnapshot shown) {
    MixtureReadout words = readout.get();
    transport.nextActionProperty().set(words.next());
    int last = transport.endProperty().get() / 2;
    transport
        .iterationProperty()
        .set(
            last > shown.iteration()
                ? messages.get("iteration.of", shown.iteration(), last)
                : messages.get("iteration", shown.iteration()));
    Status status = shown.status();
    if (status.running()) {
      boolean playing = playback.playing();
      transport.stateProperty().set(playing ? RunState.PLAYING : RunState.PAUSED);
      transport.stateWordsProperty().set(messages.get(playing ? "playing" : "paused"));
    } else {
      boolean failed = status instanceof Status.Collapsed;
      transport.stateProperty().set(failed ? RunState.FAILED : RunState.DONE);
      transport.stateWordsProperty().set(messages.get(status.getClass().getSimpleName()));
      if (failed && reported != shown) {
        words.status().ifPresent(notices::warn);
      }
      reported = shown;
    }
  }

  private void report(Throwable failure) {
    if (failure instanceof SettingsException) {
      notices.warn(failure.getMessage());
    } else {
      notices.fault(failure);
    }
  }

  private void read() {
    MixtureScene now = scene.get();
    if (now == null || now.after().rows() != data.get().rows()) {
      return;
    }
    Reading wanted =
        new Reading(now.after(), view.get().selectedComponent(), readRow, view.get().theme());
    if (!wanted.equals(done)) {
      done = wanted;
      readout.set(MixtureReadout.of(data.get(), now.after(), view.get().withHoveredRow(readRow)));
    }
  }

  /** What decides the words and numbers of the side panel. */
  private record Reading(MixtureSnapshot snapshot, int selected, int row, Theme theme) {}

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state.get().settings());
    if (!changed.equals(state.get().settings())) {
      become(state.get().with(changed));
    }
  }

  /** Replaces settings that a run can take over where it stands. */
  public void changeLive(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state.get().settings());
    if (changed.equals(state.get().settings())) {
      return;
    }
    history.remember(state.get());
    state.set(state.get().with(changed));
    MixtureSnapshot from = playback.shown();
    Dataset rows = data.get();
    if (from == null) {
      reopen();
    } else {
      playback.continueFromHere(() -> MixtureLab.resume(rows, changed, from));
      wake.run();
    }
  }

  /** Uses these columns of the data. */
  public void chooseColumns(List<String> names) {
    if (!names.isEmpty() && !names.equals(state.get().columns())) {
      become(state.get().with(names));
    }
  }

  public void standardize(boolean standardized) {
    if (standardized != state.get().standardized()) {
      become(state.get().standardized(standardized));
    }
  }

  /** Opens a built-in data set by its name. */
  public void choose(String name) {
    if (name.equals(state.get().source().name())) {
      return;
    }
    try {
      show(Catalogue.load(name, state.get().settings().seed()));
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  /** Reads a CSV file in the background; when it cannot be used everything stays as it was. */
  public void read(Path file) {
    notices.tell(messages.get("reading", file.getFileName()));
    reading.start(
        (cancelled, apply) -> {
          CsvReading result = CsvReader.read(file, CsvOptions.plain());
          prepared(MixtureState.of(result.data(), state.get().settings()));
          apply.execute(
              () -> {
                show(result.data());
                notices.tell(
                    messages.get(
                        "read",
                        file.getFileName(),
                        result.data().rows(),
                        result.data().columns(),
                        String.join(" ", result.repairs())));
              });
        },
        failure -> {
          if (failure instanceof DataException) {
            notices.warn(failure.getMessage());
          } else {
            notices.fault(failure);
          }
        });
  }

  private void show(Dataset source) {
    MixtureSettings usual = MixtureSettings.standard();
    MixtureSettings last = state.get().settings();
    boolean byHand = last.start() instanceof StartChoice.ByHand;
    MixtureSettings fresh =
        last.withFloor(usual.floor()).withStart(byHand ? usual.start() : last.start());
    become(MixtureState.of(source, fresh));
  }

  private void become(MixtureState next) {
    if (!dragging) {
      history.remember(state.get());
      notices.clear();
    }
    enter(next);
  }

  private void enter(MixtureState next) {
    MixtureSnapshot shown = playback.shown();
    Standing standing =
        shown == null || shown.rows() != data.get().rows()
            ? null
            : new Standing(state.get(), shown.step());
    enter(next, 0);
    before = standing;
  }

  private void enter(MixtureState next, int step) {
    try {
      boolean sameRows = sameRows(state.get(), next);
      if (!sameRows) {
        Dataset rows = prepared(next);
        data.set(rows);
        readRow = 0;
        scene.set(null);
        view.set(MixtureView.of(view.get().theme(), rows).withLayers(view.get().layers()));
        sentence.set("");
      }
      state.set(next);
      int selected = Math.min(view.get().selectedComponent(), next.settings().components() - 1);
      view.set(view.get().withSelectedComponent(selected));
      reopen(step);
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  private static boolean sameRows(MixtureState a, MixtureState b) {
    return a.source() == b.source()
        && a.columns().equals(b.columns())
        && a.standardized() == b.standardized();
  }

  private static Dataset prepared(MixtureState state) throws DataException {
    return new Preparation(
            state.columns(),
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            state.standardized())
        .apply(state.source())
        .train();
  }

  private void reopen() {
    reopen(0);
  }

  private void reopen(int step) {
    boolean playing = playback.playing();
    Dataset rows = data.get();
    MixtureSettings settings = state.get().settings();
    reported = null;
    playback.restartAt(step, () -> MixtureLab.open(rows, settings));
    if (playing) {
      playback.play();
    }
    wake.run();
  }

  public void undo() {
    if (history.canUndoProperty().get()) {
      enter(history.undo(state.get()));
    }
  }

  public void redo() {
    if (history.canRedoProperty().get()) {
      enter(history.redo(state.get()));
    }
  }

  /** Points at a row, or at none with -1; its numbers stay in the side panel. */
  public void point(int row) {
    if (row >= 0) {
      readRow = row;
    }
    if (view.get().hoveredRow() != row) {
      view.set(view.get().withHoveredRow(row));
    }
  }

  public void select(int component) {
    view.set(view.get().withSelectedComponent(component));
  }

  /** Drags a handle of the stage; the parameters now on screen become the start. */
  public void drag(String handle, double x, double y) {
    MixtureSnapshot shown = playback.shown();
    if (shown == null) {
      return;
    }
    select(handle);
    MixtureGestures.drag(
            data.get(), state.get().settings(), shown, view.get().plane(), handle, x, y)
        .ifPresent(
            changed -> {
              become(state.get().with(changed));
              dragging = true;
            });
  }

  /** The handle is let go: the whole drag is one step to undo. */
  public void drop() {
    dragging = false;
  }

  /** Selects the component that a handle belongs to. */
  public void select(String handle) {
    MixtureGestures.componentOf(handle)
        .filter(component -> component != view.get().selectedComponent())
        .ifPresent(this::select);
  }

  /** Adds a component at a place of the stage. */
  public void add(double x, double y) {
    MixtureSnapshot shown = playback.shown();
    if (shown == null) {
      return;
    }
    MixtureGestures.add(data.get(), state.get().settings(), shown, view.get().plane(), x, y)
        .ifPresentOrElse(
            changed -> {
              become(state.get().with(changed));
              select(shown.components());
            },
            () -> notices.warn(messages.get("components.most", MixtureSettings.MOST_COMPONENTS)));
  }

  /** Removes the selected component; the last one stays. */
  public void removeSelected() {
    MixtureSnapshot shown = playback.shown();
    if (shown == null) {
      return;
    }
    MixtureGestures.remove(
            data.get(), state.get().settings(), shown, view.get().selectedComponent())
        .ifPresentOrElse(
            changed -> become(state.get().with(changed)),
            () -> notices.warn(messages.get("components.fewest")));
  }

  /** K-means or EM, from the centres now on screen. */
  public void method(MixtureSettings.Method method) {
    MixtureSnapshot shown = playback.shown();
    if (method != state.get().settings().method() && shown != null) {
      become(
          state
              .get()
              .with(MixtureGestures.switchTo(method, data.get(), state.get().settings(), shown)));
    }
  }

  /** Says why something typed is not taken. */
  void refuse(String why) {
    notices.warn(why);
  }

  public TransportViewModel transport() {
    return transport;
  }

  public History<MixtureState> history() {
    return history;
  }

  public ReadOnlyObjectProperty<MixtureState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The rows the model sees, after choice of columns and standardising. */
  public ReadOnlyObjectProperty<Dataset> dataProperty() {
    return data.getReadOnlyProperty();
  }

  public ObjectProperty<MixtureView> viewProperty() {
    return view;
  }

  public ObjectProperty<StageContent> stageContentProperty() {
    return stageContent;
  }

  /** Another theme; a projector has room for one figure at a time. */
  void dress(Theme theme) {
    view.set(view.get().withTheme(theme));
    stageContent.set(theme == Themes.PROJECTOR ? StageContent.DATA : StageContent.BOTH);
  }

  /** The moment to draw; null until the session is open. */
  public ReadOnlyObjectProperty<MixtureScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** The words and numbers of that moment; null until the session is open. */
  public ReadOnlyObjectProperty<MixtureReadout> readoutProperty() {
    return readout.getReadOnlyProperty();
  }

  /** What the example on screen is about; empty without one. */
  public ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Ends the run and waits for nothing. */
  @Override
  public void close() {
    reading.close();
    run.close();
  }
}
