package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.Course;
import latentia.app.DataChooser;
import latentia.app.Notices;
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
  private final Course<MixtureState> course;

  private final ReadOnlyObjectWrapper<Dataset> data = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<MixtureView> view = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<MixtureScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MixtureReadout> readout = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");
  private final ObjectProperty<StageContent> stageContent =
      new SimpleObjectProperty<>(StageContent.BOTH);

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
    transport = new TransportViewModel(run.playback(), wake, this::rerun, PaceChoice.steps());
    transport.tickProperty().set(STEPS_PER_ITERATION);
    words = new TransportWords(transport, notices);
    gestures = new StageGestures(this, notices);
    dataChooser = new DataChooser(new MixtureData(this), notices, fxThread);
    view.addListener((o, old, now) -> read());
    scene.addListener((o, old, now) -> read());
    MixtureExample first = MixtureExamples.all().get(0);
    MixtureState opened = stateOf(first);
    course = new Course<>(new Entering(), run.playback(), notices, opened);
    try {
      showRows(opened.prepared(), theme);
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
    view.set(view.get().withLayers(first.layers()));
    rerun();
  }

  private static MixtureState stateOf(MixtureExample example) {
    try {
      Dataset source = Catalogue.load(example.dataset(), example.settings().seed());
      return MixtureState.of(source, example.settings());
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
    course.become(stateOf(example));
    view.set(view.get().withLayers(example.layers()));
    sentence.set(example.explanation());
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.playback().tick(now);
    if (course.recovers()) {
      return true;
    }
    run.scene(now)
        .ifPresentOrElse(
            moment -> {
              scene.set(moment);
              transport.refresh();
              words.describe(moment.after(), readout.get());
              course.opened();
            },
            () -> {
              if (course.opensLong(now)) {
                words.opening();
              }
            });
    return moving;
  }

  private void read() {
    MixtureScene now = scene.get();
    if (now == null) {
      return;
    }
    MixtureView seen = view.get();
    Reading wanted =
        new Reading(data.get(), now.after(), seen.selectedComponent(), readRow, seen.theme());
    if (!wanted.equals(read)) {
      read = wanted;
      readout.set(MixtureReadout.of(data.get(), now.after(), seen.withHoveredRow(readRow)));
    }
  }

  /** Replaces the settings; a running run goes on from its new start. */
  public void change(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state().settings());
    if (!changed.equals(state().settings())) {
      become(changed, true);
    }
  }

  /** Replaces settings that a run can take over where it stands. */
  public void changeLive(UnaryOperator<MixtureSettings> change) {
    MixtureSettings changed = change.apply(state().settings());
    if (!changed.equals(state().settings())) {
      course.becomeLive(state().with(changed), true);
    }
  }

  /** Uses these columns of the data. */
  public void chooseColumns(List<String> names) {
    if (!names.isEmpty() && !names.equals(state().columns())) {
      course.become(state().withColumns(names));
    }
  }

  public void standardize(boolean standardized) {
    if (standardized != state().standardized()) {
      course.become(state().withStandardized(standardized));
    }
  }

  /** Shows other data; what can be kept of the settings stays. */
  void show(Dataset source) {
    course.become(state().withSource(source));
  }

  /**
   * @param undoable whether undo is to come back to what is there now
   */
  void become(MixtureSettings settings, boolean undoable) {
    course.become(state().with(settings), undoable);
  }

  private MixtureState state() {
    return course.now();
  }

  /** What another state means for the rows shown and the run. */
  private final class Entering implements Course.Lab<MixtureState> {
    @Override
    public void leave(MixtureState old, MixtureState next) throws DataException {
      if (!next.sameRows(old)) {
        Dataset rows = next.prepared();
        var layers = view.get().layers();
        showRows(rows, view.get().theme());
        view.set(view.get().withLayers(layers));
      }
    }

    @Override
    public void enter(MixtureState old, MixtureState next, int step) {
      int selected = Math.min(view.get().selectedComponent(), next.settings().components() - 1);
      view.set(view.get().withSelectedComponent(selected));
      reopen(step);
    }

    @Override
    public int firstStep(MixtureState next) {
      return 0;
    }

    @Override
    public OptionalInt step() {
      return shown().stream().mapToInt(MixtureSnapshot::step).findFirst();
    }

    @Override
    public boolean goOn(MixtureState old, MixtureState next) {
      if (shown().isEmpty() || !next.differsOnlyLive(old)) {
        return false;
      }
      run.goOn(data.get(), next.settings());
      return true;
    }
  }

  private void rerun() {
    reopen(0);
  }

  private void reopen(int step) {
    words.forget();
    int components = state().settings().components();
    int different = data.get().differentRows(components);
    if (different < components) {
      notices.warn(messages.get("rows.few", different, components));
    }
    run.open(data.get(), state().settings(), step);
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

  /** Data and settings with their history. */
  public Course<MixtureState> course() {
    return course;
  }

  public ReadOnlyObjectProperty<MixtureState> stateProperty() {
    return course.stateProperty();
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
