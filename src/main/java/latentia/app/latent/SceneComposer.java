package latentia.app.latent;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentia.app.Notices;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;

/**
 * Composes the moment to draw: the models shown, what is pointed at, and the layers that are
 * computed in the background. Anew where one of them has changed.
 */
final class SceneComposer implements AutoCloseable {
  private final ObjectProperty<LatentView> view;
  private final ObjectProperty<Probe> probe;
  private final Probing probing;
  private final Maps maps;
  private final ReadOnlyObjectWrapper<LatentScene> scene = new ReadOnlyObjectWrapper<>();

  /**
   * @param wake asks for {@link #tick}
   */
  SceneComposer(
      Executor fxThread,
      Notices notices,
      Runnable wake,
      BaseCodes bases,
      ObjectProperty<LatentView> view,
      ObjectProperty<Probe> probe,
      Probing probing) {
    this.view = view;
    this.probe = probe;
    this.probing = probing;
    maps = new Maps(fxThread, notices, bases, wake, this::refresh);
    view.addListener((o, old, now) -> follow());
    probe.addListener((o, old, now) -> refresh());
  }

  /** A moment of the run; what is pointed at goes along with it. */
  void compose(LatentState state, LatentRun.Moment moment) {
    if (scene.get() == null || scene.get().shown() != moment.shown()) {
      probe.set(probing.following(probe.get(), state.data(), moment.shown()));
    }
    LatentScene next =
        new LatentScene(
            state.data(),
            state.settings(),
            moment.shown(),
            moment.newest(),
            probe.get(),
            maps.of(moment.shown()));
    if (!next.equals(scene.get())) {
      scene.set(next);
      follow();
    }
  }

  /** The same moment with what has been pointed at, or computed, since. */
  private void refresh() {
    LatentScene old = scene.get();
    if (old != null) {
      LatentScene next = old.withProbe(probe.get()).withMaps(maps.of(old.shown()));
      if (!next.equals(old)) {
        scene.set(next);
      }
    }
  }

  /** The planes are seen in another way. */
  void follow() {
    if (scene.get() != null) {
      maps.follow(scene.get(), view.get());
    }
  }

  /** Begins computing what is due; whether to be called again. */
  boolean tick(double now) {
    return maps.tick(now);
  }

  /** Nothing is drawn until the next moment. */
  void forget() {
    scene.set(null);
  }

  /** Nothing is computed until {@link #wakeUp}. */
  void rest() {
    maps.rest();
  }

  void wakeUp() {
    maps.wakeUp();
    follow();
  }

  /** The moment to draw; null until there is one. */
  ReadOnlyObjectProperty<LatentScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  @Override
  public void close() {
    maps.close();
  }
}
