package latentia.lab.latent;

import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.LossTrace;

/**
 * One loss of one model over the epochs.
 *
 * @param train value per epoch, 0 being before the first step
 * @param test the same for the rows tested on; NaN where there are none
 */
record LossSeries(int model, double[] train, double[] test) {
  static LossSeries of(LossCurve curve, int model, LossTrace trace) {
    int length = trace.length();
    double[] train = new double[length];
    double[] test = new double[length];
    for (int e = 0; e < length; e++) {
      EpochLosses losses = trace.at(e);
      train[e] = curve.value(losses.train());
      test[e] = losses.test().map(curve::value).orElse(Double.NaN);
    }
    return new LossSeries(model, train, test);
  }

  int last() {
    return train.length - 1;
  }

  /** {least, largest} of the finite values from an epoch on, or null if there is none. */
  double[] range(int from) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] values : new double[][] {train, test}) {
      for (int e = from; e < values.length; e++) {
        if (Double.isFinite(values[e])) {
          low = Math.min(low, values[e]);
          high = Math.max(high, values[e]);
        }
      }
    }
    return low <= high ? new double[] {low, high} : null;
  }
}
