package latentia.training;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The snapshots kept of one run, oldest first: those after whole strides, and the newest. When they
 * outgrow the budget every second one is let go, so that what remains is still spread evenly; the
 * first and the newest always stay. Written by the trainer thread, read by any.
 */
public final class Timeline<S extends Snapshot> {
  private final NavigableMap<Integer, S> kept = new TreeMap<>();
  private final long budget;
  private int stride;
  private long bytes;

  /**
   * Keeps every step.
   *
   * @param budget bytes that the kept snapshots may hold together
   */
  public Timeline(long budget) {
    this(budget, 1);
  }

  /**
   * @param budget bytes that the kept snapshots may hold together
   * @param stride how many steps lie between two that are kept, such as the mini-batches of an
   *     epoch; at least 1
   */
  public Timeline(long budget, int stride) {
    this.budget = budget;
    this.stride = stride;
  }

  /** A timeline of its own that begins with what this one keeps up to {@code step}. */
  public synchronized Timeline<S> until(int step) {
    Timeline<S> copy = new Timeline<>(budget, stride);
    kept.headMap(step, true).values().forEach(copy::add);
    return copy;
  }

  /** Whether a snapshot after this many steps would be kept for good. */
  public synchronized boolean wants(int step) {
    return step % stride == 0;
  }

  /** Adds a snapshot; one that is no longer wanted is replaced by the next. */
  public synchronized void add(S snapshot) {
    Map.Entry<Integer, S> last = kept.lastEntry();
    if (last != null && !wants(last.getKey())) {
      remove(last.getKey());
    }
    S replaced = kept.put(snapshot.step(), snapshot);
    bytes += snapshot.bytes() - (replaced == null ? 0 : replaced.bytes());
    while (bytes > budget && kept.size() > 3) {
      thin();
    }
  }

  private void thin() {
    stride *= 2;
    int newest = kept.lastKey();
    for (int step : kept.keySet().stream().mapToInt(Integer::intValue).toArray()) {
      if (step % stride != 0 && step != newest) {
        remove(step);
      }
    }
  }

  private void remove(int step) {
    bytes -= kept.remove(step).bytes();
  }

  /** The newest snapshot kept at or before {@code step}. */
  public synchronized Optional<S> at(int step) {
    return Optional.ofNullable(kept.floorEntry(step)).map(Map.Entry::getValue);
  }

  /** The oldest snapshot kept after {@code step}. */
  public synchronized Optional<S> after(int step) {
    return Optional.ofNullable(kept.higherEntry(step)).map(Map.Entry::getValue);
  }

  /** The newest snapshot kept before {@code step}. */
  public synchronized Optional<S> before(int step) {
    return Optional.ofNullable(kept.lowerEntry(step)).map(Map.Entry::getValue);
  }

  /** The newest snapshot of all. */
  public synchronized Optional<S> newest() {
    return Optional.ofNullable(kept.lastEntry()).map(Map.Entry::getValue);
  }

  /** How many snapshots are kept. */
  public synchronized int size() {
    return kept.size();
  }

  /** Bytes held by the kept snapshots, as they say themselves. */
  public synchronized long bytes() {
    return bytes;
  }
}
