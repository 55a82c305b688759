package latentia.app;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;

/** How what a person sets in a column reaches a lab, and not what the program shows there. */
public final class Inputs {
  private Inputs() {}

  /**
   * Passes on what is chosen from a list.
   *
   * @param showing whether the list is being filled by the program just now
   */
  public static <T> void whenChosen(ComboBox<T> box, BooleanSupplier showing, Consumer<T> chosen) {
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing.getAsBoolean() && now != null) {
                chosen.accept(now);
              }
            });
  }

  /** Passes on the number that a spinner is turned to. */
  public static void whenTurned(
      Spinner<Integer> spinner, BooleanSupplier showing, Consumer<Integer> turned) {
    spinner.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
    spinner
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!showing.getAsBoolean() && now != null) {
                turned.accept(now);
              }
            });
  }

  /** Passes on what is typed, when Enter is pressed or the field is left. */
  public static void whenTyped(TextField field, Consumer<String> typed) {
    field.setOnAction(event -> typed.accept(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                typed.accept(field.getText());
              }
            });
  }

  /** Numbers of the form m x 10^e as 3·10⁻⁴, zero in words. */
  public static ChoiceWords<Double> powers(String zero) {
    return new ChoiceWords<>(value -> value == 0 ? zero : power(value));
  }

  private static String power(double value) {
    int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
    double mantissa = value / Math.pow(10, exponent);
    String digits = String.valueOf(Math.round(10 * mantissa) / 10.0).replaceFirst("\\.0$", "");
    return (digits.equals("1") ? "" : digits + "·") + "10" + superscript(exponent);
  }

  private static String superscript(int exponent) {
    StringBuilder raised = new StringBuilder();
    for (char c : Integer.toString(exponent).toCharArray()) {
      raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return raised.toString();
  }
}
