package latentia.lab.mixture;

import java.util.Set;

/**
 * A prepared demonstration.
 *
 * @param id as used in files and on the command line
 * @param title a few words for a list
 * @param explanation what to watch for, in one or two sentences
 * @param dataset name in the catalogue of built-in data
 * @param layers what to show
 */
public record MixtureExample(
    String id,
    String title,
    String explanation,
    String dataset,
    MixtureSettings settings,
    Set<MixtureView.Layer> layers) {
  public MixtureExample {
    layers = Set.copyOf(layers);
  }
}
