package latentia.app.mixture;

import java.util.List;
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
import latentia.app.transport.PaceChoice;
import latentia.app.transport.TransportViewModel;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.mixture.MixtureExample;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureReadout;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.Plane;
import latentia.text.Messages;
import latentia.training.SettingsException;

/**
 * The Mixtures lab as a window needs it, without a control in sight: data and settings with their
 * history, the moment of the run to draw, and its words and numbers.
 */
public final class MixtureViewModel implements AutoCloseable {
  /** An E-step and an M-step. */
  private static final int STEPS_PER_ITERATION = 2;

  private final Messages messages = Messages.of(MixtureViewModel.class);
  private final Notices notices;
  private final MixtureRun run;
  private final TransportViewModel transport;
  private final TransportWords words;
  private final StageGestures gestures;
  private final DataChooser dataChooser;
  private final History<MixtureState> history = new History<>();
  private final SessionOpening<MixtureState> opening = new SessionOpening<>();

  private final ReadOnlyObjectWrapper<MixtureState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Dataset> data = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<MixtureView> view = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<MixtureScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MixtureReadout> readout = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");
  private final ObjectProperty<StageContent> stageContent =
      new SimpleObjectProperty<>(StageContent.BOTH);

  private Runnable reading = this::read;
  private int readRow;
  private Reading read;

  /** What decides the words and numbers of the side panel. */
  private record Reading(
      Dataset data, MixtureSnapshot snapshot, int selected, int row, Theme theme) {}

  /**
   * @param fxThread where everything here is called and told
   * @param wake asks for {@link #tick} with the next frame; may be called by any thread
   */
  public MixtureViewModel(Executor fxThread, Runnable wake, Notices notices, Theme theme) {
    this.notices = notices;
    run = new MixtureRun(wake);
    transport = new TransportViewModel(run.playback(), wake, () -> reopen(0), PaceChoice.steps());
    transport.tickProperty().set(STEPS_PER_ITERATION);
    words = new TransportWords(transport, notices);
    gestures = new StageGestures(this, notices);
    dataChooser = new DataChooser(new MixtureData(this), notices, fxThread);
    view.addListener((o, old, now) -> askForReading());
    scene.addListener((o, old, now) -> askForReading());
    enter(MixtureExamples.all().get(0), theme);
  }

  private void enter(MixtureExample example, Theme theme) {
    try {
      Dataset source = Catalogue.load(example.dataset(), example.settings().seed());
      MixtureState opened = MixtureState.of(source, example.settings());
      showRows(opened.prepared(), theme);
      view.set(view.get().withLayers(example.layers()));
      state.set(opened);
      reopen(0);
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }

  private void showRows(Dataset rows, Theme theme) {
    scene.set(null);
    data.set(rows);
    view.set(MixtureView.of(theme, rows));
    readRow = 0;
    sentence.set("");
  }

  /** Opens a prepared example; undo brings back what was there. */
  public void open(MixtureExample example) {
    history.remember(state.get());
    notices.clear();
    enter(example, view.get().theme());
    sentence.set(example.explanation());
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.playback().tick(now);
    Optional<Throwable> failure = run.playback().failure().filter(opening::isNews);
    if (failure.isPresent()) {
      return report(failure.get());
    }
    run.scene(now)
        .ifPresentOrElse(
            moment -> {
              scene.set(moment);
              transport.refresh();
              words.describe(moment.after());
              opening.opened();
            },
            () -> {
              if (opening.lasts(now)) {
                words.opening();
              }
            });
    return moving;
  }

  private boolean report(Throwable failure) {
    if (failure instanceof SettingsException) {
      notices.warn(failure.getMessage());
    } else {
      notices.fault(failure);
    }
    Optional<SessionOpening.Standing<MixtureState>> last = opening.giveUp();
    if (last.isEmpty()) {
      run.playback().pause();
      return false;
    }
    history.forget();
    enter(last.get().state(), last.get().step());
    return true;
  }

  /**
   * Whoever shows words and numbers reads no faster than somebody can: what moves goes before.
   *
   * @param asked called instead of {@link #read} when there is something else to read
   */
  void setReading(Runnable asked) {
    reading = asked;
  }

  private void askForReading() {
    if (scene.get() != null && !wanted().equals(read)) {
      reading.run();
    }
  }

  /** Brings the words and numbers beside the stage up to date. */
  void read() {
    if (scene.get() == null || wanted().equals(read)) {
      return;
    }
    read = wanted();
    readout.set(MixtureReadout.of(data.get(), read.snapshot(), view.get().withHoveredRow(readRow)));
    words.read(read.snapshot(), readout.get());
  }

  private Reading wanted() {
    MixtureView seen = view.get();
    return new Reading(
        data.get(), scene.get().after(), seen.selectedComponent(), readRow, seen.theme());
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state.get().settings());
    if (!changed.equals(state.get().settings())) {
      become(changed, true);
    }
  }

