package latentia.lab.look;

import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.figure.Picture;

/**
 * Rows as pictures: images as they are; other rows as bars up and down from a middle line, one per
 * column, in standard deviations of the column.
 */
public final class RowPictures {
  /** Columns beyond these have no bar. */
  private static final int MOST_BARS = 16;

  private static final int FEW_BARS_WIDTH = 15;
  private static final int LEAST_SIDE = 15;
  private static final double REACH = 2.5;
  private static final float LINE_INK = 0.35f;
  private static final float BAR_INK = 0.9f;

  private final Dataset shown;
  private final ImageShape shape;
  private final boolean unitRange;

  /**
   * @param shown the rows, images or columns standardised
   * @param unitRange whether their values lie in [0, 1]
   */
  public RowPictures(Dataset shown, boolean unitRange) {
    this.shown = shown;
    shape = shown.imageShape().orElse(null);
    this.unitRange = unitRange;
  }

  /** Whether rows are images. */
  public boolean images() {
    return shape != null;
  }

  /** The picture of a row shown. */
  public Picture ofRow(int row) {
    return of(shown.row(row));
  }

  /** The picture of a row of values as the networks see them, such as a decoded one. */
  public Picture of(double[] values) {
    if (shape == null) {
      return bars(values);
    }
    float[] ink = new float[values.length];
    for (int j = 0; j < ink.length; j++) {
      ink[j] = (float) (unitRange ? values[j] : 0.5 + values[j] / (2 * REACH));
    }
    return new Picture(shape.width(), shape.height(), ink);
  }

  /** The picture of row {@code number} of many, each of {@code d} values. */
  public Picture of(float[] rows, int number, int d) {
    double[] values = new double[d];
    for (int j = 0; j < d; j++) {
      values[j] = rows[number * d + j];
    }
    return of(values);
  }

  private static Picture bars(double[] values) {
    int bars = Math.min(values.length, MOST_BARS);
    int wide = Math.max(2, FEW_BARS_WIDTH / bars - 1);
    int width = Math.max(LEAST_SIDE, bars * (wide + 1) + 1);
    int height = width - (width + 1) % 2;
    int first = (width - bars * (wide + 1) + 1) / 2;
    int middle = height / 2;
    float[] ink = new float[width * height];
    for (int x = 0; x < width; x++) {
      ink[middle * width + x] = LINE_INK;
    }
    for (int j = 0; j < bars; j++) {
      double share = Double.isFinite(values[j]) ? Math.max(-1, Math.min(values[j] / REACH, 1)) : 0;
      double length = Math.abs(share) * middle;
      int step = share < 0 ? width : -width;
      for (int y = 0; y <= Math.ceil(length); y++) {
        float strength = (float) (BAR_INK * Math.max(0, Math.min(length + 1 - y, 1)));
        for (int x = 0; x < wide; x++) {
          int at = middle * width + y * step + first + j * (wide + 1) + x;
          ink[at] = Math.max(ink[at], strength);
        }
      }
    }
    return new Picture(width, height, ink);
  }
}
