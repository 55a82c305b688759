package latentia.lab.latent;

import java.util.Map;
import java.util.Set;

/**
 * A prepared demonstration.
 *
 * @param id as used in files and on the command line
 * @param title a few words for a list
 * @param explanation what to watch for, in one or two sentences
 * @param dataset name in the catalogue of built-in data
 * @param layers what to show over or under the codes, and for which models (0-based)
 * @param plane which plane of the latent space to show
 */
public record LatentPreset(
    String id,
    String title,
    String explanation,
    String dataset,
    LatentSettings settings,
    Map<LatentView.Layer, Set<Integer>> layers,
    LatentView.PlaneChoice plane) {
  public LatentPreset {
    layers = Map.copyOf(layers);
  }
}
