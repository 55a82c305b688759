package latentia.app.mixture;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.mixture.MixtureReadout;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureView;

/** What is on screen: the rows, the moment of their run and how both are looked at and read. */
final class Looking {
  private final ReadOnlyObjectWrapper<Dataset> data = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<MixtureView> view = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<MixtureScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MixtureReadout> readout = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<StageContent> content =
      new SimpleObjectProperty<>(StageContent.BOTH);

  private Runnable reading = this::read;
  private int readRow;
  private Reading read;

  /** What decides the words and numbers of the side panel. */
  private record Reading(
      Dataset data, MixtureSnapshot snapshot, int selected, int row, Theme theme) {}

  Looking(Dataset rows, Theme theme, Set<MixtureView.Layer> layers) {
    show(rows, MixtureView.of(theme, rows).withLayers(layers));
    view.addListener((o, old, now) -> askForReading());
    scene.addListener((o, old, now) -> askForReading());
  }

  /** Shows other rows, of which no run is known yet; theme and layers stay. */
  void show(Dataset rows) {
    MixtureView old = view.get();
    show(rows, MixtureView.of(old.theme(), rows).withLayers(old.layers()));
  }

  private void show(Dataset rows, MixtureView look) {
    scene.set(null);
    data.set(rows);
    view.set(look);
    readRow = 0;
  }

  /** Shows a moment of their run. */
  void show(MixtureScene moment) {
    scene.set(moment);
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

  /** Brings the words and numbers up to date. */
  void read() {
    if (scene.get() != null && !wanted().equals(read)) {
      read = wanted();
      MixtureView seen = view.get().withHoveredRow(readRow);
      readout.set(MixtureReadout.of(data.get(), read.snapshot(), seen));
    }
  }

  private Reading wanted() {
    MixtureView seen = view.get();
    return new Reading(
        data.get(), scene.get().after(), seen.selectedComponent(), readRow, seen.theme());
  }

  /** Points at a row, or at none with -1; its numbers stay in the side panel. */
  void point(int row) {
    if (row >= 0) {
      readRow = row;
    }
    if (view.get().hoveredRow() != row) {
      view.set(view.get().withHoveredRow(row));
    }
  }

  /** Selects a component (0-based), or the last where there are fewer. */
  void select(int component, int components) {
    view.set(view.get().withSelectedComponent(Math.min(component, components - 1)));
  }

  /** Another theme; a projector has room for one figure at a time. */
  void dress(Theme theme) {
    view.set(view.get().withTheme(theme));
    content.set(theme == Themes.PROJECTOR ? StageContent.DATA : StageContent.BOTH);
  }

  /** The rows the model sees. */
  ReadOnlyObjectProperty<Dataset> dataProperty() {
    return data.getReadOnlyProperty();
  }

  ObjectProperty<MixtureView> viewProperty() {
    return view;
  }

  /** What stands on the stage. */
  ObjectProperty<StageContent> contentProperty() {
    return content;
  }

  /** The moment to draw; null until the session is open. */
  ReadOnlyObjectProperty<MixtureScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** The words and numbers of that moment; null until the session is open. */
  ReadOnlyObjectProperty<MixtureReadout> readoutProperty() {
    return readout.getReadOnlyProperty();
  }
}
