package latentia.app.latent;

import java.util.Set;
import latentia.lab.latent.CodePlane;
import latentia.lab.latent.LatentPlanes;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.MapRequest;
import latentia.lab.latent.PlaneWindow;
import latentia.lab.look.Window;

/**
 * The plane of one model as it is on the stage.
 *
 * @param window the part in sight
 * @param zoomed whether that was chosen
 * @param base the code from which places of the plane are lifted
 */
record SeenPlane(CodePlane plane, Window window, boolean zoomed, double[] base) {
  private static final int TILES_ACROSS = 12;
  private static final int TILES_UP = 13;

  static SeenPlane of(LatentScene scene, LatentView view, int model, BaseCodes bases) {
    return new SeenPlane(
        LatentPlanes.of(view.plane(), scene.shown().model(model)),
        PlaneWindow.of(scene, view, model),
        view.zooms().get(model).isPresent(),
        bases.of(scene, model));
  }

  /** The code seen at a place. */
  double[] lift(double x, double y) {
    return plane.lift(x, y, base);
  }

  MapRequest request(Set<LatentView.Layer> layers, boolean errors) {
    return new MapRequest(
        layers,
        errors,
        plane,
        PlaneWindow.beyond(window),
        zoomed,
        base,
        MapRequest.USUAL_RESOLUTION,
        TILES_ACROSS,
        TILES_UP);
  }
}
