package latentia.lab.components;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/**
 * How the lab is looked at: nothing here changes the run.
 *
 * @param across the component (0-based) whose scores lie across
 * @param up the component whose scores lie upwards; the same as {@code across} where there is but
 *     one
 * @param columns two or three columns (0-based) of the data in which its space is shown
 * @param turn how a space of three columns is seen
 * @param layers what is drawn
 * @param zoom the part of the score plot in sight; empty for all
 */
public record ComponentsView(
    Theme theme,
    int across,
    int up,
    List<Integer> columns,
    Turn turn,
    Set<Layer> layers,
    Optional<Window> zoom) {
  /** What can be drawn or left out. */
  public enum Layer {
    /** A card with the decoded row at the pointer. */
    DECODED,
    /** The cumulative share over the scree. */
    CUMULATIVE,
    /** The picture of what is left over. */
    RESIDUAL,
    /** The principal axes in the data's space. */
    AXES,
    /** Lines from the rows to their reconstructions. */
    PROJECTIONS,
    /** The direction dragged by hand. */
    CANDIDATE,
    /** Density contours of probabilistic PCA. */
    DENSITY
  }

  public ComponentsView {
    columns = List.copyOf(columns);
    layers = Set.copyOf(layers);
  }

  /** Everything drawn, the first two components and the first two or three columns. */
  public static ComponentsView of(Theme theme, ComponentsData data) {
    int d = data.rows().columns();
    List<Integer> columns =
        d == 1
            ? List.of(0, 0)
            : data.images() ? liveliest(data) : d == 3 ? List.of(0, 1, 2) : List.of(0, 1);
    return new ComponentsView(
        theme,
        0,
        Math.min(1, d - 1),
        columns,
        Turn.usual(),
        EnumSet.allOf(Layer.class),
        Optional.empty());
  }

  /** The two pixels that vary most: those at the edges are often the same in all images. */
  private static List<Integer> liveliest(ComponentsData data) {
    int[] rows = data.shownRows();
    double[] variances = new double[data.rows().columns()];
    for (int j = 0; j < variances.length; j++) {
      double mean = 0;
      for (int row : rows) {
        mean += data.rows().value(row, j) / rows.length;
      }
      for (int row : rows) {
        double deviation = data.rows().value(row, j) - mean;
        variances[j] += deviation * deviation / rows.length;
      }
    }
    return IntStream.range(0, variances.length)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -variances[j]))
        .limit(2)
        .sorted()
        .toList();
  }

  public boolean shows(Layer layer) {
    return layers.contains(layer);
  }

  public ComponentsView withTheme(Theme wanted) {
    return new ComponentsView(wanted, across, up, columns, turn, layers, zoom);
  }

  public ComponentsView withScores(int newAcross, int newUp) {
    return new ComponentsView(theme, newAcross, newUp, columns, turn, layers, Optional.empty());
  }

  public ComponentsView withColumns(List<Integer> wanted) {
    return new ComponentsView(theme, across, up, wanted, turn, layers, zoom);
  }

  public ComponentsView withTurn(Turn wanted) {
    return new ComponentsView(theme, across, up, columns, wanted, layers, zoom);
  }

  public ComponentsView withLayer(Layer layer, boolean shown) {
    Set<Layer> changed = EnumSet.noneOf(Layer.class);
    changed.addAll(layers);
    if (shown) {
      changed.add(layer);
    } else {
      changed.remove(layer);
    }
    return new ComponentsView(theme, across, up, columns, turn, changed, zoom);
  }

  public ComponentsView withZoom(Optional<Window> wanted) {
    return new ComponentsView(theme, across, up, columns, turn, layers, wanted);
  }
}
