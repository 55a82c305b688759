package latentia.lab.latent;

/** Codes on the way from one to another. */
public final class CodePath {
  /** Below this angle (radians), and as near to a half turn, no great circle is certain. */
  private static final double TINY_ANGLE = 1e-4;

  private CodePath() {}

  /** (1 - t) from + t to. */
  public static double[] linear(double[] from, double[] to, double t) {
    double[] z = new double[from.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = (1 - t) * from[j] + t * to[j];
    }
    return z;
  }

  /**
   * sin((1-t)w) / sin w from + sin(t w) / sin w to, where w is the angle between the codes; the
   * linear way when one of them is 0, or the angle is tiny or a half turn.
   */
  public static double[] spherical(double[] from, double[] to, double t) {
    double product = 0;
    double squaresFrom = 0;
    double squaresTo = 0;
    for (int j = 0; j < from.length; j++) {
      product += from[j] * to[j];
      squaresFrom += from[j] * from[j];
      squaresTo += to[j] * to[j];
    }
    double lengths = Math.sqrt(squaresFrom) * Math.sqrt(squaresTo);
    double angle = lengths > 0 ? Math.acos(Math.max(-1, Math.min(product / lengths, 1))) : 0;
    if (angle < TINY_ANGLE || angle > Math.PI - TINY_ANGLE) {
      return linear(from, to, t);
    }
    double first = Math.sin((1 - t) * angle) / Math.sin(angle);
    double second = Math.sin(t * angle) / Math.sin(angle);
    double[] z = new double[from.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = first * from[j] + second * to[j];
    }
    return z;
  }

  /** The codes of all frames, {@code frames x latent}, both ends included. */
  public static double[][] frames(double[] from, double[] to, boolean spherical, int frames) {
    double[][] codes = new double[frames][];
    for (int i = 0; i < frames; i++) {
      double t = frames == 1 ? 0 : (double) i / (frames - 1);
      codes[i] = spherical ? spherical(from, to, t) : linear(from, to, t);
    }
    return codes;
  }
}
