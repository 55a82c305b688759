package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import latentia.lab.mixture.MixtureExample;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureReadout;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.Plane;

/**
 * The Mixtures lab as a window needs it, without a control in sight: data and settings with their
 * history, the moment of the run to draw, and its words and numbers.
 */
public final class MixtureViewModel implements AutoCloseable {
  /** An E-step and an M-step. */
  private static final int STEPS_PER_ITERATION = 2;

  private final Notices notices;
  private final MixtureRun run;
  private final TransportViewModel transport;
  private final TransportWords words;
  private final StageGestures gestures;
  private final DataChooser dataChooser;
  private final Course<MixtureState> course;

  private final StateRoom room;
  private final Looking looking;

  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

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
    MixtureExample first = MixtureExamples.all().get(0);
    MixtureState opened = stateOf(first);
    looking = new Looking(rowsOf(opened), theme, first.layers());
    room = new StateRoom(run, words, looking, notices);
    course = new Course<>(room, run.playback(), notices, opened);
    looking.dataProperty().addListener((o, old, now) -> sentence.set(""));
    looking
        .readoutProperty()
        .addListener((o, old, now) -> words.read(sceneProperty().get().after(), now));
    rerun();
  }

  private void rerun() {
    room.open(course.now(), 0);
  }

  private static Dataset rowsOf(MixtureState example) {
    try {
      return example.prepared();
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }

  private static MixtureState stateOf(MixtureExample example) {
    try {
      Dataset source = Catalogue.load(example.dataset(), example.settings().seed());
      return MixtureState.of(source, example.settings());
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }

  /** Opens a prepared example; undo brings back what was there. */
  public void open(MixtureExample example) {
    course.become(stateOf(example));
    viewProperty().set(viewProperty().get().withLayers(example.layers()));
    sentence.set(example.explanation());
  }

  /** Moves the run as far as the time in seconds allows; whether another frame is needed. */
  public boolean tick(double now) {
    boolean moving = run.playback().tick(now);
    if (course.recover()) {
      return true;
    }
    run.scene(now)
        .ifPresentOrElse(
            moment -> {
              looking.show(moment);
              transport.refresh();
              words.describe(moment.after());
              course.opened();
            },
            () -> {
              if (course.opensLong(now)) {
                words.opening();
              }
            });
    return moving;
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

  /** Points at a row, or at none with -1; its numbers stay in the side panel. */
  public void point(int row) {
    looking.point(row);
  }

  /** Selects a component (0-based): its handles show and its formulas are worked. */
  public void select(int component) {
    looking.select(component, state().settings().components());
  }

  /** Another theme. */
  void dress(Theme theme) {
    looking.dress(theme);
  }

  /** What is on screen. */
  Looking looking() {
    return looking;
  }

  /** Says why something typed is not taken. */
  void refuse(String why) {
    notices.warn(why);
  }

  /** The snapshot on screen, if it is of the data on screen. */
  Optional<MixtureSnapshot> shown() {
    return run.shown(dataProperty().get());
  }

  Plane plane() {
    return viewProperty().get().plane();
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
    return looking.dataProperty();
  }

  public ObjectProperty<MixtureView> viewProperty() {
    return looking.viewProperty();
  }

  public ObjectProperty<StageContent> stageContentProperty() {
    return looking.contentProperty();
  }

  /** The moment to draw; null until the session is open. */
  public ReadOnlyObjectProperty<MixtureScene> sceneProperty() {
    return looking.sceneProperty();
  }

  /** The words and numbers of that moment; null until the session is open. */
  public ReadOnlyObjectProperty<MixtureReadout> readoutProperty() {
    return looking.readoutProperty();
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
