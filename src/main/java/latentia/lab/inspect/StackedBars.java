package latentia.lab.inspect;

import java.util.Arrays;
import java.util.stream.IntStream;
import latentia.data.ColumnBins;
import latentia.data.Dataset;
import latentia.lab.look.Sheet;

/** A histogram of a column whose bars are made of the classes, one on the other. */
final class StackedBars {
  private final Dataset data;
  private final ClassColumns classes;

  StackedBars(Dataset data, ClassColumns classes) {
    this.data = data;
    this.classes = classes;
  }

  /** Fills the area's width from the least to the largest value, its height with the top bin. */
  void paint(Sheet sheet, Sheet.Area area, int column) {
    ColumnBins all = ColumnBins.of(data.column(column));
    double each = area.width() / all.bins();
    double[] tops = new double[all.bins()];
    Arrays.fill(tops, area.bottom());
    for (int code : classes.codes()) {
      ColumnBins own =
          all.with(
              IntStream.range(0, data.rows())
                  .filter(row -> classes.code(row) == code)
                  .mapToDouble(row -> data.value(row, column))
                  .toArray());
      for (int b = 0; b < tops.length; b++) {
        double height = area.height() * own.counts()[b] / all.highest();
        if (height > 0) {
          tops[b] -= height;
          double gap = Math.min(1, each / 8);
          sheet.rectangle(
              new Sheet.Area(area.left() + b * each, tops[b], each - gap, height),
              classes.colour(code),
              null);
        }
      }
    }
  }
}
