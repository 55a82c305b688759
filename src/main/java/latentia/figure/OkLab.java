package latentia.figure;

/**
 * The OKLab colour space, in which mixing two colours passes through no grey or dark band (Ottosson
 * 2020, "A perceptual color space for image processing").
 */
final class OkLab {
  private static final int STEPS = 4096;

  /** Linear light of every 8-bit sRGB level. */
  private static final double[] LINEAR = new double[256];

  /** The 8-bit sRGB level nearest to each step of linear light. */
  private static final int[] LEVEL = new int[STEPS + 1];

  static {
    for (int level = 0; level < 256; level++) {
      double c = level / 255.0;
      LINEAR[level] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    for (int step = 0; step <= STEPS; step++) {
      double square = (double) step / STEPS;
      double light = square * square;
      double c = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
      LEVEL[step] = (int) Math.round(255 * c);
    }
  }

  private OkLab() {}

  /** Linear light, 0 to 1, of an 8-bit sRGB level. */
  static double linear(int level) {
    return LINEAR[level];
  }

  /** Lightness and the two colour axes of {@code argb}; opacity is ignored. */
  static double[] of(int argb) {
    double r = LINEAR[argb >> 16 & 0xff];
    double g = LINEAR[argb >> 8 & 0xff];
    double b = LINEAR[argb & 0xff];
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  /** The solid sRGB colour nearest to a place in OKLab. */
  static int argb(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return 0xff000000
        | level(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
        | level(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
        | level(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  private static double cube(double x) {
    return x * x * x;
  }

  // The table is spaced by the square root of light, so that dark levels are as fine as bright
  // ones.
  private static int level(double light) {
    if (light <= 0) {
      return 0;
    }
    return light >= 1 ? 255 : LEVEL[(int) (Math.sqrt(light) * STEPS + 0.5)];
  }
}
