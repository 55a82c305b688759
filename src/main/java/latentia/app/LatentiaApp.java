package latentia.app;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import latentia.app.components.ComponentsLabView;
import latentia.app.data.DataRoom;
import latentia.app.data.UserFolders;
import latentia.app.latent.LatentLabView;
import latentia.app.mixture.MixtureLabView;
import latentia.app.shell.LabEntry;
import latentia.app.shell.LabView;
import latentia.app.shell.ShellController;
import latentia.app.shell.ViewActions;

/** The window. */
public final class LatentiaApp extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final Appearance appearance = new Appearance();
  private final UserFolders folders;
  private ShellController shell;

  /** Started by JavaFX. */
  public LatentiaApp() {
    this(UserFolders.ofUser());
  }

  /**
   * @param folders where it keeps what outlasts it
   */
  LatentiaApp(UserFolders folders) {
    this.folders = folders;
  }

  @Override
  public void start(Stage stage) throws IOException {
    appearance.chooseControls();
    Appearance.loadFonts();
    ResourceBundle words = ResourceBundle.getBundle("latentia.app.messages");
    FXMLLoader loader = new FXMLLoader(getClass().getResource("/fxml/shell.fxml"), words);
    Parent root = loader.load();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    stage.setScene(scene);
    stage.setTitle(words.getString("title"));
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    appearance.dress(scene);
    FxThread fxThread = new FxThread();
    shell = loader.getController();
    shell.open(stage, appearance, fxThread, folders);
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> shell.notices().fault(failure));
    shell.offer(labs(fxThread));
    stage.show();
  }

  private List<LabEntry> labs(Executor fxThread) {
    Notices notices = shell.notices();
    ViewActions actions = shell.viewActions();
    return List.of(
        new LabEntry("mixtures", () -> new MixtureLabView(appearance, fxThread, notices, actions)),
        new LabEntry(
            "components", () -> new ComponentsLabView(appearance, fxThread, notices, actions)),
        new LabEntry("latent", () -> new LatentLabView(appearance, fxThread, notices, actions)));
  }

  /** The ways by which data come in. */
  public DataRoom dataRoom() {
    return shell.dataRoom();
  }

  /** The lab on screen. */
  public LabView lab() {
    return shell.lab();
  }

  @Override
  public void stop() {
    if (shell != null) {
      shell.close();
    }
  }
}
