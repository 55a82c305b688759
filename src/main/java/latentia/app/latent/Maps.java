package latentia.app.latent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.MapMaker;
import latentia.lab.latent.MapRequest;
import latentia.lab.look.Window;

/**
 * The layers that take too long for every picture, computed in the background with weights of their
 * own. Another look at the planes begins anew at once; while the models train the layers follow a
 * few times a second.
 */
final class Maps implements AutoCloseable {
  private static final Set<LatentView.Layer> COMPUTED =
      EnumSet.of(LatentView.Layer.HOLES, LatentView.Layer.DENSITY, LatentView.Layer.MANIFOLD);

  /** Seconds between two beginnings while the models train. */
  private static final double INTERVAL = 0.3;

  private final LatestJob job;
  private final Notices notices;
  private final BaseCodes bases;
  private final Runnable wake;
  private final Runnable changed;

  private LatentMaps computed = LatentMaps.none(1);
  private LatentData computedData;
  private LatentScene scene;
  private LatentView view;
  private Look asked;
  private LatentSnapshot askedOf;
  private boolean working;
  private boolean stale;
  private boolean resting;
  private double beganAt = Double.NEGATIVE_INFINITY;

  /** What of a view decides the layers. */
  private record Look(
      LatentData data,
      Map<LatentView.Layer, Set<Integer>> layers,
      LatentView.ColourBy colourBy,
      LatentView.PlaneChoice plane,
      List<Optional<Window>> zooms,
      int bases) {}

  private Look look() {
    return new Look(
        scene.data(), view.layers(), view.colourBy(), view.plane(), view.zooms(), bases.version());
  }

  /**
   * @param wake asks for {@link #tick}
   * @param changed told on the JavaFX thread when there are other layers
   */
  Maps(Executor fxThread, Notices notices, BaseCodes bases, Runnable wake, Runnable changed) {
    this.bases = bases;
    job = new LatestJob("maps", fxThread);
    this.notices = notices;
    this.wake = wake;
    this.changed = changed;
  }

  /** What is computed so far, as many as there are models. */
  LatentMaps of(LatentSnapshot shown) {
    int models = shown.models().size();
    return computed.models().size() == models ? computed : LatentMaps.none(models);
  }

  /** Looks at another moment, or at the same in another way. */
  void follow(LatentScene newScene, LatentView newView) {
    scene = newScene;
    view = newView;
    if (computedData != scene.data()) {
      computedData = scene.data();
      computed = LatentMaps.none(scene.models());
    }
    Look look = look();
    boolean otherLook = !look.equals(asked);
    if (otherLook || askedOf != scene.shown()) {
      asked = look;
      askedOf = scene.shown();
      stale = true;
      if (otherLook) {
        working = false;
        job.cancel();
        beganAt = Double.NEGATIVE_INFINITY;
      }
      wake.run();
    }
  }

  /** Begins what is due; whether to be called again. */
  boolean tick(double now) {
    if (!stale || resting || scene == null) {
      return false;
    }
    if (!working && now - beganAt >= INTERVAL) {
      beganAt = now;
      stale = false;
      begin();
    }
    return stale && !working;
  }

  private void begin() {
    LatentScene of = scene;
    if (!wanted()) {
      if (computed.models().size() != of.models() || !isBare()) {
        take(LatentMaps.none(of.models()));
      }
      return;
    }
    List<MapRequest> requests = new ArrayList<>();
    for (int model = 0; model < of.models(); model++) {
      requests.add(request(model));
    }
    working = true;
    job.start(
        (cancelled, apply) -> {
          try {
            LatentMaps maps = compute(of, requests, cancelled);
            apply.execute(() -> take(maps));
          } catch (CancellationException e) {
            // Given up for a newer look, which computes its own.
          }
        },
        failure -> {
          working = false;
          notices.fault(failure);
        });
  }

  /** Whether any layer is on; finding out what of it is in sight takes its time. */
  private boolean wanted() {
    return isByError()
        || COMPUTED.stream()
            .anyMatch(layer -> !view.layers().getOrDefault(layer, Set.of()).isEmpty());
  }

  private boolean isBare() {
    return computed.models().stream()
        .allMatch(
            maps ->
                maps.holes().isEmpty()
                    && maps.density().isEmpty()
                    && maps.manifold().isEmpty()
                    && maps.errors().length == 0);
  }

  private boolean isByError() {
    return view.colourBy() instanceof LatentView.ColourBy.Error;
  }

  private MapRequest request(int model) {
    Set<LatentView.Layer> layers = EnumSet.noneOf(LatentView.Layer.class);
    COMPUTED.stream().filter(layer -> view.shows(layer, model)).forEach(layers::add);
    return SeenPlane.of(scene, view, model, bases).request(layers, isByError());
  }

  private static boolean isWork(MapRequest request) {
    return request.errors() || !request.layers().isEmpty();
  }

  private static LatentMaps compute(
      LatentScene scene, List<MapRequest> requests, BooleanSupplier cancelled) {
    List<LatentMaps.ModelMaps> maps = new ArrayList<>();
    for (int model = 0; model < requests.size(); model++) {
      MapRequest request = requests.get(model);
      maps.add(
          isWork(request)
              ? MapMaker.maps(
                  scene.network(model),
                  scene.shown().model(model).codes(),
                  scene.data().shown(),
                  request,
                  cancelled)
              : LatentMaps.ModelMaps.none());
    }
    return new LatentMaps(maps);
  }

  private void take(LatentMaps maps) {
    working = false;
    computed = maps;
    changed.run();
    wake.run();
  }

  /** Computes nothing until {@link #wakeUp}. */
  void rest() {
    resting = true;
    if (working) {
      job.cancel();
      working = false;
      stale = true;
    }
  }

  void wakeUp() {
    resting = false;
  }

  @Override
  public void close() {
    job.close();
  }
}
