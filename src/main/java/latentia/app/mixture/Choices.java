package latentia.app.mixture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import latentia.app.ChoiceWords;
import latentia.lab.mixture.StartChoice;

/** How the choices of the settings column are worded. */
final class Choices {
  static final String BY_HAND = "hand";

  /** The starts that can be chosen from the list, by their key in the resource bundle. */
  static final Map<String, StartChoice> STARTS = starts();

  private Choices() {}

  private static Map<String, StartChoice> starts() {
    Map<String, StartChoice> starts = new LinkedHashMap<>();
    starts.put("poor", new StartChoice.Poor());
    starts.put("rows", new StartChoice.RandomRows());
    starts.put("kmeans", new StartChoice.KMeans());
    return Collections.unmodifiableMap(starts);
  }

  static String keyOf(StartChoice start) {
    return STARTS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(start))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(BY_HAND);
  }

  /**
   * Passes on what the user chooses from a list.
   *
   * @param showing whether the list is being filled by the program just now
   */
  static <T> void whenChosen(ComboBox<T> box, BooleanSupplier showing, Consumer<T> chosen) {
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing.getAsBoolean() && now != null) {
                chosen.accept(now);
              }
            });
  }

  /** Powers of ten as 10⁻⁶, zero in words. */
  static ChoiceWords<Double> powers(String zero) {
    return new ChoiceWords<>(
        value -> value == 0 ? zero : "10" + superscript((int) Math.round(Math.log10(value))));
  }

  private static String superscript(int exponent) {
    StringBuilder raised = new StringBuilder();
    for (char c : Integer.toString(exponent).toCharArray()) {
      raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return raised.toString();
  }
}
