package latentia.lab.latent;

import java.util.stream.IntStream;

/**
 * A plane through the latent space: two orthonormal directions from a centre. Codes are projected
 * onto it; a place of the plane is lifted to the code of least distance from a base code.
 *
 * <p>With q latent dimensions all arrays have length q.
 */
public final class CodePlane {
  private final double[] centre;
  private final double[] across;
  private final double[] up;

  private CodePlane(double[] centre, double[] across, double[] up) {
    this.centre = centre;
    this.across = across;
    this.up = up;
  }

  /** Latent dimensions i and j as they are; with i = j the plane has no second direction. */
  public static CodePlane ofAxes(int latent, int i, int j) {
    double[] across = new double[latent];
    double[] up = new double[latent];
    across[i] = 1;
    up[j] = i == j ? 0 : 1;
    return new CodePlane(new double[latent], across, up);
  }

  /** Directions of unit length, at right angles to each other. */
  public static CodePlane of(double[] centre, double[] across, double[] up) {
    return new CodePlane(centre.clone(), across.clone(), up.clone());
  }

  public int latent() {
    return centre.length;
  }

  public double x(double[] z) {
    return along(across, z);
  }

  public double y(double[] z) {
    return along(up, z);
  }

  /** The coordinates of many codes, {@code rows x latent}: all x, then all y. */
  public double[][] project(float[] codes) {
    int q = centre.length;
    double[][] places = new double[2][codes.length / q];
    for (int n = 0; n < places[0].length; n++) {
      for (int j = 0; j < q; j++) {
        double from = codes[n * q + j] - centre[j];
        places[0][n] += across[j] * from;
        places[1][n] += up[j] * from;
      }
    }
    return places;
  }

  /** The code nearest to {@code base} that is seen at (x, y). */
  public double[] lift(double x, double y, double[] base) {
    double dx = x - x(base);
    double dy = y - y(base);
    return IntStream.range(0, base.length)
        .mapToDouble(j -> base[j] + dx * across[j] + dy * up[j])
        .toArray();
  }

  private double along(double[] direction, double[] z) {
    double sum = 0;
    for (int j = 0; j < z.length; j++) {
      sum += direction[j] * (z[j] - centre[j]);
    }
    return sum;
  }
}
