package latentia.engine.neural;

import java.util.SplittableRandom;

/**
 * Where all randomness of a run comes from: a generator of its own for each purpose and count, made
 * from the seed, so that no draw depends on what was drawn before it and a run can go on anywhere.
 * New purposes come last, or old seeds would give other runs.
 */
enum RandomStream {
  WEIGHTS,
  BIASES,
  ROW_ORDER,
  POSTERIOR_DRAWS,
  CORRUPTION,
  EVALUATION,
  FINAL_EVALUATION,
  IMPORTANCE;

  /** The generator for this purpose's {@code counter}-th use in the run of this seed. */
  SplittableRandom generator(long seed, long counter) {
    return new SplittableRandom(mix(mix(mix(seed) + ordinal() + 1) + counter));
  }

  /** Standard normal draws into the first places of {@code into}. */
  static void fillNormal(SplittableRandom random, float[] into, int size) {
    for (int i = 0; i < size; i++) {
      into[i] = (float) random.nextGaussian();
    }
  }

  /** Scatters neighbouring numbers over all 64 bits (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
