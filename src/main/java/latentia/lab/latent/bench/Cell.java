package latentia.lab.latent.bench;

import java.util.List;

/**
 * A row drawn as a tile with words below it.
 *
 * @param row the values, as the networks see them; empty for a gap in the grid
 * @param caption one text per line
 * @param current whether the tile is framed in accent
 * @param pickable whether it stands for a row that can be picked
 */
record Cell(double[] row, List<String> caption, boolean current, boolean pickable) {
  static Cell of(double[] row, String... caption) {
    return new Cell(row, List.of(caption), false, false);
  }

  static Cell gap() {
    return of(new double[0]);
  }

  Cell withCurrent(boolean wanted) {
    return new Cell(row, caption, wanted, pickable);
  }

  boolean isGap() {
    return row.length == 0;
  }
}
