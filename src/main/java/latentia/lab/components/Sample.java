package latentia.lab.components;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.engine.linear.ProbabilisticPca;

/**
 * One sample of probabilistic PCA in its three steps.
 *
 * @param code z ~ N(0, I), length q
 * @param mean W z + mu, length d
 * @param noise ~ N(0, sigma^2 I), length d
 */
record Sample(double[] code, double[] mean, double[] noise) {
  private static final String PURPOSE = "sample";

  /** The sample of that number; the same code and noise directions for every model of the shape. */
  static Sample of(ProbabilisticPca model, long seed, int number) {
    SplittableRandom random = generator(seed, number);
    double[] code = new double[model.codeSize()];
    Arrays.setAll(code, i -> random.nextGaussian());
    double deviation = Math.sqrt(model.noiseVariance());
    double[] noise = new double[model.columns()];
    Arrays.setAll(noise, j -> deviation * random.nextGaussian());
    return new Sample(code, model.decode(code), noise);
  }

  private static SplittableRandom generator(long seed, int number) {
    long purposeful = new SplittableRandom(seed + PURPOSE.hashCode()).nextLong();
    return new SplittableRandom(new SplittableRandom(purposeful + number).nextLong());
  }

  /** W z + mu + a share of the noise. */
  double[] value(double share) {
    double[] value = mean.clone();
    for (int j = 0; j < value.length; j++) {
      value[j] += share * noise[j];
    }
    return value;
  }
}
