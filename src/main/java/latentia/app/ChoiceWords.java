package latentia.app;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * How the choices of a list are worded. Nothing is typed there.
 *
 * @param <T> the choices
 */
public final class ChoiceWords<T> extends StringConverter<T> {
  private final Function<T, String> words;

  /**
   * @param words names a choice; not asked about none
   */
  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("chosen from a list, not typed");
  }
}
