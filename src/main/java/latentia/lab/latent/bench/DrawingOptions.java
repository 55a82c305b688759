package latentia.lab.latent.bench;

import latentia.engine.neural.Noise;

/**
 * @param noise laid over the drawing before the models see it
 * @param seed decides the noise
 */
public record DrawingOptions(Noise noise, long seed) {
  /** The drawing as it is. */
  public static DrawingOptions usual() {
    return new DrawingOptions(new Noise.None(), 1);
  }

  public DrawingOptions withNoise(Noise other) {
    return new DrawingOptions(other, seed);
  }

  public DrawingOptions withSeed(long other) {
    return new DrawingOptions(noise, other);
  }
}
