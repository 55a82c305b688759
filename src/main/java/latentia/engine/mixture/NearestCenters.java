package latentia.engine.mixture;

import java.util.Arrays;

/** Which centre lies nearest to each row, by squared Euclidean distance. */
final class NearestCenters {
  private static final int BLOCK = 512;

  private final Columns data;
  private final double[][] centers;
  private double inertia;

  NearestCenters(Columns data, double[][] centers) {
    this.data = data;
    this.centers = centers;
  }

  /**
   * Writes the number of the nearest centre of each row, the lowest among equals.
   *
   * @return whether any label changed
   */
  boolean assign(int[] labels) {
    boolean changed = false;
    inertia = 0;
    double[][] squared = new double[centers.length][Math.min(BLOCK, data.rows())];
    for (int from = 0; from < data.rows(); from += BLOCK) {
      int size = Math.min(BLOCK, data.rows() - from);
      distances(from, size, squared);
      double sum = 0;
      for (int n = 0; n < size; n++) {
        int nearest = 0;
        for (int k = 1; k < squared.length; k++) {
          if (squared[k][n] < squared[nearest][n]) {
            nearest = k;
          }
        }
        sum += squared[nearest][n];
        changed |= labels[from + n] != nearest;
        labels[from + n] = nearest;
      }
      inertia += sum;
    }
    return changed;
  }

  /** J of the last assignment. */
  double inertia() {
    return inertia;
  }

  private void distances(int from, int size, double[][] squared) {
    for (int k = 0; k < centers.length; k++) {
      Arrays.fill(squared[k], 0);
      for (int j = 0; j < data.columns(); j++) {
        RowLoops.addScaledSquares(data.values()[j], from, centers[k][j], 1, squared[k], size);
      }
    }
  }

  /** J = sum of squared distances of rows to the centre of their label. */
  static double inertia(Columns data, double[][] centers, int[] labels) {
    double total = 0;
    for (int j = 0; j < data.columns(); j++) {
      double[] column = data.values()[j];
      double sum = 0;
      for (int n = 0; n < labels.length; n++) {
        double difference = column[n] - centers[labels[n]][j];
        sum += difference * difference;
      }
      total += sum;
    }
    return total;
  }
}
