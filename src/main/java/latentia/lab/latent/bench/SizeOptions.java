package latentia.lab.latent.bench;

import java.util.List;

/**
 * @param sizes the latent sizes compared
 * @param samples how many codes of the prior are decoded
 * @param seed decides these codes
 */
public record SizeOptions(List<Integer> sizes, int samples, long seed) {
  public SizeOptions {
    sizes = List.copyOf(sizes);
  }

  /** Latent sizes 2, 5, 10 and 20. */
  public static SizeOptions usual() {
    return new SizeOptions(List.of(2, 5, 10, 20), 12, 1);
  }

  public SizeOptions withSizes(List<Integer> others) {
    return new SizeOptions(others, samples, seed);
  }

  public SizeOptions withSamples(int count) {
    return new SizeOptions(sizes, count, seed);
  }

  public SizeOptions withSeed(long other) {
    return new SizeOptions(sizes, samples, other);
  }
}
