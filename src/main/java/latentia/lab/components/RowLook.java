package latentia.lab.components;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.look.Profile;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;

/**
 * How rows and basis vectors are drawn into tiles. Where columns are measured in different units,
 * which their sizes tell, every column has a scale of its own, or all but the largest would be
 * invisible.
 *
 * @param form of rows whose columns are divided by their scales
 * @param scales what each column is divided by, length d
 */
record RowLook(RowForm form, double[] scales) {
  /** Columns whose largest values differ by more than this are not measured alike. */
  private static final double ALIKE = 20;

  private static final double PALE = 0.4;

  static RowLook of(ComponentsData data) {
    Dataset rows = data.rows();
    double[] one = new double[rows.columns()];
    Arrays.fill(one, 1);
    if (data.images() || rows.columns() > Profile.MOST_BARS) {
      return new RowLook(data.rowForm(), one);
    }
    double[] largest =
        IntStream.range(0, one.length).mapToDouble(j -> largest(rows.column(j))).toArray();
    double most = DoubleStream.of(largest).max().orElse(1);
    double least = DoubleStream.of(largest).min().orElse(1);
    if (most <= ALIKE * least) {
      return new RowLook(data.rowForm(), one);
    }
    boolean negative = DoubleStream.of(rows.rowMajor()).anyMatch(value -> value < 0);
    return new RowLook(new RowForm(rows.imageShape(), negative ? -1 : 0, 1), largest);
  }

  /** The largest magnitude; 1 where there is none. */
  static double largest(double[] values) {
    double largest = DoubleStream.of(values).map(Math::abs).max().orElse(0);
    return largest > 0 ? largest : 1;
  }

  /** A row of values. */
  void paint(Sheet sheet, Sheet.Area tile, double[] row, boolean current, boolean pale) {
    if (form.isImage()) {
      sheet.tile(tile, form.picture(row, pale), current);
    } else {
      Profile profile = Profile.of(form, sheet.theme());
      (pale ? profile.withOpacity(PALE) : profile).paint(sheet, tile, scaled(row), current);
    }
  }

  /** A basis vector, its largest entry in full colour. */
  void paintVector(Sheet sheet, Sheet.Area tile, double[] vector, boolean current, boolean pale) {
    paintSigned(sheet, tile, vector, largest(scaled(vector)), current, pale);
  }

  /**
   * What is added and taken away.
   *
   * @param reach what has the full colour, in the units of the scaled columns
   */
  void paintSigned(
      Sheet sheet, Sheet.Area tile, double[] values, double reach, boolean current, boolean pale) {
    Theme theme = sheet.theme();
    if (form.isImage()) {
      sheet.tile(tile, form.signedPicture(values, reach, pale), current);
    } else {
      Profile.signed(reach, theme, pale ? PALE : 1).paint(sheet, tile, scaled(values), current);
    }
  }

  private double[] scaled(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(j -> values[j] / scales[j]).toArray();
  }
}
