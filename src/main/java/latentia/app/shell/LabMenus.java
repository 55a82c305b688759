package latentia.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import latentia.app.LatentiaApp;
import latentia.app.Undoing;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.text.Messages;

/** What the menu row offers of the lab on screen. */
final class LabMenus {
  private final Messages messages = Messages.of(LatentiaApp.class);
  private final MenuButton data;
  private final Menu examples;
  private final Menu stage;
  private final MenuItem undo;
  private final MenuItem redo;

  LabMenus(MenuButton data, Menu examples, Menu stage, MenuItem undo, MenuItem redo) {
    this.data = data;
    this.examples = examples;
    this.stage = stage;
    this.undo = undo;
    this.redo = redo;
  }

  /** Offers what a lab has. */
  void follow(LabView lab) {
    data.textProperty().bind(lab.data().map(this::words));
    data.getItems()
        .setAll(
            Catalogue.entries().stream()
                .map(entry -> item(entry.title(), () -> lab.dataChooser().choose(entry.name())))
                .toList());
    examples
        .getItems()
        .setAll(
            lab.examples().stream().map(example -> item(example.title(), example.open())).toList());
    stage.getItems().setAll(lab.stageChoices().stream().map(LabMenus::radio).toList());
    stage.setDisable(stage.getItems().isEmpty());
    Undoing undoing = lab.undoing();
    undo.disableProperty().bind(Bindings.not(undoing.canUndoProperty()));
    redo.disableProperty().bind(Bindings.not(undoing.canRedoProperty()));
  }

  private String words(Dataset shown) {
    return messages.get("chip", shown.wording().title(), shown.rows(), shown.columns());
  }

  private static MenuItem item(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static MenuItem radio(LabView.StageChoice choice) {
    RadioMenuItem item = new RadioMenuItem(choice.title());
    item.selectedProperty().bindBidirectional(choice.chosen());
    return item;
  }
}
