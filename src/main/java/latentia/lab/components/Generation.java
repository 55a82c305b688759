package latentia.lab.components;

/**
 * How far the drawing of samples has come: each is a code drawn from N(0, I), mapped to W z + mu,
 * and moved by noise.
 *
 * @param finished samples drawn to the end before the present one
 * @param phase of the present one
 * @param fraction how far within the phase, 0 to 1
 * @param seed decides all samples
 */
public record Generation(int finished, Phase phase, double fraction, long seed) {
  /** The three generative steps, before and after which nothing moves. */
  public enum Phase {
    /** No sample is under way. */
    REST,
    /** z ~ N(0, I). */
    CODE,
    /** W z + mu. */
    MEAN,
    /** + noise. */
    NOISE
  }

  /** Nothing drawn yet. */
  public static Generation none(long seed) {
    return new Generation(0, Phase.REST, 0, seed);
  }

  /** The next phase at its beginning; after the last the sample is finished. */
  public Generation next() {
    return switch (phase) {
      case REST -> new Generation(finished, Phase.CODE, 0, seed);
      case CODE -> new Generation(finished, Phase.MEAN, 0, seed);
      case MEAN -> new Generation(finished, Phase.NOISE, 0, seed);
      case NOISE -> new Generation(finished + 1, Phase.REST, 0, seed);
    };
  }

  /** Moved on within the phase, and into the next at its end; at rest nothing moves. */
  public Generation by(double more) {
    if (phase == Phase.REST) {
      return this;
    }
    double moved = fraction + more;
    return moved < 1 ? new Generation(finished, phase, moved, seed) : next();
  }

  /** So many more samples at once. */
  public Generation finishing(int more) {
    return new Generation(finished + more, Phase.REST, 0, seed);
  }

  /** How much of a phase has been carried out: 0 before it, 1 after it. */
  double done(Phase wanted) {
    if (phase == wanted) {
      return fraction;
    }
    return phase.compareTo(wanted) > 0 ? 1 : 0;
  }
}
