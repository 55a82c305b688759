package latentia.training;

/** An immutable picture of a session after a step. Safe to hand to any thread. */
public interface Snapshot {
  /** How many steps led here; 0 at the start. */
  int step();

  Status status();

  /** Roughly how many bytes keeping this snapshot costs, not counting what it shares. */
  long bytes();
}
