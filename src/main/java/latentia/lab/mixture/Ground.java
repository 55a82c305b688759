package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.engine.mixture.MixtureParameters;
import latentia.figure.ColourMap;
import latentia.figure.Field;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/**
 * What lies under the points: the density p(x) with contours, and the regions in which one
 * component answers for more than any other. Marks are kept until the mixture, the window or the
 * theme change.
 */
final class Ground {
  private static final int COLUMNS = 168;
  private static final int ROWS = 84;
  private static final int REGION_COLUMNS = 224;
  private static final int REGION_ROWS = 150;
  private static final double[] LEVELS = {0.03, 0.1, 0.2, 0.35, 0.55, 0.8};

  private record Key(Object mixture, Window window, Theme theme) {}

  private Key densityKey;
  private List<Mark> density = List.of();
  private Key regionsKey;
  private List<Mark> regions = List.of();

  /** Heat map and contours of the mixture, which is in the plane's coordinates. */
  List<Mark> density(MixtureParameters mixture, Window window, Theme theme) {
    Key wanted = new Key(mixture, window, theme);
    if (!wanted.equals(densityKey)) {
      PlaneDensity p = new PlaneDensity(mixture);
      Field field = p.field(window, COLUMNS, ROWS);
      double highest = Arrays.stream(field.values()).max().orElse(1);
      double top = highest > 0 ? highest : 1;
      double[] levels = Arrays.stream(LEVELS).map(level -> level * top).toArray();
      density =
          List.of(
              new Mark.HeatMap(field, ColourMap.INK, 0, top, 0.5),
              new Mark.Contours(field, levels, new Stroke(theme.muted().withOpacity(0.7), 1)));
      densityKey = wanted;
    }
    return density;
  }

  /** Regions of greatest responsibility, with their borders. */
  List<Mark> regions(MixtureParameters mixture, Window window, Theme theme) {
    Key wanted = new Key(mixture, window, theme);
    if (!wanted.equals(regionsKey)) {
      PlaneDensity p = new PlaneDensity(mixture);
      regions = regions(p.components(), p::logShare, window, theme);
      regionsKey = wanted;
    }
    return regions;
  }

  /** The cells of the places nearest to each centre (Voronoi), given in the plane. */
  List<Mark> cells(List<double[]> centres, Window window, Theme theme) {
    List<List<Double>> places = new ArrayList<>();
    for (double[] centre : centres) {
      places.add(Arrays.stream(centre).boxed().toList());
    }
    Key wanted = new Key(places, window, theme);
    if (!wanted.equals(regionsKey)) {
      Share nearness =
          (k, x, y) -> {
            double[] centre = centres.get(k);
            double dx = x - centre[0];
            double dy = centre.length > 1 ? y - centre[1] : 0;
            return -(dx * dx + dy * dy);
          };
      regions = regions(centres.size(), nearness, window, theme);
      regionsKey = wanted;
    }
    return regions;
  }

  /** How strongly component k claims (x, y). */
  private interface Share {
    double of(int component, double x, double y);
  }

  private static List<Mark> regions(int components, Share share, Window window, Theme theme) {
    int[] argb = new int[REGION_COLUMNS * REGION_ROWS];
    double[][] lead = new double[components][argb.length];
    double[] claims = new double[components];
    for (int i = 0; i < argb.length; i++) {
      double x = window.left() + window.width() * (i % REGION_COLUMNS) / (REGION_COLUMNS - 1);
      double y = window.bottom() + window.height() * (i / REGION_COLUMNS) / (REGION_ROWS - 1);
      for (int k = 0; k < components; k++) {
        claims[k] = share.of(k, x, y);
      }
      int first = lead(claims, lead, i);
      int row = REGION_ROWS - 1 - i / REGION_COLUMNS;
      argb[row * REGION_COLUMNS + i % REGION_COLUMNS] =
          theme.component(first).mark().withOpacity(0.14).argb();
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(raster(window, argb));
    Stroke border = new Stroke(theme.axis(), 1.2);
    for (int k = 0; k < components && components > 1; k++) {
      marks.add(new Mark.Contours(field(window, lead[k]), new double[] {0}, border));
    }
    return List.copyOf(marks);
  }

  /** Writes how far each component leads over the best of the others; returns the leader. */
  private static int lead(double[] claims, double[][] lead, int place) {
    int first = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int k = 1; k < claims.length; k++) {
      if (claims[k] > claims[first]) {
        second = claims[first];
        first = k;
      } else {
        second = Math.max(second, claims[k]);
      }
    }
    for (int k = 0; k < claims.length; k++) {
      lead[k][place] = claims[k] - (k == first ? second : claims[first]);
    }
    return first;
  }

  /** The outer samples stand on the window's edge, so the picture reaches half a pixel beyond. */
  private static Mark raster(Window window, int[] argb) {
    double dx = 0.5 * window.width() / (REGION_COLUMNS - 1);
    double dy = 0.5 * window.height() / (REGION_ROWS - 1);
    return new Mark.Raster(
        window.left() - dx,
        window.bottom() - dy,
        window.right() + dx,
        window.top() + dy,
        REGION_COLUMNS,
        REGION_ROWS,
        argb,
        true);
  }

  private static Field field(Window window, double[] values) {
    return new Field(
        window.left(),
        window.bottom(),
        window.right(),
        window.top(),
        REGION_COLUMNS,
        REGION_ROWS,
        values);
  }
}
