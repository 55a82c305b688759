package latentia.lab.inspect;

import java.util.List;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.SheetSize;

/** What data look like before any model sees them. */
public final class InspectorFigures {
  private InspectorFigures() {}

  /** A histogram per column, in the colours of the classes; of many columns the first. */
  public static Figure histograms(Dataset data, Theme theme, SheetSize size) {
    return histograms(data, 0, theme, size);
  }

  /**
   * The same from a column on, as many as the room allows.
   *
   * @param first a column, 0-based
   */
  public static Figure histograms(Dataset data, int first, Theme theme, SheetSize size) {
    return new HistogramSheet(data, first, theme, size).figure();
  }

  /**
   * Each of the columns against each other, in the colours of the classes.
   *
   * @param columns their numbers; the first {@value PairsSheet#MOST_COLUMNS} are shown
   */
  public static Figure pairs(Dataset data, List<Integer> columns, Theme theme, SheetSize size) {
    return new PairsSheet(data, columns, theme, size).figure();
  }

  /**
   * Rows as images, or as profiles where they are none, as many as the room allows.
   *
   * @param first the row that comes first, 0-based
   */
  public static Figure images(Dataset data, int first, Theme theme, SheetSize size) {
    return new ImageSheet(data, first, theme, size).figure();
  }
}
