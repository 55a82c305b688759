package latentia.training;

/** How fast a run is played. */
public sealed interface Pace {
  /** A number of strides of the playhead a second, slow enough to be watched. */
  record StepsPerSecond(double steps) implements Pace {
    public StepsPerSecond {
      require(steps);
    }
  }

  /** As many steps a second one by one, however long the stride of the playhead is. */
  record SingleStepsPerSecond(double steps) implements Pace {
    public SingleStepsPerSecond {
      require(steps);
    }
  }

  /** As fast as the machine can. */
  record FlatOut() implements Pace {}

  private static void require(double steps) {
    if (!(steps > 0)) {
      throw new IllegalArgumentException("not a pace: " + steps + " steps per second");
    }
  }
}
