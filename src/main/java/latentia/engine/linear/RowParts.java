package latentia.engine.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import latentia.engine.linalg.Workers;

/**
 * A sum over rows in parts, which the computer's processors share. How many parts there are depends
 * on the rows alone, and they are joined in their order, so that threads change no bit; each as
 * soon as all before it are there, since memory is dear: fresh pages cost as much as sums over
 * them.
 */
final class RowParts<T> {
  private final List<T> waiting;
  private final BinaryOperator<T> join;
  private T joined;
  private int next;

  private RowParts(int count, BinaryOperator<T> join) {
    this.waiting = new ArrayList<>(Collections.nCopies(count, null));
    this.join = join;
  }

  /** What is made of the rows from {@code from} to before {@code to}. */
  interface Part<T> {
    T of(int from, int to);
  }

  /**
   * One part of all rows, or where it is worth it several of about as many rows each.
   *
   * @param operations about how many additions or multiplications all rows take
   * @param most how many parts there may be
   * @param join adds a part, the second, to those before it
   */
  static <T> T joined(int rows, long operations, int most, Part<T> part, BinaryOperator<T> join) {
    int count = Workers.worthStarting(operations) ? Math.min(most, rows) : 1;
    RowParts<T> parts = new RowParts<>(count, join);
    int processors = Runtime.getRuntime().availableProcessors();
    try (Workers workers = Workers.once(processors, operations)) {
      workers.split(
          count,
          (first, last) -> {
            for (int p = first; p < last; p++) {
              int from = (int) ((long) rows * p / count);
              int to = (int) ((long) rows * (p + 1) / count);
              parts.put(p, part.of(from, to));
            }
          });
    }
    return parts.joined;
  }

  private synchronized void put(int p, T part) {
    waiting.set(p, part);
    while (next < waiting.size() && waiting.get(next) != null) {
      T now = waiting.set(next, null);
      joined = next == 0 ? now : join.apply(joined, now);
      next++;
    }
  }
}
