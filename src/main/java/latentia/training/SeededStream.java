package latentia.training;

import java.util.SplittableRandom;

/**
 * Generators of random numbers made from a seed, a purpose and a count, so that no draw depends on
 * what was drawn before it for something else.
 */
public final class SeededStream {
  private SeededStream() {}

  /** The generator for the {@code counter}-th use of a purpose in the run of this seed. */
  public static SplittableRandom generator(long seed, int purpose, long counter) {
    return new SplittableRandom(mix(mix(mix(seed) + purpose) + counter));
  }

  /** Scatters neighbouring numbers over all 64 bits (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
