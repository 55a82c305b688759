package latentia.lab.look;

import java.util.List;
import java.util.function.Supplier;

/**
 * The last thing made and what it was made from: as long as that is equal, the very same object is
 * handed out, and what is painted of it can be kept too. Used by one thread.
 */
public final class Kept<T> {
  private List<Object> source;
  private T made;

  /**
   * @param wanted all that the thing depends on
   */
  public T get(List<Object> wanted, Supplier<T> making) {
    if (!wanted.equals(source)) {
      made = making.get();
      source = wanted;
    }
    return made;
  }
}
