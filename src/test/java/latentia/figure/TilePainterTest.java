package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilePainterTest {
  private static final int COUNT = 12;

  @TempDir private Path folder;

  private static Figure film(Theme theme) {
    float[] black = new float[64];
    Arrays.fill(black, 1);
    List<Mark.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      tiles.add(new Mark.Tile(i + 0.03, 0.03, i + 0.97, 0.97, new Picture(8, 8, black), false));
    }
    Axes axes =
        new Axes(
            "film",
            "",
            "",
            List.of(),
            Axis.bare(0, COUNT),
            Axis.bare(0, 1),
            true,
            List.of(new Mark.Tiles(tiles, true)),
            List.of(),
            List.of());
    return new Figure(theme, List.of(new Figure.Panel(axes, 0, 0, 1, 1)), Footer.none());
  }

  /** The widths of the runs of ink in the middle line that are wider than a frame. */
  private Set<Integer> widths(Theme theme, int width) throws Exception {
    Path file = folder.resolve("film.png");
    FigureExport.png(film(theme), file, width, 200, 96);
    BufferedImage image = ImageIO.read(file.toFile());
    Set<Integer> widths = new TreeSet<>();
    int run = 0;
    for (int x = 0; x < width; x++) {
      boolean ink = (image.getRGB(x, 100) & 0xff) < 100;
      if (!ink && run >= 8) {
        widths.add(run);
      }
      run = ink ? run + 1 : 0;
    }
    return widths;
  }

  @Test
  void picturesInBoxesOfOneSizeAreEnlargedAlike() throws Exception {
    for (Theme theme : List.of(Themes.LIGHT, Themes.PROJECTOR)) {
      for (int width = 800; width < 900; width += 7) {
        Set<Integer> widths = widths(theme, width);
        int wide = width;
        assertEquals(1, widths.size(), () -> theme.id() + ", " + wide + " wide: " + widths);
        assertTrue(widths.iterator().next() % 8 == 0, () -> "a whole factor: " + widths);
      }
    }
  }
}
