package latentia.lab.latent;

import latentia.figure.Colour;
import latentia.figure.Theme;

/** Ink on a map whose low values are black, in every theme. */
final class OverMap {
  private OverMap() {}

  /** The lighter of canvas and text. */
  static Colour ink(Theme theme) {
    return isDark(theme) ? theme.text() : theme.canvas();
  }

  /** The darker of canvas and text. */
  static Colour halo(Theme theme) {
    return isDark(theme) ? theme.canvas() : theme.text();
  }

  private static boolean isDark(Theme theme) {
    Colour black = new Colour(0xff000000);
    return theme.text().contrast(black) > theme.canvas().contrast(black);
  }
}
