package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import latentia.figure.Figure;
import latentia.figure.FigureExport;

/**
 * Holds a figure against the SVG that was once looked at and found good. A mismatch leaves the new
 * picture under target/golden; {@code -Dgolden.accept=true} makes it the good one.
 */
final class GoldenFigure {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "latentia", "lab", "mixture");
  private static final Path CHANGED = Path.of("target", "golden");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.?\\d*(?:[eE]-?\\d+)?");
  private static final double TOLERANCE = 0.05;

  private GoldenFigure() {}

  static void check(String name, Figure figure, int width, int height) throws IOException {
    Files.createDirectories(CHANGED);
    Path drawn = CHANGED.resolve(name + ".svg");
    FigureExport.svg(figure, drawn, width, height);
    String now = Files.readString(drawn);
    Path golden = FOLDER.resolve(name + ".svg.gz");
    if (Boolean.getBoolean("golden.accept")) {
      try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(golden))) {
        out.write(now.getBytes(StandardCharsets.UTF_8));
      }
      return;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(golden))) {
      compare(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), now, drawn);
    }
    Files.delete(drawn);
  }

  private static void compare(String name, String then, String now, Path drawn) {
    assertEquals(
        NUMBER.matcher(then).replaceAll("#").length(),
        NUMBER.matcher(now).replaceAll("#").length(),
        name + " has other marks now, see " + drawn);
    Matcher before = NUMBER.matcher(then);
    Matcher after = NUMBER.matcher(now);
    while (before.find() && after.find()) {
      double difference =
          Math.abs(Double.parseDouble(before.group()) - Double.parseDouble(after.group()));
      if (difference > TOLERANCE) {
        fail(
            name + " has moved from " + before.group() + " to " + after.group() + ", see " + drawn);
      }
    }
  }
}
