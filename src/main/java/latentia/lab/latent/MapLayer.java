package latentia.lab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.figure.ColourMap;
import latentia.figure.Field;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.RowPictures;

/**
 * A map under the codes of one model: of holes, of their density, or the decoded manifold. As long
 * as nothing changes, the same marks are handed out.
 */
final class MapLayer {
  private static final double DENSITY_OPACITY = 0.55;
  private static final double[] DENSITY_LEVELS = {0.05, 0.15, 0.3, 0.5, 0.75};

  private Object painted;
  private Theme theme;
  private double high;
  private Scale across;
  private Scale up;
  private List<Mark> marks = List.of();

  List<Mark> holes(Field field, double top, Theme wanted) {
    if (painted != field || theme != wanted || high != top) {
      keep(field, wanted, top);
      marks = List.of(new Mark.HeatMap(field, ColourMap.EMBER, 0, top, 1));
    }
    return marks;
  }

  List<Mark> density(Field field, Theme wanted) {
    if (painted != field || theme != wanted) {
      keep(field, wanted, 0);
      double most = Arrays.stream(field.values()).max().orElse(0);
      double[] levels = Arrays.stream(DENSITY_LEVELS).map(share -> share * most).toArray();
      marks =
          most > 0
              ? List.of(
                  new Mark.HeatMap(field, ColourMap.INK, 0, most, DENSITY_OPACITY),
                  new Mark.Contours(
                      field, levels, new Stroke(wanted.muted().withOpacity(0.7), 0.9)))
              : List.of();
    }
    return marks;
  }

  /**
   * Pictures side by side on the grid, each as large as the nearest of its neighbours allows.
   *
   * @param x scale of the frame, on which the columns of the grid stand
   * @param y scale of the frame
   */
  List<Mark> manifold(LatentMaps.Manifold grid, Scale x, Scale y, RowPictures pictures) {
    if (painted != grid || !x.equals(across) || !y.equals(up)) {
      keep(grid, null, 0);
      across = x;
      up = y;
      double[][] columns = cells(grid.x(), x);
      double[][] rows = cells(grid.y(), y);
      int d = grid.decoded().length / (grid.x().length * grid.y().length);
      List<Mark.Tile> tiles = new ArrayList<>();
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < columns.length; column++) {
          tiles.add(
              new Mark.Tile(
                  columns[column][0],
                  rows[row][0],
                  columns[column][1],
                  rows[row][1],
                  pictures.of(grid.decoded(), row * columns.length + column, d),
                  false));
        }
      }
      marks = List.of(new Mark.Tiles(tiles, false));
    }
    return marks;
  }

  private void keep(Object source, Theme wanted, double top) {
    painted = source;
    theme = wanted;
    high = top;
    across = null;
    up = null;
  }

  /** From where to where each place of the grid reaches: equally far on the scale. */
  private static double[][] cells(double[] places, Scale scale) {
    double least = places.length > 1 ? Double.POSITIVE_INFINITY : 1;
    for (int i = 1; i < places.length; i++) {
      least = Math.min(least, scale.fraction(places[i]) - scale.fraction(places[i - 1]));
    }
    double[][] cells = new double[places.length][];
    for (int i = 0; i < cells.length; i++) {
      double at = scale.fraction(places[i]);
      cells[i] = new double[] {scale.value(at - least / 2), scale.value(at + least / 2)};
    }
    return cells;
  }
}
