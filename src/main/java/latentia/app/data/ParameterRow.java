package latentia.app.data;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentia.app.Inputs;
import latentia.app.Typed;
import latentia.data.generate.Parameter;
import latentia.text.Messages;

/** One parameter of a generator: its words, a slider, and the number to type. */
final class ParameterRow {
  private static final double FINE = 0.01;

  private final Messages messages = Messages.of(ParameterRow.class);
  private final Parameter parameter;
  private final GenerateViewModel desk;
  private final Consumer<String> say;
  private final ParameterScale scale;
  private final Slider slider = new Slider(0, 1, 0);
  private final TextField field = new TextField();
  private final VBox node;
  private boolean showing;

  /**
   * @param say is given a sentence when what is typed is not allowed
   */
  ParameterRow(Parameter parameter, GenerateViewModel desk, Consumer<String> say) {
    this.parameter = parameter;
    this.desk = desk;
    this.say = say;
    scale = new ParameterScale(parameter);
    Label words = new Label(sentence(parameter.words()));
    words.setLabelFor(field);
    slider.setBlockIncrement(FINE);
    slider.setId("generate-slider-" + parameter.key());
    slider.setAccessibleText(parameter.words());
    field.setId("generate-" + parameter.key());
    field.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox line = new HBox(slider, field);
    line.getStyleClass().add("parameter-line");
    node = new VBox(words, line);
    node.getStyleClass().add("parameter");
    slider.valueProperty().addListener((o, old, now) -> slide(now.doubleValue()));
    Inputs.whenTyped(field, this::type);
    show();
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  Node node() {
    return node;
  }

  private void slide(double place) {
    if (!showing) {
      desk.set(parameter, scale.value(place));
      field.setText(words(desk.value(parameter)));
    }
  }

  private void type(String text) {
    if (text.equals(words(desk.value(parameter)))) {
      return;
    }
    boolean taken =
        Typed.number(text, parameter::allows)
            .map(value -> desk.set(parameter, value))
            .orElse(false);
    say.accept(
        taken
            ? ""
            : messages.get(
                parameter.whole() ? "generate.refused.whole" : "generate.refused",
                parameter.words(),
                words(parameter.low()),
                words(parameter.high())));
    show();
  }

  /** Shows the present value. */
  void show() {
    showing = true;
    double value = desk.value(parameter);
    slider.setValue(scale.place(value));
    field.setText(words(value));
    showing = false;
  }

  private String words(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
