package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourTest {
  private static final Colour BLUE = Colour.of("#0072B2");
  private static final Colour RED = Colour.of("#D55E00");

  @Test
  void everyColourComesBackFromOkLab() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      int argb = 0xff000000 | random.nextInt(0x1000000);
      double[] lab = OkLab.of(argb);
      assertEquals(new Colour(argb).hex(), new Colour(OkLab.argb(lab[0], lab[1], lab[2])).hex());
    }
  }

  @Test
  void allTheWeightOnOneColourGivesThatColour() {
    assertEquals(BLUE, Colour.blend(List.of(BLUE, RED), 1, 0));
    assertEquals(RED, Colour.blend(List.of(BLUE, RED), 0, 3.5));
  }

  @Test
  void halfBlackHalfWhiteIsThePerceptualMiddle() {
    Colour middle = Colour.blend(List.of(Colour.of("#000000"), Colour.of("#ffffff")), 1, 1);
    assertEquals("#636363", middle.hex(), "OKLab lightness 1/2");
  }

  @Test
  void opacityIsBlendedToo() {
    Colour half = Colour.blend(List.of(BLUE.withOpacity(1), BLUE.withOpacity(0)), 1, 1);
    assertEquals(128, half.argb() >>> 24);
  }

  @Test
  void noWeightAtAllIsAnEqualMixture() {
    assertEquals(Colour.blend(List.of(BLUE, RED), 1, 1), Colour.blend(List.of(BLUE, RED), 0, 0));
  }

  @Test
  void manyPointsAreBlendedAsEachAlone() {
    ColourBlend blend = new ColourBlend(List.of(BLUE, RED));
    double[][] weights = {{0.2, 0.8}, {0.9, 0.1}};
    int[] argb = new int[2];
    blend.argb(weights, argb);
    assertArrayEquals(new int[] {blend.argb(weights[0]), blend.argb(weights[1])}, argb);
  }

  @Test
  void contrastIsThatOfTheWebGuidelines() {
    assertEquals(21, Colour.of("#000000").contrast(Colour.of("#ffffff")), 1e-9);
    assertEquals(4.54, Colour.of("#767676").contrast(Colour.of("#ffffff")), 0.01);
  }

  @Test
  void colourMapsGrowSteadilyLighter() {
    for (ColourMap map : List.of(ColourMap.VIRIDIS, ColourMap.CIVIDIS, ColourMap.MAGMA)) {
      int[] table = ColourTable.of(map, Themes.LIGHT);
      assertEquals(256, table.length);
      for (int i = 1; i < 256; i++) {
        assertTrue(OkLab.of(table[i])[0] >= OkLab.of(table[i - 1])[0] - 0.004, map + " at " + i);
      }
    }
  }

  @Test
  void theQuietMapStartsAtTheCanvas() {
    for (Theme theme : Themes.ALL) {
      assertEquals(theme.canvas().argb(), ColourTable.of(ColourMap.INK, theme)[0]);
    }
  }

  @Test
  void whitePaintedOverWhiteStaysWhite() {
    for (int alpha = 0; alpha < 256; alpha++) {
      int source = Ink.premultiplied(alpha << 24 | 0xffffff);
      assertEquals(0xffffffff, Ink.over(source, 0xffffffff), "at opacity " + alpha);
    }
  }
}
