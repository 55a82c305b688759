package latentia.engine.linear;

import java.util.List;
import latentia.engine.linalg.LeastSquares;

/**
 * A basis that was not learned: named ingredients, or sines and cosines. Codes are least squares.
 * Immutable; arrays are not to be written to.
 */
public final class GivenBasis implements LinearModel {
  private final List<String> names;
  private final double[] origin;
  private final double[][] vectors;
  private final int used;
  private final LeastSquares solver;

  /**
   * @param names one per vector
   * @param origin what a code of zeros stands for, length d
   * @param vectors {@code q x d}
   * @param used how many of them, from the first, a code may use
   * @throws IllegalArgumentException if a vector depends on those before it
   */
  public GivenBasis(List<String> names, double[] origin, double[][] vectors, int used) {
    this(List.copyOf(names), origin, vectors, used, new LeastSquares(vectors));
  }

  private GivenBasis(
      List<String> names, double[] origin, double[][] vectors, int used, LeastSquares solver) {
    this.names = names;
    this.origin = origin;
    this.vectors = vectors;
    this.used = used;
    this.solver = solver;
  }

  /** The same basis with another number of its vectors in use. */
  public GivenBasis using(int wanted) {
    return new GivenBasis(names, origin, vectors, wanted, solver);
  }

  /** One name per vector. */
  public List<String> names() {
    return names;
  }

  /** All vectors, used or not; {@code q x d}. */
  public double[][] vectors() {
    return vectors;
  }

  /** How many of them, from the first, a code uses. */
  public int used() {
    return used;
  }

  @Override
  public double[] origin() {
    return origin;
  }

  @Override
  public int columns() {
    return origin.length;
  }

  @Override
  public int codeSize() {
    return used;
  }

  /** min ||x - origin - sum z_i v_i||^2. */
  @Override
  public double[] encode(double[] row) {
    double[] difference = row.clone();
    for (int j = 0; j < difference.length; j++) {
      difference[j] -= origin[j];
    }
    return solver.solve(difference, used);
  }

  @Override
  public double[] decode(double[] code) {
    double[] row = origin.clone();
    for (int i = 0; i < Math.min(code.length, used); i++) {
      for (int j = 0; j < row.length; j++) {
        row[j] += code[i] * vectors[i][j];
      }
    }
    return row;
  }

  @Override
  public double[] basis(int j) {
    return vectors[j];
  }
}
