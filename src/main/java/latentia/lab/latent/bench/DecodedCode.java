package latentia.lab.latent.bench;

import java.util.List;
import java.util.stream.IntStream;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LinkedPlaces;
import latentia.lab.latent.Probe;
import latentia.lab.look.RowForm;

/**
 * One code decoded, and what the other models decode at the place that belongs to it.
 *
 * @param names of the models
 * @param rows decoded, one per model
 */
public record DecodedCode(RowForm form, List<String> names, List<double[]> rows) {
  public static DecodedCode of(LatentScene scene, Probe.Place place) {
    LinkedPlaces linked = new LinkedPlaces(scene);
    List<double[]> rows =
        IntStream.range(0, scene.models())
            .mapToObj(
                model ->
                    scene.network(model).decode(linked.of(place, scene.probe().link(), model).z()))
            .toList();
    return new DecodedCode(scene.data().rowForm(), ModelNames.of(scene.settings()), rows);
  }
}
