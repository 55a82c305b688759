package latentia.data;

import java.util.List;

/**
 * What rows of a data set are known to be made of: each is the origin plus amounts of these
 * vectors, but for noise. Arrays are not to be written to.
 *
 * @param names for people, one per vector, with the portion that an amount of 1 stands for
 * @param origin what no amount of anything stands for, length d
 * @param vectors {@code q x d}, linearly independent
 */
public record NamedBasis(List<String> names, double[] origin, double[][] vectors) {
  public NamedBasis {
    names = List.copyOf(names);
    if (names.size() != vectors.length) {
      throw new IllegalArgumentException(names.size() + " names for " + vectors.length);
    }
  }
}
