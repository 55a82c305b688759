package latentia.app;

import java.util.List;
import java.util.function.Supplier;

/**
 * The last result of a computation, kept while what it was made from stays the same. Used by one
 * painter thread at a time.
 */
public final class Remembered<T> {
  private List<Object> key;
  private T value;

  /** The result for this key; what the key holds is compared by equals. */
  public synchronized T get(List<Object> newKey, Supplier<T> compute) {
    if (!newKey.equals(key)) {
      value = compute.get();
      key = newKey;
    }
    return value;
  }
}
