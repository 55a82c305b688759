package latentia.figure;

/** A grid of values, bilinear between its points, shown by a table of colours. */
final class SampledField implements Sampled {
  private final Field field;
  private final AxesLayout frame;
  private final PanelLayout.Box extent;
  private final int[] table;
  private final double low;
  private final double perStep;

  SampledField(Mark.HeatMap map, AxesLayout frame, Theme theme) {
    this.field = map.field();
    this.frame = frame;
    this.extent =
        SampledRaster.visible(frame, field.left(), field.bottom(), field.right(), field.top());
    this.low = map.low();
    this.perStep = 255 / Math.max(map.high() - map.low(), Double.MIN_NORMAL);
    int alpha = (int) Math.round(255 * map.opacity());
    this.table = ColourTable.of(map.colours(), theme);
    for (int i = 0; i < table.length; i++) {
      table[i] = Ink.premultiplied(alpha << 24 | table[i] & 0xffffff);
    }
  }

  @Override
  public PanelLayout.Box extent() {
    return extent;
  }

  @Override
  public boolean hardEdged() {
    return false;
  }

  @Override
  public Rows across(double[] pixelX) {
    int columns = field.columns();
    int[] column = new int[pixelX.length];
    double[] share = new double[pixelX.length];
    for (int i = 0; i < pixelX.length; i++) {
      double at =
          (frame.toDataX(pixelX[i]) - field.left())
              / (field.right() - field.left())
              * (columns - 1);
      column[i] = (int) Math.max(0, Math.min(at, columns - 2));
      share[i] = Math.max(0, Math.min(at - column[i], 1));
    }
    double[] line = new double[columns];
    return (pixelY, argbPre) -> {
      interpolate(frame.toDataY(pixelY), line);
      for (int i = 0; i < argbPre.length; i++) {
        double left = line[column[i]];
        int step = (int) (left + share[i] * (line[column[i] + 1] - left) + 0.5);
        argbPre[i] = table[Math.max(0, Math.min(step, 255))];
      }
    };
  }

  /** The values along one height, in steps of the colour table. */
  private void interpolate(double dataY, double[] line) {
    int columns = field.columns();
    double at = (dataY - field.bottom()) / (field.top() - field.bottom()) * (field.rows() - 1);
    int row = (int) Math.max(0, Math.min(at, field.rows() - 2));
    double share = Math.max(0, Math.min(at - row, 1));
    for (int i = 0; i < columns; i++) {
      double below = field.values()[row * columns + i];
      double above = field.values()[(row + 1) * columns + i];
      line[i] = (below + share * (above - below) - low) * perStep;
    }
  }
}
