package latentia.data.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageFamilyTest {
  private static final int SIDE = ImageFamily.SIDE;
  private static final int DRAWS = 60;

  static List<ImageFamily> families() {
    return List.of(new Strokes(), new Faces());
  }

  @ParameterizedTest
  @MethodSource("families")
  void aSmallChangeOfAFactorChangesTheImageALittle(ImageFamily family) {
    Random random = new Random(3);
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] factors = factors(family, random);
      double[] image = family.draw(draw % classes(family), factors);
      for (int f = 0; f < factors.length; f++) {
        double step = (family.factors().get(f).high() - family.factors().get(f).low()) / 1000;
        double[] moved = factors.clone();
        moved[f] += step;
        double change = most(image, family.draw(draw % classes(family), moved));
        String name = family.factors().get(f).name();
        assertTrue(change > 0, () -> name + " changes the image");
        assertTrue(
            change < 0.03, () -> name + " moved by a thousandth changes a pixel by " + change);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void pixelsAreInkOnPaperAndTheRimIsNearlyBare(ImageFamily family) {
    Random random = new Random(4);
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] factors = factors(family, random);
      double[] image = family.draw(draw % classes(family), factors);
      assertEquals(SIDE * SIDE, image.length);
      assertTrue(Arrays.stream(image).allMatch(ink -> ink >= 0 && ink <= 1));
      assertTrue(Arrays.stream(image).max().orElseThrow() > 0.8, "some pixel is black");
      assertTrue(rim(image) < 0.03 * Arrays.stream(image).sum(), "nothing is cut off");
      assertArrayEquals(image, family.draw(draw % classes(family), factors), "a pure function");
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyFactorIsSeenFromEndToEnd(ImageFamily family) {
    for (int f = 0; f < family.factors().size(); f++) {
      double[] low = family.factors().stream().mapToDouble(Factor::middle).toArray();
      double[] high = low.clone();
      low[f] = family.factors().get(f).low();
      high[f] = family.factors().get(f).high();
      double[] one = family.draw(0, low);
      double[] other = family.draw(0, high);
      assertTrue(most(one, other) > 0.5, family.factors().get(f).name());
    }
  }

  private static int classes(ImageFamily family) {
    return family.classes().map(Classes::count).orElse(1);
  }

  private static double[] factors(ImageFamily family, Random random) {
    return family.factors().stream()
        .mapToDouble(factor -> factor.at(2 * random.nextDouble() - 1))
        .toArray();
  }

  private static double most(double[] one, double[] other) {
    double most = 0;
    for (int j = 0; j < one.length; j++) {
      most = Math.max(most, Math.abs(one[j] - other[j]));
    }
    return most;
  }

  private static double rim(double... image) {
    double sum = 0;
    for (int i = 0; i < SIDE; i++) {
      sum += image[i] + image[(SIDE - 1) * SIDE + i] + image[i * SIDE] + image[i * SIDE + SIDE - 1];
    }
    return sum;
  }
}
