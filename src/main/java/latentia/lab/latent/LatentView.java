package latentia.lab.latent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/**
 * How the planes are looked at: nothing here changes the run.
 *
 * @param layers what is laid over or under the codes, and for which models (0-based)
 * @param zooms the part of each model's plane in sight, one per model; empty for all codes
 */
public record LatentView(
    Theme theme,
    Map<Layer, Set<Integer>> layers,
    ColourBy colourBy,
    PlaneChoice plane,
    List<Optional<Window>> zooms) {
  public LatentView {
    Map<Layer, Set<Integer>> copy = new EnumMap<>(Layer.class);
    layers.forEach((layer, models) -> copy.put(layer, Set.copyOf(models)));
    layers = Collections.unmodifiableMap(copy);
    zooms = List.copyOf(zooms);
  }

  /** What can be shown with the codes. */
  public enum Layer {
    /** Circles at one and two standard deviations of the prior. */
    PRIOR,
    /** An ellipse of one standard deviation for the posteriors of some rows. */
    POSTERIORS,
    /** What is decoded all over the plane. */
    MANIFOLD,
    /** How far a decoded point re-encodes from where it was. */
    HOLES,
    /** How densely the codes lie. */
    DENSITY
  }

  /** What decides the colour of a code. */
  public sealed interface ColourBy {
    record Label() implements ColourBy {}

    /** A column (0-based) of the data. */
    record Column(int column) implements ColourBy {}

    /** A factor (0-based) that is true of the rows and that no model sees. */
    record Factor(int factor) implements ColourBy {}

    /** The reconstruction loss of the row. */
    record Error() implements ColourBy {}
  }

  /** Which plane of a latent space of more than two dimensions is shown. */
  public sealed interface PlaneChoice {
    /** Two latent dimensions (0-based). */
    record Axes(int across, int up) implements PlaneChoice {}

    /** The two directions along which the codes vary most. */
    record Principal() implements PlaneChoice {}
  }

  /** Codes coloured by label in the first two dimensions, with the circles of the prior. */
  public static LatentView of(Theme theme, int models) {
    return new LatentView(
        theme,
        Map.of(Layer.PRIOR, all(models)),
        new ColourBy.Label(),
        new PlaneChoice.Axes(0, 1),
        Collections.nCopies(models, Optional.empty()));
  }

  private static Set<Integer> all(int models) {
    return Set.copyOf(IntStream.range(0, models).boxed().toList());
  }

  /** Whether a layer is shown for a model. */
  public boolean shows(Layer layer, int model) {
    return layers.getOrDefault(layer, Set.of()).contains(model);
  }

  public LatentView withTheme(Theme other) {
    return new LatentView(other, layers, colourBy, plane, zooms);
  }

  /** The layer for these models only. */
  public LatentView withLayer(Layer layer, Set<Integer> models) {
    Map<Layer, Set<Integer>> changed = new EnumMap<>(Layer.class);
    changed.putAll(layers);
    changed.put(layer, models);
    return new LatentView(theme, changed, colourBy, plane, zooms);
  }

  public LatentView withColourBy(ColourBy other) {
    return new LatentView(theme, layers, other, plane, zooms);
  }

  /** Another plane, all of it. */
  public LatentView withPlane(PlaneChoice other) {
    return new LatentView(
        theme, layers, colourBy, other, Collections.nCopies(zooms.size(), Optional.empty()));
  }

  public LatentView withZoom(int model, Optional<Window> window) {
    List<Optional<Window>> changed = new ArrayList<>(zooms);
    changed.set(model, window);
    return new LatentView(theme, layers, colourBy, plane, changed);
  }
}
