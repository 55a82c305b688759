package latentia.lab.look;

import java.util.List;

/**
 * A row drawn as a tile with words below it.
 *
 * @param row the values, as the networks see them; empty for a gap in the grid
 * @param caption one text per line
 * @param current whether the tile is framed in accent
 * @param pickable whether it stands for a row that can be picked
 */
public record Cell(double[] row, List<String> caption, boolean current, boolean pickable) {
  public static Cell of(double[] row, String... caption) {
    return new Cell(row, List.of(caption), false, false);
  }

  public static Cell gap() {
    return of(new double[0]);
  }

  public Cell withCurrent(boolean wanted) {
    return new Cell(row, caption, wanted, pickable);
  }

  public boolean isGap() {
    return row.length == 0;
  }
}
