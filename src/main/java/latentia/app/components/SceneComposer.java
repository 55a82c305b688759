package latentia.app.components;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;

/** Composes the moment to draw, anew where the run, the looks or what is pointed at has changed. */
final class SceneComposer {
  private final Looking looking;
  private final ObjectProperty<ComponentsProbe> probe;
  private final Readouts readouts;
  private final ReadOnlyObjectWrapper<ComponentsScene> scene = new ReadOnlyObjectWrapper<>();

  SceneComposer(Looking looking, ObjectProperty<ComponentsProbe> probe, Readouts readouts) {
    this.looking = looking;
    this.probe = probe;
    this.readouts = readouts;
    looking.viewProperty().addListener((o, old, now) -> read());
    looking.contentProperty().addListener((o, old, now) -> read());
    probe.addListener((o, old, now) -> point());
  }

  /** A moment of the run; of what is pointed at, what fits it. */
  void compose(ComponentsState state, ComponentsRun.Moment moment) {
    ComponentsScene next =
        new ComponentsScene(
            looking.coloured(state.data()),
            state.settings(),
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
  private void point() {
    ComponentsScene old = scene.get();
    if (old != null && old.probe() != probe.get()) {
      scene.set(old.withProbe(probe.get()));
      read();
    }
  }

  private void read() {
    if (scene.get() != null) {
      readouts.follow(
          scene.get(), looking.viewProperty().get(), looking.contentProperty().get().board());
    }
  }

  /** Nothing is drawn until the next moment. */
  void forget() {
    scene.set(null);
  }

  /** The moment to draw; null until there is one. */
  ReadOnlyObjectProperty<ComponentsScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }
}
