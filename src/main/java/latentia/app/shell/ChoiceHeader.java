package latentia.app.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentia.app.Folding;

/**
 * The line above a picture that is one of several: its title, from which another is chosen, a note
 * and its controls.
 *
 * @param <T> what can be chosen
 */
public final class ChoiceHeader<T> {
  /** A note that cannot be cut may be so much smaller than it would like to be. */
  private static final double SMALLEST = 0.8;

  private final MenuButton choice = new MenuButton();
  private final HBox node = new HBox();
  private Node note = new Region();
  private Node controls = new Region();

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
            choice.getItems().get(i).setText(title.apply(all.get(i)));
            choice.getItems().get(i).setDisable(!offered.test(all.get(i)));
          }
        });
    node.widthProperty().addListener((o, old, now) -> makeRoom());
  }

  public void setTip(String tip) {
    choice.setTooltip(new Tooltip(tip));
  }

  /** What stands there: a title, muted words or a formula beside it, controls at the right end. */
  public void show(String title, Node noteBeside, Node controlsAtEnd) {
    note = noteBeside;
    controls = controlsAtEnd;
    choice.setText(title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    if (controls instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    node.getChildren().setAll(choice, note, space, controls);
    makeRoom();
  }

  /** A formula is not cut as words are: it stands there a little smaller, or not at all. */
  private void makeRoom() {
    if (!(note instanceof Labeled)) {
      double wanted = choice.prefWidth(-1) + SMALLEST * note.prefWidth(-1) + controls.prefWidth(-1);
      double room = node.getWidth() - node.getInsets().getLeft() - node.getInsets().getRight();
      Folding.show(note, node.getWidth() == 0 || wanted + 3 * node.getSpacing() <= room);
    }
  }

  public Node node() {
    return node;
  }
}
