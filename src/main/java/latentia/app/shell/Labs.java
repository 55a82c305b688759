package latentia.app.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import latentia.app.LatentiaApp;
import latentia.text.Messages;

/**
 * The labs of the window, of which one is on screen. Each is opened when it is wanted for the first
 * time and stays open, so that it is found again as it was left.
 */
final class Labs {
  private final Messages messages = Messages.of(LatentiaApp.class);
  private final Map<String, LabView> open = new LinkedHashMap<>();
  private final Map<String, ToggleButton> buttons;
  private final ToggleGroup items = new ToggleGroup();
  private final Menu menu;
  private final Consumer<LabView> show;
  private LabView onScreen;

  /**
   * @param buttons of the rail, by the id of their lab
   * @param menu gets an entry for each lab
   * @param show puts a lab into the frame
   */
  Labs(Map<String, ToggleButton> buttons, Menu menu, Consumer<LabView> show) {
    this.buttons = buttons;
    this.menu = menu;
    this.show = show;
  }

  /** Offers a lab. */
  void offer(LabEntry entry) {
    RadioMenuItem item = new RadioMenuItem(messages.get("rail." + entry.id()));
    item.setId("menu-" + entry.id());
    item.setToggleGroup(items);
    item.setUserData(entry.id());
    item.setOnAction(event -> enter(entry));
    menu.getItems().add(item);
    buttons.get(entry.id()).setOnAction(event -> enter(entry));
  }

  /** Brings a lab on screen. */
  void enter(LabEntry entry) {
    boolean first = !open.containsKey(entry.id());
    LabView lab = open.computeIfAbsent(entry.id(), id -> entry.opening().get());
    buttons.forEach((id, button) -> button.setSelected(id.equals(entry.id())));
    items.getToggles().forEach(item -> item.setSelected(entry.id().equals(item.getUserData())));
    if (lab == onScreen) {
      return;
    }
    if (onScreen != null) {
      onScreen.leave();
    }
    onScreen = lab;
    show.accept(lab);
    if (!first) {
      lab.enter();
    }
  }

  /** The lab on screen; null before the first. */
  LabView onScreen() {
    return onScreen;
  }

  void close() {
    open.values().forEach(LabView::close);
  }
}
