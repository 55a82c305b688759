package latentia.lab.components;

import java.util.List;
import java.util.stream.IntStream;
import latentia.engine.linear.PrincipalComponents;

/**
 * The rows nearest to one row, by the Hamming distance of their hashes and by the distance of their
 * values. A hash is the signs of a row's first scores (as Salakhutdinov and Hinton 2009 hash with
 * the codes of a deep network).
 */
public final class Retrieval {
  private final RetrievalIndex index;
  private final int row;
  private final List<Hit> byHash;
  private final List<Hit> byValues;

  private Retrieval(RetrievalIndex index, int row) {
    this.index = index;
    this.row = row;
    byHash = index.byHash(row);
    byValues = index.byValues(row);
  }

  /**
   * A row that was found.
   *
   * @param row of all rows, 0-based
   * @param distance from the query: bits that differ, or Euclidean
   * @param sameClass as the query
   */
  public record Hit(int row, double distance, boolean sameClass) {}

  /** Hashes all rows and searches; may take a while, on the calling thread. */
  public static Retrieval of(ComponentsScene scene, int bits) {
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    RetrievalIndex index = RetrievalIndex.of(scene.data(), components, bits);
    return new Retrieval(index, scene.probe().row());
  }

  /** Another query among the same hashes: quick. */
  public Retrieval about(int query) {
    return new Retrieval(index, query);
  }

  /** Whether it searched these data with hashes of so many bits, or as many as there are. */
  public boolean isOf(ComponentsData data, int bits) {
    int most = Math.min(data.rows().rows(), data.rows().columns());
    return index.data() == data && bits() == Math.min(bits, most);
  }

  /** The query (0-based, of all rows). */
  public int row() {
    return row;
  }

  /** How many signs are in a hash: as many as asked for, or as there are components. */
  public int bits() {
    return index.hashes().bits();
  }

  /** At most ten, the nearest first; of equally near ones that of the lowest number. */
  public List<Hit> byHash() {
    return byHash;
  }

  /** At most ten, the nearest first. */
  public List<Hit> byValues() {
    return byValues;
  }

  /** The rows that the figure's picks stand for: those found by hash, then those by values. */
  public int[] pickedRows() {
    return IntStream.concat(
            byHash.stream().mapToInt(Hit::row), byValues.stream().mapToInt(Hit::row))
        .toArray();
  }

  /** Bit i of a row's hash. */
  public boolean bit(int ofRow, int i) {
    return index.hashes().bit(ofRow, i);
  }

  /** The share of those found by hash that are of the query's class; NaN where it has none. */
  public double hashPrecision() {
    return index.precision(row, byHash);
  }

  /** The same of those found by values. */
  public double valuePrecision() {
    return index.precision(row, byValues);
  }

  RetrievalIndex index() {
    return index;
  }
}
