package latentia.app.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Makes the choices of what stands on a stage, of which always one is made. */
public final class StageChoices {
  private StageChoices() {}

  /**
   * A choice for each of the contents.
   *
   * @param now what stands there; follows the choice and decides it
   */
  public static <T> List<LabView.StageChoice> of(
      T[] contents, ObjectProperty<T> now, Function<T, String> title) {
    return Stream.of(contents)
        .map(content -> new LabView.StageChoice(title.apply(content), chosen(content, now)))
        .toList();
  }

  private static <T> BooleanProperty chosen(T content, ObjectProperty<T> now) {
    BooleanProperty chosen = new SimpleBooleanProperty(now.get() == content);
    now.addListener((o, old, other) -> chosen.set(other == content));
    chosen.addListener(
        (o, old, is) -> {
          if (is) {
            now.set(content);
          } else if (now.get() == content) {
            chosen.set(true);
          }
        });
    return chosen;
  }
}
