package latentia.lab.latent;

import latentia.figure.NormalDistribution;
import latentia.figure.Scale;
import latentia.lab.look.Window;

/**
 * The scale on which the places of a grid stand at equal distances: that of the prior where they
 * are its quantiles, else the plane's own.
 */
record GridScale(LatentMaps.Manifold grid) {
  private static final double EVEN = 1e-3;

  /** The share of the prior beyond the outermost tiles. */
  private static final double BEYOND = 0.002;

  /** Whether the grid stands on quantiles of N(0, 1), beginning to end. */
  boolean normal() {
    return quantiles(grid.x()) && quantiles(grid.y());
  }

  private static boolean quantiles(double[] places) {
    int n = places.length;
    for (int i = 0; i < n; i++) {
      if (Math.abs(NormalDistribution.below(places[i]) - (i + 0.5) / n) > EVEN) {
        return false;
      }
    }
    return n > 1;
  }

  Scale across() {
    return ends();
  }

  Scale up() {
    return ends();
  }

  private static Scale ends() {
    double end = NormalDistribution.quantile(1 - BEYOND);
    return new Scale.Normal(-end, end);
  }

  /** The grid with half a tile around it. */
  Window window() {
    double[] x = reach(grid.x());
    double[] y = reach(grid.y());
    return new Window(x[0], y[0], x[1], y[1]);
  }

  private static double[] reach(double[] places) {
    int last = places.length - 1;
    double half = last > 0 ? (places[last] - places[0]) / (2 * last) : 0.5;
    return new double[] {places[0] - half, places[last] + half};
  }
}
