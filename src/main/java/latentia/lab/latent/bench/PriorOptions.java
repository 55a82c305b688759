package latentia.lab.latent.bench;

/**
 * @param samples how many codes are drawn
 * @param drawn whether a row is drawn from p(x|z), instead of showing its mean
 * @param seed decides the draws
 */
public record PriorOptions(int samples, boolean drawn, long seed) {
  /** 24 codes, means. */
  public static PriorOptions usual() {
    return new PriorOptions(24, false, 1);
  }

  public PriorOptions withSamples(int count) {
    return new PriorOptions(count, drawn, seed);
  }

  public PriorOptions withDrawn(boolean wanted) {
    return new PriorOptions(samples, wanted, seed);
  }

  public PriorOptions withSeed(long other) {
    return new PriorOptions(samples, drawn, other);
  }
}
