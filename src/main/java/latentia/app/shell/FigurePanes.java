package latentia.app.shell;

import java.util.concurrent.Executor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import latentia.app.Appearance;
import latentia.app.LatentiaApp;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.text.Messages;

/**
 * Makes the figure panes of one lab: all follow the zoom of the window and have the same menu. It
 * remembers which of them was used last.
 */
public final class FigurePanes {
  private final Messages messages = Messages.of(LatentiaApp.class);
  private final Appearance appearance;
  private final Executor fxThread;
  private final ViewActions actions;
  private String lastUsed;

  /**
   * @param first the id of the pane that counts as used before any is
   */
  public FigurePanes(Appearance appearance, Executor fxThread, ViewActions actions, String first) {
    this.appearance = appearance;
    this.fxThread = fxThread;
    this.actions = actions;
    lastUsed = first;
  }

  /**
   * A pane.
   *
   * @param id names it; its node is "id-figure"
   * @param words what it shows, for those who do not see it
   * @param thread builds and paints its figures
   */
  public FigurePane pane(String id, String words, PaintThread thread) {
    FigurePane pane = new FigurePane(thread, fxThread);
    pane.setId(id + "-figure");
    pane.zoomProperty().bind(appearance.zoomProperty());
    pane.setAccessibleText(words);
    ContextMenu menu =
        new ContextMenu(
            item("figure.export", actions.export()),
            item("figure.copyImage", actions.copyImage()),
            item("figure.copyData", actions.copyData()));
    pane.setOnContextMenuRequested(
        event -> {
          lastUsed = id;
          menu.show(pane, event.getScreenX(), event.getScreenY());
        });
    pane.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          lastUsed = id;
          menu.hide();
        });
    return pane;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  /** The id of the pane that the mouse was on last. */
  public String lastUsed() {
    return lastUsed;
  }
}
