package latentia.training;

/** How fast a run is played. */
public sealed interface Pace {
  /** A number of steps a second, slow enough to be watched. */
  record StepsPerSecond(double steps) implements Pace {
    public StepsPerSecond {
      if (!(steps > 0)) {
        throw new IllegalArgumentException("not a pace: " + steps + " steps per second");
      }
    }
  }

  /** As fast as the machine can. */
  record FlatOut() implements Pace {}
}
