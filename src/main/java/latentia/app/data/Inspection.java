package latentia.app.data;

import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.inspect.InspectorFigures;
import latentia.lab.look.SheetSize;

/** The ways to look at data before any model does. */
enum Inspection {
  TABLE,
  COLUMNS,
  HISTOGRAMS,
  PAIRS,
  IMAGES;

  private static final int MOST_PAIRED = 8;

  /** Whether this is a figure rather than a table of numbers. */
  boolean isFigure() {
    return this == HISTOGRAMS || this == PAIRS || this == IMAGES;
  }

  /** How many places the figure can begin at: columns, or rows of images. */
  int places(Dataset data) {
    return this == IMAGES ? data.rows() : data.columns();
  }

  /**
   * The figure.
   *
   * @param first the column or row that comes first, 0-based
   */
  Figure figure(Dataset data, int first, Theme theme, SheetSize size) {
    return switch (this) {
      case HISTOGRAMS -> InspectorFigures.histograms(data, first, theme, size);
      case PAIRS -> InspectorFigures.pairs(data, paired(data, first), theme, size);
      case IMAGES -> InspectorFigures.images(data, first, theme, size);
      case TABLE, COLUMNS -> throw new IllegalStateException(this + " is no figure");
    };
  }

  private static List<Integer> paired(Dataset data, int first) {
    int from = Math.max(0, Math.min(first, data.columns() - 1));
    return IntStream.range(from, Math.min(data.columns(), from + MOST_PAIRED)).boxed().toList();
  }
}
