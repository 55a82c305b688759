package latentia.lab.components;

import java.util.stream.IntStream;
import latentia.engine.linear.GivenBasis;

/**
 * What is left over of rows fitted with the first M vectors of a basis, for every M: the vectors
 * are made orthonormal one after the other (Gram-Schmidt, done twice), so that every fit costs one
 * product.
 */
final class NestedFits {
  private static final int ROUNDS = 2;

  private final double[] origin;
  private final double[][] directions;

  private NestedFits(double[] origin, double[][] directions) {
    this.origin = origin;
    this.directions = directions;
  }

  static NestedFits of(GivenBasis basis) {
    double[][] directions = new double[basis.vectors().length][];
    for (int i = 0; i < directions.length; i++) {
      double[] vector = basis.vectors()[i].clone();
      for (int round = 0; round < ROUNDS; round++) {
        for (int j = 0; j < i; j++) {
          subtract(vector, directions[j], dot(vector, directions[j]));
        }
      }
      double length = Math.sqrt(dot(vector, vector));
      directions[i] =
          IntStream.range(0, vector.length).mapToDouble(k -> vector[k] / length).toArray();
    }
    return new NestedFits(basis.origin(), directions);
  }

  /** Index M is the mean over the cells of (x - xhat)^2 with the first M vectors. */
  double[] errors(double[] row) {
    double[] left = row.clone();
    subtract(left, origin, 1);
    double[] errors = new double[directions.length + 1];
    errors[0] = dot(left, left) / row.length;
    for (int m = 1; m < errors.length; m++) {
      subtract(left, directions[m - 1], dot(left, directions[m - 1]));
      errors[m] = dot(left, left) / row.length;
    }
    return errors;
  }

  private static void subtract(double[] from, double[] vector, double times) {
    for (int k = 0; k < from.length; k++) {
      from[k] -= times * vector[k];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
