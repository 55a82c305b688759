package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
  void colourMapsAreThePublishedOnes() {
    Map<Integer, String> viridis =
        Map.of(0, "#440154", 45, "#433d84", 105, "#297b8e", 150, "#21a585", 255, "#fde725");
    Map<Integer, String> magma =
        Map.of(0, "#000004", 45, "#311165", 105, "#912b81", 150, "#d9466b", 255, "#fcfdbf");
    Map<Integer, String> cividis =
        Map.of(0, "#00224e", 45, "#2e416d", 105, "#696b71", 150, "#928c78", 255, "#fee838");
    assertPublished(ColourMap.VIRIDIS, viridis, 0);
    assertPublished(ColourMap.MAGMA, magma, 0);
    assertPublished(ColourMap.CIVIDIS, cividis, 0);
  }

  @Test
  void colourMapsStayNearThePublishedOnesInBetween() {
    assertPublished(
        ColourMap.VIRIDIS, Map.of(7, "#460b5e", 128, "#21918c", 200, "#70cf57", 247, "#eae51a"), 5);
    assertPublished(
        ColourMap.MAGMA, Map.of(7, "#03030f", 128, "#b73779", 200, "#fd9869", 247, "#fceeb0"), 5);
    assertPublished(ColourMap.CIVIDIS, Map.of(70, "#49536c", 128, "#7d7c78", 232, "#e7d150"), 5);
  }

  /** Colours by their place in the published table, and the levels by which they may be missed. */
  private static void assertPublished(ColourMap map, Map<Integer, String> published, int levels) {
    int[] table = ColourTable.of(map, Themes.LIGHT);
    published.forEach(
        (place, hex) -> {
          for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(
                Colour.of(hex).argb() >> shift & 0xff,
                table[place] >> shift & 0xff,
                levels,
                map + " at " + place + " is " + new Colour(table[place]).hex() + ", not " + hex);
          }
        });
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
