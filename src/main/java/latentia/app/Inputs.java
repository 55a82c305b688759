package latentia.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import latentia.data.Catalogue;

/** How what a person sets in a column reaches a lab, and not what the program shows there. */
public final class Inputs {
  private static final int LARGEST_DRAWN = 10_000;

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

  /**
   * Passes on the seed that is typed, or drawn by a button.
   *
   * @param refused told when what is typed is no whole number
   */
  public static void whenSeeded(
      TextField field, Button dice, LongConsumer seeded, Runnable refused) {
    whenTyped(
        field,
        typed -> {
          try {
            seeded.accept(Long.parseLong(typed.strip()));
          } catch (NumberFormatException e) {
            refused.run();
          }
        });
    dice.setOnAction(
        event -> seeded.accept(new Random(field.getText().hashCode()).nextInt(LARGEST_DRAWN)));
  }

  /** Shows a value; one that is not among those offered, from an example perhaps, is added. */
  public static <T> void choose(ComboBox<T> box, T value) {
    if (!box.getItems().contains(value)) {
      box.getItems().add(value);
    }
    box.setValue(value);
  }

  /** Offers the built-in data sets by name, shown by their titles. */
  public static void offerDataSets(ComboBox<String> box) {
    Map<String, String> titles = new LinkedHashMap<>();
    Catalogue.entries().forEach(entry -> titles.put(entry.name(), entry.title()));
    box.getItems().setAll(titles.keySet());
    box.setConverter(new ChoiceWords<>(name -> titles.getOrDefault(name, name)));
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
