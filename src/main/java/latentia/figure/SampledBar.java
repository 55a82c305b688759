package latentia.figure;

/** All colours of a map from left to right. */
record SampledBar(PanelLayout.Box extent, int[] colours) implements Sampled {
  @Override
  public boolean hardEdged() {
    return false;
  }

  @Override
  public Rows across(double[] pixelX) {
    int[] row = new int[pixelX.length];
    for (int i = 0; i < row.length; i++) {
      double share = (pixelX[i] - extent.left()) / extent.width();
      int step = (int) (share * colours.length);
      row[i] = Ink.premultiplied(colours[Math.max(0, Math.min(step, colours.length - 1))]);
    }
    return (pixelY, argbPre) -> System.arraycopy(row, 0, argbPre, 0, row.length);
  }
}
