package latentia;

import java.nio.file.Path;
import latentia.app.Display;
import latentia.cli.CommandLineProgram;
import latentia.text.Messages;

/** Starts the window when called without arguments, else the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    if (args.length > 0) {
      System.exit(CommandLineProgram.run(args));
    }
    if (!Display.showWindow()) {
      Path gallery = Path.of("latentia-gallery");
      System.err.println(Messages.of(Main.class).get("display.none", gallery));
      System.exit(CommandLineProgram.run("gallery", "--out", gallery.toString(), "--quiet"));
    }
  }
}
