package latentia.figure;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/**
 * Compares figures with SVG files that somebody has looked at. Coordinates may differ by less than
 * can be seen; everything else, colours too, has to be equal. A figure that differs is left under
 * target/golden; if it is right, {@code -Dgolden.accept=true} makes it the golden one.
 *
 * @param folder of the golden files, among the test resources
 * @param packed whether they are compressed, which large ones had better be
 */
public record GoldenSvg(String folder, boolean packed) {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "latentia");
  private static final Path CHANGED = Path.of("target", "golden");
  private static final double TOLERANCE = 0.05;
  private static final Pattern COORDINATE =
      Pattern.compile("(#[0-9a-f]{6})|-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");
  private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([^\"]*)");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Fails if the figure is not what it was when it was found good. */
  public void check(String name, Figure figure, int width, int height) throws IOException {
    Path golden = RESOURCES.resolve(folder).resolve(name + (packed ? ".svg.gz" : ".svg"));
    Path changed = CHANGED.resolve(name + "-changed.svg");
    Files.createDirectories(CHANGED);
    FigureExport.svg(figure, changed, width, height);
    if (Boolean.getBoolean("golden.accept")) {
      write(golden, Files.readAllBytes(changed));
    }
    if (!Files.exists(golden)) {
      fail("there is no " + golden + " yet: look at " + changed + " and accept it");
    }
    compare(lines(read(golden)), lines(Files.readAllBytes(changed)), "look at " + changed);
    Files.delete(changed);
  }

  private byte[] read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = packed ? new GZIPInputStream(raw) : raw) {
      return in.readAllBytes();
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = packed ? new GZIPOutputStream(raw) : raw) {
      out.write(content);
    }
  }

  private static List<String> lines(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    return LINE_END.splitAsStream(PICTURE.matcher(text).replaceAll(GoldenSvg::pixels)).toList();
  }

  /** Compression differs from machine to machine, pixels do not. */
  private static String pixels(MatchResult found) {
    byte[] png = Base64.getMimeDecoder().decode(found.group(1));
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      int width = image.getWidth();
      int[] argb = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
      return width + "x" + image.getHeight() + " #" + Integer.toHexString(Arrays.hashCode(argb));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(List<String> expected, List<String> actual, String remedy) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String before = i < expected.size() ? expected.get(i) : "the end";
      String after = i < actual.size() ? actual.get(i) : "the end";
      if (!same(before, after)) {
        fail(
            "the figure differs from line "
                + (i + 1)
                + " on; "
                + remedy
                + "\nbefore: "
                + shortened(before)
                + "\nnow:    "
                + shortened(after));
      }
    }
  }

  /** Equal but for coordinates that differ by less than can be seen. */
  private static boolean same(String before, String after) {
    if (before.equals(after)) {
      return true;
    }
    if (!withoutCoordinates(before).equals(withoutCoordinates(after))) {
      return false;
    }
    Matcher old = COORDINATE.matcher(before);
    Matcher young = COORDINATE.matcher(after);
    while (old.find() && young.find()) {
      boolean number = old.group(1) == null;
      if (number
          && Math.abs(Double.parseDouble(old.group()) - Double.parseDouble(young.group()))
              > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static String withoutCoordinates(String line) {
    return COORDINATE
        .matcher(line)
        .replaceAll(found -> found.group(1) == null ? "0" : found.group());
  }

  private static String shortened(String line) {
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }
}
