package latentia.lab.components;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.NearestRows;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.linear.SignHash;

/**
 * All rows with their hashes, the signs of their scores on the first principal components, ready to
 * be searched. Immutable.
 *
 * @param queries how many rows, evenly chosen, the mean precisions are over
 * @param hashPrecision of the ten nearest by hash, the mean over these queries; NaN without classes
 * @param valuePrecision the same of the ten nearest by values
 */
record RetrievalIndex(
    ComponentsData data,
    SignHash hashes,
    int queries,
    double hashPrecision,
    double valuePrecision) {
  /** How many are found. */
  static final int NEAREST = 10;

  /** Values compared for the mean precisions: about a second. */
  private static final double WORK = 4e8;

  private static final int FEWEST_QUERIES = 20;

  /**
   * @param wanted bits in a hash; fewer where there are fewer components
   */
  static RetrievalIndex of(ComponentsData data, PrincipalComponents components, int wanted) {
    int bits = Math.min(wanted, components.count());
    SignHash hashes = SignHash.of(components.keeping(bits, false), data.rows());
    RetrievalIndex unmeasured = new RetrievalIndex(data, hashes, 0, Double.NaN, Double.NaN);
    return data.rows().labels().map(unmeasured::measured).orElse(unmeasured);
  }

  private RetrievalIndex measured(Labels labels) {
    Dataset rows = data.rows();
    int n = rows.rows();
    double each = (double) n * rows.columns();
    int wanted = (int) Math.min(n, Math.max(FEWEST_QUERIES, WORK / each));
    double byHash = 0;
    double byValues = 0;
    for (int i = 0; i < wanted; i++) {
      int row = (int) ((long) i * n / wanted);
      byHash += hashes.precision(row, NEAREST, labels) / wanted;
      int[] found = NearestRows.byValues(rows, row, NEAREST);
      byValues += NearestRows.precision(labels, row, found) / wanted;
    }
    return new RetrievalIndex(data, hashes, wanted, byHash, byValues);
  }

  /** The nearest by the number of bits that differ; of equally near ones the first rows. */
  List<Retrieval.Hit> byHash(int query) {
    return hits(query, hashes.nearest(query, NEAREST), row -> hashes.distance(query, row));
  }

  /** The nearest by Euclidean distance. */
  List<Retrieval.Hit> byValues(int query) {
    Dataset rows = data.rows();
    double[] wanted = rows.row(query);
    return hits(
        query,
        NearestRows.byValues(rows, query, NEAREST),
        row -> Math.sqrt(SquaredDistance.between(rows.row(row), wanted)));
  }

  private List<Retrieval.Hit> hits(int query, int[] found, IntToDoubleFunction distance) {
    return Arrays.stream(found)
        .mapToObj(row -> new Retrieval.Hit(row, distance.applyAsDouble(row), alike(query, row)))
        .toList();
  }

  private boolean alike(int one, int other) {
    return classes(one).map(labels -> labels.code(one) == labels.code(other)).orElse(false);
  }

  /** The classes of all rows, if that of this row is known. */
  private Optional<Labels> classes(int row) {
    return data.rows().labels().filter(labels -> labels.code(row) >= 0);
  }

  /** The share of the hits that are of the query's class; NaN where that is not known. */
  double precision(int query, List<Retrieval.Hit> hits) {
    if (classes(query).isEmpty() || hits.isEmpty()) {
      return Double.NaN;
    }
    return (double) hits.stream().filter(Retrieval.Hit::sameClass).count() / hits.size();
  }

  /** The class of a row, or "". */
  String label(int row) {
    return data.rows().labels().flatMap(labels -> labels.className(row)).orElse("");
  }
}