  /** Replaces settings that a run can take over where it stands. */
  public void changeLive(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state.get().settings());
    if (changed.equals(state.get().settings())) {
      return;
    }
    if (shown().isEmpty()) {
      become(changed, true);
      return;
    }
    history.remember(state.get());
    notices.clear();
    state.set(state.get().with(changed));
    run.goOn(data.get(), changed);
  }

  /** Uses these columns of the data. */
  public void chooseColumns(List<String> names) {
    if (!names.isEmpty() && !names.equals(state.get().columns())) {
      become(state.get().withColumns(names), true);
    }
  }

  public void standardize(boolean standardized) {
    if (standardized != state.get().standardized()) {
      become(state.get().withStandardized(standardized), true);
    }
  }

  /** Shows other data; what can be kept of the settings stays. */
  void show(Dataset source) {
    become(state.get().withSource(source), true);
  }

  /**
   * @param undoable whether undo is to come back to what is there now
   */
  void become(MixtureSettings settings, boolean undoable) {
    become(state.get().with(settings), undoable);
  }

  private void become(MixtureState next, boolean undoable) {
    if (undoable) {
      history.remember(state.get());
      notices.clear();
    }
    enter(next);
  }

  private void enter(MixtureState next) {
    Optional<SessionOpening.Standing<MixtureState>> standing =
        shown().map(now -> new SessionOpening.Standing<>(state.get(), now.step()));
    enter(next, 0);
    opening.ask(standing);
  }

  private void enter(MixtureState next, int step) {
    try {
      if (!next.sameRows(state.get())) {
        Dataset rows = next.prepared();
        var layers = view.get().layers();
        showRows(rows, view.get().theme());
        view.set(view.get().withLayers(layers));
      }
      state.set(next);
      int selected = Math.min(view.get().selectedComponent(), next.settings().components() - 1);
      view.set(view.get().withSelectedComponent(selected));
      reopen(step);
    } catch (DataException e) {
      history.forget();
      notices.warn(e.getMessage());
    }
  }

  private void reopen(int step) {
    words.forget();
    int components = state.get().settings().components();
    int different = data.get().differentRows(components);
    if (different < components) {
      notices.warn(messages.get("rows.few", different, components));
    }
    run.open(data.get(), state.get().settings(), step);
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

  /** Selects a component (0-based): its handles show and its formulas are worked. */
  public void select(int component) {
    view.set(view.get().withSelectedComponent(component));
  }

  /** Another theme; a projector has room for one figure at a time. */
  void dress(Theme theme) {
    view.set(view.get().withTheme(theme));
    stageContent.set(theme == Themes.PROJECTOR ? StageContent.DATA : StageContent.BOTH);
  }

  /** Says why something typed is not taken. */
  void refuse(String why) {
    notices.warn(why);
  }

  /** The snapshot on screen, if it is of the data on screen. */
  Optional<MixtureSnapshot> shown() {
    return run.shown(data.get());
  }

  Plane plane() {
    return view.get().plane();
  }

  /** What the mouse does to the model. */
  public StageGestures gestures() {
    return gestures;
  }

  /** Where other data come from. */
  public DataChooser dataChooser() {
    return dataChooser;
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
    dataChooser.close();
    run.close();
  }
}
