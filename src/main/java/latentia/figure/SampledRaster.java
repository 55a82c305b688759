package latentia.figure;

/** A picture made of pixels, smooth or hard-edged. */
final class SampledRaster implements Sampled {
  private final Mark.Raster raster;
  private final AxesLayout frame;
  private final PanelLayout.Box extent;

  SampledRaster(Mark.Raster raster, AxesLayout frame) {
    this.raster = raster;
    this.frame = frame;
    this.extent = visible(frame, raster.left(), raster.bottom(), raster.right(), raster.top());
  }

  /** The part of a rectangle in data coordinates that lies in the frame. */
  static PanelLayout.Box visible(
      AxesLayout frame, double left, double bottom, double right, double top) {
    return new PanelLayout.Box(
        Math.max(frame.left(), frame.toPixelX(left)),
        Math.max(frame.top(), frame.toPixelY(top)),
        Math.min(frame.right(), frame.toPixelX(right)),
        Math.min(frame.bottom(), frame.toPixelY(bottom)));
  }

  @Override
  public PanelLayout.Box extent() {
    return extent;
  }

  @Override
  public boolean hardEdged() {
    return !raster.smooth();
  }

  @Override
  public Rows across(double[] pixelX) {
    double[] column = new double[pixelX.length];
    for (int i = 0; i < pixelX.length; i++) {
      double share = (frame.toDataX(pixelX[i]) - raster.left()) / (raster.right() - raster.left());
      column[i] = share * raster.width();
    }
    return (pixelY, argbPre) -> {
      double share = (raster.top() - frame.toDataY(pixelY)) / (raster.top() - raster.bottom());
      double row = share * raster.height();
      for (int i = 0; i < argbPre.length; i++) {
        argbPre[i] = raster.smooth() ? smooth(column[i], row) : pixel((int) column[i], (int) row);
      }
    };
  }

  private int pixel(int column, int row) {
    int x = Math.max(0, Math.min(column, raster.width() - 1));
    int y = Math.max(0, Math.min(row, raster.height() - 1));
    return Ink.premultiplied(raster.argb()[y * raster.width() + x]);
  }

  /** Between the four nearest pixel centres. */
  private int smooth(double column, double row) {
    int x = (int) Math.floor(column - 0.5);
    int y = (int) Math.floor(row - 0.5);
    double right = column - 0.5 - x;
    double lower = row - 0.5 - y;
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      double above =
          channel(pixel(x, y), shift) * (1 - right) + channel(pixel(x + 1, y), shift) * right;
      double below =
          channel(pixel(x, y + 1), shift) * (1 - right)
              + channel(pixel(x + 1, y + 1), shift) * right;
      mixed |= (int) (above + lower * (below - above) + 0.5) << shift;
    }
    return mixed;
  }

  private static int channel(int argb, int shift) {
    return argb >>> shift & 0xff;
  }
}
