package latentia.bench.growth;

import latentia.figure.Mark;
import latentia.figure.Shade;
import latentia.figure.Theme;

/** Colour and shape of a model, the same in all figures. */
enum Ink {
  EM(0, Mark.Shape.DISC),
  K_MEANS(1, Mark.Shape.SQUARE),
  PCA(2, Mark.Shape.TRIANGLE),
  PPCA(3, Mark.Shape.DIAMOND),
  VAE(7, Mark.Shape.INVERTED_TRIANGLE),
  SHALLOW_VAE(4, Mark.Shape.DISC);

  private final int hue;
  private final Mark.Shape shape;

  Ink(int hue, Mark.Shape shape) {
    this.hue = hue;
    this.shape = shape;
  }

  static Ink of(String model) {
    return switch (model) {
      case "EM" -> EM;
      case "K-means" -> K_MEANS;
      case "PCA" -> PCA;
      case "PPCA" -> PPCA;
      case "VAE, one layer" -> SHALLOW_VAE;
      default -> VAE;
    };
  }

  Shade shade(Theme theme) {
    return theme.component(hue);
  }

  Mark.Shape shape() {
    return shape;
  }
}
