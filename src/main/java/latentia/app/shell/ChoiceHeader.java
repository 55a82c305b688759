package latentia.app.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The line above a picture that is one of several: its title, from which another is chosen, a note
 * and its controls.
 *
 * @param <T> what can be chosen
 */
public final class ChoiceHeader<T> {
  private final MenuButton choice = new MenuButton();
  private final HBox node = new HBox();

  /**
   * @param id of the menu: "id-choice"
   * @param name names a choice; its entry is "id-name"
   * @param offered whether something can be chosen just now
   * @param chosen follows the choice and decides it
   */
  public ChoiceHeader(
      String id,
      List<T> all,
      Function<T, String> name,
      Function<T, String> title,
      Predicate<T> offered,
      ObjectProperty<T> chosen) {
    node.getStyleClass().add("bench-header");
    choice.getStyleClass().add("bench-choice");
    choice.setId(id + "-choice");
    choice.setMinWidth(Region.USE_PREF_SIZE);
    for (T each : all) {
      RadioMenuItem item = new RadioMenuItem(title.apply(each));
      item.setId(id + "-" + name.apply(each));
      item.setOnAction(event -> chosen.set(each));
      chosen.subscribe(now -> item.setSelected(now == each));
      choice.getItems().add(item);
    }
    choice.setOnShowing(
        event -> {
          for (int i = 0; i < all.size(); i++) {
            choice.getItems().get(i).setDisable(!offered.test(all.get(i)));
          }
        });
  }

  public void setTip(String tip) {
    choice.setTooltip(new Tooltip(tip));
  }

  /** What stands there: a title, muted words or a formula beside it, controls at the right end. */
  public void show(String title, Node note, Node controls) {
    choice.setText(title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    if (controls instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    node.getChildren().setAll(choice, note, space, controls);
  }

  public Node node() {
    return node;
  }
}
