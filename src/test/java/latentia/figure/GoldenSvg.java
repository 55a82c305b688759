package latentia.figure;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares figures with SVG files that somebody has looked at. Numbers may differ by less than can
 * be seen. A figure that differs is left as {@code -changed.svg} under target; if it is right, copy
 * it over the golden file.
 */
final class GoldenSvg {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "latentia", "figure");
  private static final Path CHANGED = Path.of("target", "golden");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private GoldenSvg() {}

  static void check(String name, Figure figure, int width, int height) throws IOException {
    Path golden = GOLDEN.resolve(name + ".svg");
    Path changed = CHANGED.resolve(name + "-changed.svg");
    Files.createDirectories(CHANGED);
    FigureExport.svg(figure, changed, width, height);
    String now = Files.readString(changed);
    if (!Files.exists(golden)) {
      fail("there is no " + golden + " yet: look at " + changed + " and copy it there");
    }
    List<String> expected = lines(Files.readString(golden));
    List<String> actual = lines(now);
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String before = i < expected.size() ? expected.get(i) : "the end";
      String after = i < actual.size() ? actual.get(i) : "the end";
      if (!same(before, after)) {
        fail(
            "figure "
                + name
                + " differs from line "
                + (i + 1)
                + " on; look at "
                + changed
                + "\nbefore: "
                + shortened(before)
                + "\nnow:    "
                + shortened(after));
      }
    }
    Files.delete(changed);
  }

  private static List<String> lines(String svg) {
    return LINE_END.splitAsStream(svg).toList();
  }

  /** Equal but for numbers that differ by less than can be seen. */
  private static boolean same(String before, String after) {
    if (before.equals(after)) {
      return true;
    }
    boolean sameWords =
        NUMBER.matcher(before).replaceAll("#").equals(NUMBER.matcher(after).replaceAll("#"));
    if (!sameWords) {
      return false;
    }
    Matcher old = NUMBER.matcher(before);
    Matcher young = NUMBER.matcher(after);
    while (old.find() && young.find()) {
      if (Math.abs(Double.parseDouble(old.group()) - Double.parseDouble(young.group())) > 0.05) {
        return false;
      }
    }
    return true;
  }

  private static String shortened(String line) {
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }
}
