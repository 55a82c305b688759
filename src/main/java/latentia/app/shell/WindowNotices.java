package latentia.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import latentia.app.LatentiaApp;
import latentia.app.Notices;
import latentia.text.Messages;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells people things in a bar above the stage, which hides nothing that matters. */
final class WindowNotices implements Notices {
  private static final Duration GLANCE = Duration.seconds(5);
  private static final double NARROWEST = 200;
  private static final double ROOM_FOR_BUTTONS = 160;

  private final Messages messages = Messages.of(LatentiaApp.class);
  private final NotificationPane bar;
  private final Sheets sheets;
  private final Executor fxThread;
  private final PauseTransition fade = new PauseTransition(GLANCE);

  WindowNotices(NotificationPane bar, Sheets sheets, Executor fxThread) {
    this.bar = bar;
    this.sheets = sheets;
    this.fxThread = fxThread;
    fade.setOnFinished(event -> bar.hide());
  }

  @Override
  public void tell(String sentence) {
    fxThread.execute(
        () -> {
          show(sentence, new FontIcon(Feather.INFO));
          fade.playFromStart();
        });
  }

  @Override
  public void progress(String sentence, Runnable cancel) {
    fxThread.execute(
        () -> {
          show(sentence, new FontIcon(Feather.LOADER));
          bar.getActions().setAll(new Action(messages.get("cancel"), event -> cancel.run()));
        });
  }

  @Override
  public void warn(String sentence) {
    fxThread.execute(() -> show(sentence, new FontIcon(Feather.ALERT_TRIANGLE)));
  }

  @Override
  public void clear() {
    fxThread.execute(bar::hide);
  }

  @Override
  public void fault(Throwable cause) {
    StringWriter details = new StringWriter();
    cause.printStackTrace(new PrintWriter(details));
    fxThread.execute(
        () -> {
          show(messages.get("fault"), new FontIcon(Feather.ALERT_TRIANGLE));
          bar.getActions()
              .setAll(
                  new Action(
                      messages.get("fault.details"),
                      event -> sheets.show(detailsSheet(details.toString()))));
        });
  }

  private void show(String sentence, Node icon) {
    fade.stop();
    bar.getActions().clear();
    bar.setText("");
    bar.setGraphic(wrapped(sentence, icon));
    bar.show();
  }

  /** The bar itself shows a single line and cuts it; a sentence is to be read to its end. */
  private Node wrapped(String sentence, Node icon) {
    Label words = new Label(sentence, icon);
    words.setId("notice");
    words.setWrapText(true);
    double width = Math.max(NARROWEST, bar.getWidth() - ROOM_FOR_BUTTONS);
    words.setPrefWidth(width);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private Node detailsSheet(String details) {
    TextArea text = new TextArea(details);
    text.setEditable(false);
    Label title = new Label(messages.get("fault.details"));
    title.getStyleClass().add("sheet-title");
    VBox sheet = new VBox(title, text);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxHeight(VBox.USE_PREF_SIZE);
    return sheet;
  }
}
