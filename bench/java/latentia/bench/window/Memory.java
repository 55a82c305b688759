package latentia.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of the process at rest, and after each lab was opened and played a while. */
final class Memory {
  private static final int REST_SECONDS = 10;
  private static final int PLAY_SECONDS = 12;

  private Memory() {}

  /**
   * @param labs ids of the labs to visit after the first rest, in that order
   */
  public static void main(String[] labs) throws InterruptedException, IOException {
    ProgramWindow window = ProgramWindow.start();
    window.playable();
    Thread.sleep(1000 * REST_SECONDS);
    print("at rest");
    for (String lab : labs) {
      window.press("#rail-" + lab);
      window.awaitPlayable();
      window.press("#play");
      Thread.sleep(1000 * PLAY_SECONDS);
      print("playing " + lab);
      window.press("#rail-mixtures");
      Thread.sleep(1000 * REST_SECONDS);
      print("after " + lab);
    }
    System.gc();
    Thread.sleep(1000);
    print((labs.length == 0 ? "at rest" : "after all labs") + ", garbage collected");
    Runtime.getRuntime().halt(0);
  }

  private static void print(String when) throws IOException {
    Runtime java = Runtime.getRuntime();
    new Measured(when, "MB resident", kilobytes("VmRSS:") / 1024.0).print();
    new Measured(when, "MB of heap in use", (java.totalMemory() - java.freeMemory()) / 1048576.0)
        .print();
  }

  private static long kilobytes(String field) throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
    String line = status.stream().filter(text -> text.startsWith(field)).findFirst().orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", ""));
  }
}
