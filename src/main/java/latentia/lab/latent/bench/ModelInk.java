package latentia.lab.latent.bench;

import latentia.figure.Shade;
import latentia.figure.Theme;

/** The colour of each model where several stand in one chart: green, blue, violet. */
final class ModelInk {
  private static final int[] COMPONENTS = {3, 0, 7};

  private ModelInk() {}

  static Shade of(int model, Theme theme) {
    return theme.component(COMPONENTS[model % COMPONENTS.length]);
  }
}
