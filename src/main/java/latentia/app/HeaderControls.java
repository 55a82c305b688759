package latentia.app;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls that stand at the right end of a header, all in one look. */
public final class HeaderControls {
  private final Messages messages;

  /**
   * @param messages where the keys given here are looked up
   */
  public HeaderControls(Messages messages) {
    this.messages = messages;
  }

  public HBox row(Node... controls) {
    HBox row = new HBox(controls);
    row.getStyleClass().add("bench-controls");
    return row;
  }

  public Label name(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("muted");
    return label;
  }

  public Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(messages.get(key), new FontIcon(icon));
    button.setOnAction(event -> action.run());
    return button;
  }

  public ToggleButton toggle(String key, Ikon icon) {
    return new ToggleButton(messages.get(key), new FontIcon(icon));
  }

  public Spinner<Integer> spinner(int least, int most, int value, String tip, IntConsumer turned) {
    Spinner<Integer> spinner = new Spinner<>(least, most, value);
    spinner.setEditable(true);
    spinner.getStyleClass().addAll(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL, "bench-spinner");
    spinner.setTooltip(new Tooltip(messages.get(tip)));
    spinner
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                turned.accept(now);
              }
            });
    return spinner;
  }

  /** Two or three choices side by side; the first is made. */
  public SegmentedButton segments(List<String> keys, IntConsumer chosen) {
    SegmentedButton segments = new SegmentedButton();
    for (int i = 0; i < keys.size(); i++) {
      int number = i;
      ToggleButton button = new ToggleButton(messages.get(keys.get(i)));
      button.setId(keys.get(i).replace('.', '-'));
      button.setSelected(i == 0);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(number);
          });
      segments.getButtons().add(button);
    }
    return segments;
  }

  /** A list to choose from, filled by {@link #offer}. */
  public <T> ComboBox<Named<T>> choice(Runnable chosen) {
    ComboBox<Named<T>> box = new ComboBox<>();
    box.setConverter(new ChoiceWords<>(Named::name));
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null && old != null && !now.value().equals(old.value())) {
                chosen.run();
              }
            });
    return box;
  }

  /** Offers other items and keeps the choice where it still is one; else the usual one. */
  public static <T> T offer(ComboBox<Named<T>> box, List<Named<T>> items, T usual) {
    T before = box.getValue() == null ? usual : box.getValue().value();
    if (!box.getItems().equals(items)) {
      boolean kept = items.stream().anyMatch(item -> item.value().equals(before));
      T now = kept ? before : usual;
      box.getItems().setAll(items);
      items.stream().filter(item -> item.value().equals(now)).findFirst().ifPresent(box::setValue);
    }
    return box.getValue().value();
  }
}
