package latentia;

/** Starts the window. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    latentia.app.Display.showWindow();
  }
}
