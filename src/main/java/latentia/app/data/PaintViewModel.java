package latentia.app.data;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.History;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.paint.Painting;

/** A painting with its history, and the tools in hand; every stroke is undone as a whole. */
final class PaintViewModel {
  /** Of the brush's and the eraser's circle, in pixels. */
  static final double LEAST_RADIUS = 4;

  static final double MOST_RADIUS = 120;

  /** Points of one cloud. */
  static final int MOST_DENSITY = 60;

  private static final double USUAL_RADIUS = 36;
  private static final int USUAL_DENSITY = 12;
  private static final long SEED = 1;

  private final Runnable painted;
  private final History<Painting> history = new History<>();
  private final ObjectProperty<PaintTool> tool = new SimpleObjectProperty<>(PaintTool.BRUSH);
  private final IntegerProperty code = new SimpleIntegerProperty();
  private final DoubleProperty radius = new SimpleDoubleProperty(USUAL_RADIUS);
  private final IntegerProperty density = new SimpleIntegerProperty(USUAL_DENSITY);
  private final BooleanProperty freehand = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Painting> painting =
      new ReadOnlyObjectWrapper<>(Painting.blank());
  private final ReadOnlyObjectWrapper<BitSet> selection = new ReadOnlyObjectWrapper<>(new BitSet());
  private Painting before;
  private PaintStroke stroke;
  private int sprayed;

  /**
   * @param painted told when a stroke or another change is done
   */
  PaintViewModel(Runnable painted) {
    this.painted = painted;
    tool.addListener((o, old, now) -> select(new BitSet()));
  }

  /** The mouse goes down. */
  void press(Spot spot) {
    before = painting.get();
    stroke =
        switch (tool.get()) {
          case BRUSH -> new PaintStroke.Brush(this, SEED, sprayed++);
          case POINT -> new PaintStroke.Point(this);
          case ERASER -> new PaintStroke.Eraser(this);
          case MOVE -> grasp(spot);
        };
    stroke.begin(spot);
  }

  /** Takes hold of the selection where the mouse is on it; draws around another one elsewhere. */
  private PaintStroke grasp(Spot spot) {
    boolean held = !selection.get().isEmpty() && PaintStroke.Move.holds(this, spot);
    return held ? new PaintStroke.Move(this) : new PaintStroke.Lasso(this);
  }

  /** The mouse goes on while it is down. */
  void drag(Spot spot) {
    if (stroke != null) {
      stroke.to(spot);
    }
  }

  /** The mouse comes up: from here on the stroke can be undone. */
  void release() {
    if (stroke == null) {
      return;
    }
    stroke.end();
    stroke = null;
    settle(before);
  }

  /** What is drawn around a selection just now, or null. */
  PaintStroke.Lasso lasso() {
    return stroke instanceof PaintStroke.Lasso drawn ? drawn : null;
  }

  private void settle(Painting former) {
    if (painting.get() != former) {
      history.remember(former);
      painted.run();
    }
  }

  /** Shows a painting that a stroke has come to. */
  void show(Painting now) {
    painting.set(now);
  }

  void select(BitSet points) {
    selection.set(points);
  }

  void undo() {
    if (history.canUndoProperty().get() && stroke == null) {
      goTo(history.undo(painting.get()));
    }
  }

  void redo() {
    if (history.canRedoProperty().get() && stroke == null) {
      goTo(history.redo(painting.get()));
    }
  }

  private void goTo(Painting other) {
    select(new BitSet());
    show(other);
    code.set(Math.min(code.get(), other.classCount() - 1));
    painted.run();
  }

  /** Takes an empty sheet. */
  void clear() {
    if (painting.get().size() > 0) {
      change(now -> Painting.blank());
    }
  }

  /** Removes what is selected. */
  void delete() {
    BitSet gone = selection.get();
    change(now -> now.without(gone));
  }

  private void change(UnaryOperator<Painting> step) {
    if (stroke == null) {
      Painting former = painting.get();
      select(new BitSet());
      show(step.apply(former));
      code.set(Math.min(code.get(), painting.get().classCount() - 1));
      settle(former);
    }
  }

  /**
   * Takes data to paint on.
   *
   * @throws DataException if they are none of two columns; one sentence
   */
  void start(Dataset data) throws DataException {
    Painting taken = Painting.of(data);
    change(now -> taken);
  }

  /** Chooses a class (0-based), if there are as many. */
  void choose(int wanted) {
    if (wanted < painting.get().classCount()) {
      code.set(wanted);
    }
  }

  ObjectProperty<PaintTool> toolProperty() {
    return tool;
  }

  /** The class that is painted with, 0-based. */
  IntegerProperty codeProperty() {
    return code;
  }

  /**
   * In pixels: of the circle that the eraser clears, and of two standard deviations of the brush.
   */
  DoubleProperty radiusProperty() {
    return radius;
  }

  /** Points of one cloud of the brush. */
  IntegerProperty densityProperty() {
    return density;
  }

  /** Whether a selection is drawn around by hand and not as a rectangle. */
  BooleanProperty freehandProperty() {
    return freehand;
  }

  ReadOnlyObjectProperty<Painting> paintingProperty() {
    return painting.getReadOnlyProperty();
  }

  /** The points that can be moved or removed together. */
  ReadOnlyObjectProperty<BitSet> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canUndoProperty() {
    return history.canUndoProperty();
  }

  ReadOnlyBooleanProperty canRedoProperty() {
    return history.canRedoProperty();
  }
}
