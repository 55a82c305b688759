package latentia.engine.neural;

import java.util.SplittableRandom;

/** Puts {@link Noise} on rows. */
final class Corruption {
  private Corruption() {}

  /**
   * @param clean {@code size} numbers
   * @param noisy receives them with noise
   */
  static void apply(Noise noise, float[] clean, float[] noisy, int size, SplittableRandom random) {
    if (noise instanceof Noise.Gaussian gaussian) {
      float deviation = (float) gaussian.standardDeviation();
      for (int i = 0; i < size; i++) {
        noisy[i] = clean[i] + deviation * (float) random.nextGaussian();
      }
    } else if (noise instanceof Noise.Masking masking) {
      for (int i = 0; i < size; i++) {
        noisy[i] = random.nextDouble() < masking.probability() ? 0 : clean[i];
      }
    } else {
      System.arraycopy(clean, 0, noisy, 0, size);
    }
  }
}
