package latentia.lab.latent;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import latentia.lab.look.Window;

/**
 * Which layers of one plane are wanted, and where.
 *
 * @param layers of them HOLES, DENSITY and MANIFOLD are maps
 * @param errors whether the reconstruction loss of each row shown is wanted
 * @param plane the plane through the latent space
 * @param window the part of the plane that is in sight
 * @param zoomed whether the window was chosen, so that the manifold is to fill it alone
 * @param base the code from which places of the plane are lifted, length q
 * @param resolution places along each side of a field
 * @param tilesAcross decoded pictures along the plane's first direction
 * @param tilesUp decoded pictures along its second
 */
public record MapRequest(
    Set<LatentView.Layer> layers,
    boolean errors,
    CodePlane plane,
    Window window,
    boolean zoomed,
    double[] base,
    int resolution,
    int tilesAcross,
    int tilesUp) {
  /** Fields of 64 x 64 places. */
  public static final int USUAL_RESOLUTION = 64;

  private static final int USUAL_TILES_ACROSS = 12;
  private static final int USUAL_TILES_UP = 13;

  public MapRequest {
    layers = Set.copyOf(layers);
  }

  /** What a view shows of a model: as many pictures as are well told apart. */
  public static MapRequest of(LatentScene scene, LatentView view, int model) {
    float[] codes = scene.shown().model(model).codes();
    int latent = scene.network(model).latent();
    return new MapRequest(
        Arrays.stream(LatentView.Layer.values())
            .filter(layer -> view.shows(layer, model))
            .collect(Collectors.toSet()),
        view.colourBy() instanceof LatentView.ColourBy.Error,
        LatentPlanes.of(view.plane(), scene.shown().model(model)),
        PlaneWindow.beyond(PlaneWindow.of(scene, view, model)),
        PlaneWindow.zoom(view, model).isPresent(),
        scene.network(model).isVariational()
            ? new double[latent]
            : CodeSpread.of(codes, latent).mean(),
        USUAL_RESOLUTION,
        USUAL_TILES_ACROSS,
        USUAL_TILES_UP);
  }

  boolean wants(LatentView.Layer layer) {
    return layers.contains(layer);
  }

  /** The window, as far as the user chose it. */
  Optional<Window> zoom() {
    return zoomed ? Optional.of(window) : Optional.empty();
  }
}
