package latentia.data;

import java.util.List;

/**
 * Numbers known about every row that are not among its columns, such as the slant a digit was drawn
 * with. No model sees them; they colour what a model found by what is true.
 *
 * <p>Shapes: {@code n} rows by {@code f} factors. A factor that is not known is NaN.
 */
public final class Factors {
  /** What the name of a factor's column in a text table begins with. */
  public static final String COLUMN_PREFIX = "factor:";

  private final List<String> names;
  private final double[] values;

  /**
   * @param names the {@code f} names, at least one, each different from the others
   * @param values {@code n x f} values, row by row; copied
   * @throws IllegalArgumentException if the number of values is no multiple of the names
   */
  public Factors(List<String> names, double[] values) {
    this.names = List.copyOf(names);
    this.values = values.clone();
    if (names.isEmpty() || values.length % names.size() != 0) {
      throw new IllegalArgumentException(
          values.length + " values do not fill rows of " + names.size() + " factors");
    }
  }

  /** The f names. */
  public List<String> names() {
    return names;
  }

  /** f. */
  public int count() {
    return names.size();
  }

  /** n, the number of samples. */
  public int rows() {
    return values.length / count();
  }

  /** The value of a factor for a row, NaN where it is not known. */
  public double value(int row, int factor) {
    return values[row * count() + factor];
  }

  /** A copy of a factor's values, length n. */
  public double[] column(int factor) {
    double[] copy = new double[rows()];
    for (int n = 0; n < copy.length; n++) {
      copy[n] = value(n, factor);
    }
    return copy;
  }

  /** The same factors for these rows, in this order. */
  Factors select(int... chosen) {
    double[] kept = new double[chosen.length * count()];
    for (int i = 0; i < chosen.length; i++) {
      System.arraycopy(values, chosen[i] * count(), kept, i * count(), count());
    }
    return new Factors(names, kept);
  }

  /** These rows and then those of {@code other}, which must have the same factors. */
  Factors followedBy(Factors other) {
    if (!names.equals(other.names)) {
      throw new IllegalArgumentException("factors " + names + " and " + other.names);
    }
    double[] both = new double[values.length + other.values.length];
    System.arraycopy(values, 0, both, 0, values.length);
    System.arraycopy(other.values, 0, both, values.length, other.values.length);
    return new Factors(names, both);
  }
}
