package latentia.lab.mixture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/**
 * How the stage is looked at: nothing here changes the run.
 *
 * @param plane which directions of the data are shown
 * @param hoveredRow the row (0-based) that is pointed at, or -1
 * @param selectedComponent the component (0-based) whose formulas are worked and whose handles
 *     show, or -1
 * @param editable whether handles are offered
 * @param zoom the part of the plane in sight; empty for all of the data
 */
public record MixtureView(
    Theme theme,
    Set<Layer> layers,
    Plane plane,
    int hoveredRow,
    int selectedComponent,
    boolean editable,
    Optional<Window> zoom) {
  public MixtureView {
    layers = Set.copyOf(layers);
  }

  /** What can be laid over the points. */
  public enum Layer {
    /** Ellipses at one and two standard deviations; the curves of a histogram. */
    ELLIPSES,
    /** The paths the centres took. */
    TRAILS,
    /** p(x) as a heat map with contours. */
    DENSITY,
    /** The component that answers most for each place. */
    REGIONS,
    /** Convex hull of the data. */
    HULL,
    /** Points drawn from the mixture. */
    SAMPLES
  }

  /** Ellipses and trails in the standard plane, component 1 selected, handles on. */
  public static MixtureView of(Theme theme, Dataset data) {
    return new MixtureView(
        theme,
        EnumSet.of(Layer.ELLIPSES, Layer.TRAILS),
        Plane.standard(data),
        -1,
        0,
        true,
        Optional.empty());
  }

  boolean shows(Layer layer) {
    return layers.contains(layer);
  }

  public MixtureView withTheme(Theme newTheme) {
    return new MixtureView(newTheme, layers, plane, hoveredRow, selectedComponent, editable, zoom);
  }

  public MixtureView withLayers(Set<Layer> newLayers) {
    return new MixtureView(theme, newLayers, plane, hoveredRow, selectedComponent, editable, zoom);
  }

  /** With or without one layer. */
  public MixtureView withLayer(Layer layer, boolean shown) {
    Set<Layer> changed = EnumSet.noneOf(Layer.class);
    changed.addAll(layers);
    if (shown) {
      changed.add(layer);
    } else {
      changed.remove(layer);
    }
    return withLayers(changed);
  }

  /** Another plane, all of it in sight. */
  public MixtureView withPlane(Plane newPlane) {
    return new MixtureView(
        theme, layers, newPlane, hoveredRow, selectedComponent, editable, Optional.empty());
  }

  public MixtureView withHoveredRow(int row) {
    return new MixtureView(theme, layers, plane, row, selectedComponent, editable, zoom);
  }

  public MixtureView withSelectedComponent(int component) {
    return new MixtureView(theme, layers, plane, hoveredRow, component, editable, zoom);
  }

  public MixtureView withEditable(boolean newEditable) {
    return new MixtureView(theme, layers, plane, hoveredRow, selectedComponent, newEditable, zoom);
  }

  public MixtureView withZoom(Optional<Window> newZoom) {
    return new MixtureView(theme, layers, plane, hoveredRow, selectedComponent, editable, newZoom);
  }
}
