package latentia.lab.latent.bench;

import latentia.lab.look.NumberText;

/** Numbers as the benches show them. */
final class Numbers {
  private Numbers() {}

  /** A loss, an error or a distance: three digits that count, but no more than two decimals. */
  static String loss(double value) {
    double size = Math.abs(value);
    return NumberText.fixed(value, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
  }

  /** A coordinate of a code. */
  static String coordinate(double value) {
    return NumberText.fixed(value, 1);
  }
}
