package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {
  static Iterable<Theme> all() {
    return Themes.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTextColourStandsOutFromTheCanvas(Theme theme) {
    double least = theme.id().equals("projector") ? 7 : 4.5;
    assertReadable(theme, "text", theme.text(), least);
    assertReadable(theme, "muted", theme.muted(), least);
    assertReadable(theme, "bound", theme.bound(), least);
    assertReadable(theme, "gap", theme.gap().text(), least);
    for (int k = 0; k < 10; k++) {
      assertReadable(theme, "component " + (k + 1), theme.component(k).text(), least);
    }
  }

  private static void assertReadable(Theme theme, String what, Colour colour, double least) {
    double contrast = colour.contrast(theme.canvas());
    assertTrue(
        contrast >= least,
        theme.id() + " " + what + " " + colour.hex() + " has a contrast of " + contrast);
  }

  @ParameterizedTest
  @MethodSource("all")
  void textShadesKeepTheHueOfTheirMark(Theme theme) {
    for (int k = 0; k < 10; k++) {
      double[] mark = OkLab.of(theme.component(k).mark().argb());
      double[] text = OkLab.of(theme.component(k).text().argb());
      double turn =
          Math.abs(Math.atan2(mark[2], mark[1]) - Math.atan2(text[2], text[1])) % (2 * Math.PI);
      double degrees = Math.toDegrees(Math.min(turn, 2 * Math.PI - turn));
      assertTrue(
          degrees < 20, theme.id() + " component " + (k + 1) + " turns by " + degrees + " degrees");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void noTextIsSmallerThanTwelvePixels(Theme theme) {
    for (TextRole role : TextRole.values()) {
      assertTrue(Typeface.of(role, theme).getSize2D() >= 12, theme.id() + " " + role);
    }
  }

  @Test
  void tenComponentsHaveTenColours() {
    for (Theme theme : Themes.ALL) {
      assertEquals(10, theme.components().stream().map(Shade::mark).distinct().count());
    }
  }

  @Test
  void themesAreFoundByTheirId() {
    assertSame(Themes.DARK, Themes.of("dark"));
    assertThrows(IllegalArgumentException.class, () -> Themes.of("sepia"));
  }
}
