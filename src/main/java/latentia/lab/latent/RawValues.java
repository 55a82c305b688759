package latentia.lab.latent;

import latentia.data.Dataset;

/** Turns values as the networks see them back into those of the data set. */
public final class RawValues {
  private final double[] scale;
  private final double[] shift;

  /** The scaling is linear, so that two different values of a column give it away. */
  public RawValues(LatentData data) {
    Dataset shown = data.shown();
    Dataset source = data.source();
    scale = new double[shown.columns()];
    shift = new double[shown.columns()];
    for (int j = 0; j < scale.length; j++) {
      int low = 0;
      int high = 0;
      for (int n = 1; n < shown.rows(); n++) {
        low = shown.value(n, j) < shown.value(low, j) ? n : low;
        high = shown.value(n, j) > shown.value(high, j) ? n : high;
      }
      double from = source.value(data.shownRows()[low], j);
      double to = source.value(data.shownRows()[high], j);
      double span = shown.value(high, j) - shown.value(low, j);
      scale[j] = span > 0 ? (to - from) / span : 1;
      shift[j] = from - scale[j] * shown.value(low, j);
    }
  }

  /** The value of a column in the data set's own units. */
  public double of(double value, int column) {
    return shift[column] + scale[column] * value;
  }
}
