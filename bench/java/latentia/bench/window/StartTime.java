package latentia.bench.window;

/** Starts the program once and tells how long it took until there was something to see and do. */
final class StartTime {
  private StartTime() {}

  /**
   * @param args the condition, for the names of the rows; when the process was started, in
   *     milliseconds since 1970
   */
  public static void main(String[] args) throws InterruptedException {
    String condition = args[0];
    long spawned = Long.parseLong(args[1]);
    ProgramWindow window = ProgramWindow.start();
    Moment shown = window.shown();
    Moment playable = window.playable();
    window.press("#play");
    Moment plays = window.awaitProgress();
    Moment complete = window.complete();
    print("first window", condition, shown, spawned);
    print("first playable frame", condition, playable, spawned);
    print("first step played", condition, plays, spawned);
    print("all controls in place", condition, complete, spawned);
    Runtime.getRuntime().halt(0);
  }

  private static void print(String what, String condition, Moment moment, long spawned) {
    new Measured(what + ", " + condition, "ms", moment.wall() - spawned).print();
    new Measured(what + ", " + condition, "ms of processor", moment.processor()).print();
  }
}
