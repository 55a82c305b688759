package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentia.data.ImageShape;
import latentia.engine.neural.Noise;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final ImageShape SMALL = new ImageShape(8, 8);
  private static final ImageShape LARGE = new ImageShape(28, 28);

  private static Drawing line(ImageShape shape) {
    Drawing blank = Drawing.blank(shape);
    double w = shape.width();
    return blank.withStroke(0.2 * w, 0.5 * w + 0.5, 0.8 * w, 0.5 * w + 0.5, blank.usualRadius(), 1);
  }

  @Test
  void strokesAreAsWideAsDigitsAreWritten() {
    for (ImageShape shape : new ImageShape[] {SMALL, LARGE}) {
      double[] row = line(shape).row();
      double across = 0;
      for (int y = 0; y < shape.height(); y++) {
        across += row[y * shape.width() + shape.width() / 2];
      }
      double share = across / shape.height();
      assertTrue(share > 0.08 && share < 0.18, shape + ": a tenth of the picture, not " + share);
    }
  }

  @Test
  void brushIsSoftAndNeverTooDark() {
    Drawing twice = line(LARGE).withStroke(14, 14.5, 3, 1).withStroke(14, 14.5, 3, 1);
    double[] row = twice.row();
    assertTrue(Arrays.stream(row).allMatch(ink -> ink >= 0 && ink <= 1));
    assertTrue(Arrays.stream(row).anyMatch(ink -> ink > 0 && ink < 1), "a soft edge");
    Drawing faint = Drawing.blank(LARGE).withStroke(14, 14, 3, 0.4).withStroke(14, 14, 3, 0.4);
    assertEquals(0.4, Arrays.stream(faint.row()).max().orElseThrow(), 1e-12);
  }

  @Test
  void drawingsNeverChange() {
    Drawing blank = Drawing.blank(SMALL);
    Drawing drawn = line(SMALL);
    assertTrue(blank.isBlank() && drawn.erased().isBlank());
    double[] before = drawn.row();
    drawn.row()[0] = 7;
    drawn.withNoise(new Noise.Gaussian(1), 1);
    assertArrayEquals(before, drawn.row());
  }

  @Test
  void rubbingOutTakesInkAway() {
    Drawing rubbed = line(LARGE).withStroke(14, 14.5, 3, -1);
    assertEquals(0, rubbed.row()[14 * 28 + 14]);
    assertEquals(line(LARGE).row()[14 * 28 + 8], rubbed.row()[14 * 28 + 8], "not elsewhere");
  }

  @Test
  void noiseComesFromItsSeedAndGrowsInPlace() {
    Drawing drawn = line(LARGE);
    Noise noise = new Noise.Gaussian(0.3);
    assertArrayEquals(drawn.withNoise(noise, 5).row(), drawn.withNoise(noise, 5).row());
    assertNotEquals(drawn.withNoise(noise, 5).row()[3], drawn.withNoise(noise, 6).row()[3]);
    double[] clean = drawn.row();
    double[] some = drawn.withNoise(new Noise.Gaussian(0.1), 5).row();
    double[] more = drawn.withNoise(new Noise.Gaussian(0.2), 5).row();
    for (int i = 0; i < clean.length; i++) {
      assertTrue(Math.abs(more[i] - clean[i]) >= Math.abs(some[i] - clean[i]) - 1e-12);
    }
    double[] few = drawn.withNoise(new Noise.Masking(0.3), 5).row();
    double[] many = drawn.withNoise(new Noise.Masking(0.6), 5).row();
    for (int i = 0; i < clean.length; i++) {
      assertTrue(few[i] == clean[i] || few[i] == 0 && many[i] == 0, "masks grow");
    }
  }
}
