package latentia.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;
import javafx.application.Platform;

/** Whether windows can be shown on this computer. */
public final class Display {
  private Display() {}

  /**
   * Shows the window and returns when it is closed; at once and with false where there is no
   * display, or no GTK to draw on it.
   */
  public static boolean showWindow() {
    if (!toolkitStarts()) {
      return false;
    }
    Application.launch(LatentiaApp.class);
    return true;
  }

  /**
   * The toolkit reports every library it tries, and that it runs from the class path, on standard
   * error: nothing that a user could act on, so it is held back.
   */
  private static boolean toolkitStarts() {
    PrintStream standardError = System.err;
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      Platform.startup(() -> {});
      return true;
    } catch (RuntimeException | LinkageError e) {
      return false;
    } finally {
      System.setErr(standardError);
    }
  }
}
