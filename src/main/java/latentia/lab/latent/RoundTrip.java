package latentia.lab.latent;

import latentia.engine.neural.TrainedNetwork;

/**
 * How far a decoded code re-encodes from where it was, h(z) = ||E(D(z)) - z||, in standard
 * deviations of the codes ({@link CodeSpread#unit}): large where no row lives.
 */
public record RoundTrip(TrainedNetwork network, CodeSpread spread) {
  /** h(z) of one code. */
  public double error(double[] z) {
    double[] again = network.encode(network.decode(z)).mean();
    double sum = 0;
    for (int j = 0; j < z.length; j++) {
      sum += (again[j] - z[j]) * (again[j] - z[j]);
    }
    return Math.sqrt(sum) / spread.unit();
  }
}
