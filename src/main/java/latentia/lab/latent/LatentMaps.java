package latentia.lab.latent;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.figure.Field;

/** What takes too long to compute for every picture: the layers of each model's plane. */
public record LatentMaps(List<ModelMaps> models) {
  public LatentMaps {
    models = List.copyOf(models);
  }

  /**
   * The layers of one plane.
   *
   * @param holes ||E(D(z)) - z|| over the plane, in standard deviations of the codes
   * @param density of the codes, per unit of area
   * @param manifold decoded images or rows all over the plane
   * @param errors the reconstruction loss of each row shown, or empty
   */
  public record ModelMaps(
      Optional<Field> holes, Optional<Field> density, Optional<Manifold> manifold, float[] errors) {
    public static ModelMaps none() {
      return new ModelMaps(Optional.empty(), Optional.empty(), Optional.empty(), new float[0]);
    }
  }

  /**
   * Decoded rows on a grid over the plane.
   *
   * @param x where the columns of the grid are, ascending
   * @param y where its rows are, ascending
   * @param decoded {@code y.length x x.length x d}
   */
  public record Manifold(double[] x, double[] y, float[] decoded) {}

  public static LatentMaps none(int models) {
    return new LatentMaps(Collections.nCopies(models, ModelMaps.none()));
  }

  /** All that a view shows of a scene, computed on the calling thread. */
  public static LatentMaps of(LatentScene scene, LatentView view) {
    return new LatentMaps(
        IntStream.range(0, scene.models())
            .mapToObj(
                model ->
                    MapMaker.maps(
                        scene.network(model),
                        scene.shown().model(model).codes(),
                        scene.data().shown(),
                        MapRequest.of(scene, view, model),
                        () -> false))
            .toList());
  }
}
