package latentia.engine.linalg;

import java.util.Arrays;

/**
 * An orthonormal basis made from vectors one after the other, each orthogonalised twice, which is
 * enough (Giraud et al. 2005).
 */
public final class GramSchmidt {
  /** What may be left of a vector, relative to its length, that depends on others. */
  private static final double DEPENDENT = 1e-12;

  private final double[][] basis;
  private int size;

  /**
   * @param most how many vectors the basis may come to have
   */
  public GramSchmidt(int most) {
    basis = new double[most][];
  }

  /** The unit vectors so far, one per row; not to be written to. */
  public double[][] basis() {
    return Arrays.copyOf(basis, size);
  }

  /**
   * Adds the direction of what of a vector is orthogonal to the basis so far, unless that is no
   * longer than {@code least}.
   *
   * @param vector not changed
   * @return the vector's coordinates along the basis as it was, and last the length of what is
   *     orthogonal to it; as long as the basis was, plus one
   */
  public double[] add(double[] vector, double least) {
    double[] rest = vector.clone();
    double[] coordinates = new double[size + 1];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < size; i++) {
        double along = dot(rest, basis[i]);
        coordinates[i] += along;
        addMultiple(rest, -along, basis[i]);
      }
    }
    double length = Math.sqrt(dot(rest, rest));
    coordinates[size] = length;
    if (length > least) {
      for (int j = 0; j < rest.length; j++) {
        rest[j] /= length;
      }
      basis[size++] = rest;
    }
    return coordinates;
  }

  /**
   * As {@link #add(double[], double)}, for a vector that must give a direction.
   *
   * @throws IllegalArgumentException if it depends on those before it
   */
  double[] addIndependent(double[] vector) {
    double least = DEPENDENT * Math.sqrt(dot(vector, vector));
    double[] coordinates = add(vector, least);
    if (!(coordinates[coordinates.length - 1] > least)) {
      throw new IllegalArgumentException("vector " + size + " depends on those before it");
    }
    return coordinates;
  }

  /**
   * Adds a direction where data give none: what is left of the coordinate axis that is farthest
   * from the basis so far, the first of those equally far.
   *
   * @param d the length of the vectors, more than the basis has
   */
  public void addAny(int d) {
    double[] within = new double[d];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < d; j++) {
        within[j] += basis[i][j] * basis[i][j];
      }
    }
    int farthest = 0;
    for (int j = 1; j < d; j++) {
      farthest = within[j] < within[farthest] - 1e-9 ? j : farthest;
    }
    double[] unit = new double[d];
    unit[farthest] = 1;
    add(unit, 0);
  }

  /** a'b of vectors equally long, in four chains that do not wait for one another. */
  public static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** target += factor x. */
  static void addMultiple(double[] target, double factor, double[] x) {
    for (int m = 0; m < target.length; m++) {
      target[m] += factor * x[m];
    }
  }
}
