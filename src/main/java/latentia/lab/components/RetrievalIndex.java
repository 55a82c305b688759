package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.PrincipalComponents;

/**
 * All rows with their hashes, the signs of their scores on the first principal components, ready to
 * be searched. Immutable; arrays are not to be written to.
 *
 * @param bits in a hash, at most 64 and at most as many as there are components
 * @param hashes bit i is set where score i is not negative
 * @param queries how many rows, evenly chosen, the mean precisions are over
 * @param hashPrecision of the ten nearest by hash, the mean over these queries; NaN without classes
 * @param valuePrecision the same of the ten nearest by values
 */
record RetrievalIndex(
    ComponentsData data,
    int bits,
    long[] hashes,
    int queries,
    double hashPrecision,
    double valuePrecision) {
  /** How many are found. */
  static final int NEAREST = 10;

  /** Values compared for the mean precisions: about a second. */
  private static final double WORK = 4e8;

  private static final int FEWEST_QUERIES = 20;

  static RetrievalIndex of(ComponentsData data, PrincipalComponents components, int wanted) {
    int bits = Math.min(Math.min(wanted, Long.SIZE), components.count());
    Dataset rows = data.rows();
    long[] hashes = new long[rows.rows()];
    for (int n = 0; n < hashes.length; n++) {
      double[] row = rows.row(n);
      for (int i = 0; i < bits; i++) {
        if (components.score(row, i) >= 0) {
          hashes[n] |= 1L << i;
        }
      }
    }
    RetrievalIndex unmeasured = new RetrievalIndex(data, bits, hashes, 0, Double.NaN, Double.NaN);
    return rows.labels().isPresent() ? unmeasured.measured() : unmeasured;
  }

  private RetrievalIndex measured() {
    int n = hashes.length;
    double each = (double) n * data.rows().columns();
    int wanted = (int) Math.min(n, Math.max(FEWEST_QUERIES, WORK / each));
    double byHash = 0;
    double byValues = 0;
    for (int i = 0; i < wanted; i++) {
      int row = (int) ((long) i * n / wanted);
      byHash += precision(row, byHash(row)) / wanted;
      byValues += precision(row, byValues(row)) / wanted;
    }
    return new RetrievalIndex(data, bits, hashes, wanted, byHash, byValues);
  }

  /** The nearest by the number of bits that differ; of equally near ones the first rows. */
  List<Retrieval.Hit> byHash(int query) {
    return nearest(query, n -> Long.bitCount(hashes[n] ^ hashes[query]));
  }

  /** The nearest by Euclidean distance. */
  List<Retrieval.Hit> byValues(int query) {
    Dataset rows = data.rows();
    double[] wanted = rows.row(query);
    return nearest(
            query,
            n -> {
              double sum = 0;
              for (int j = 0; j < wanted.length; j++) {
                double difference = rows.value(n, j) - wanted[j];
                sum += difference * difference;
              }
              return sum;
            })
        .stream()
        .map(hit -> new Retrieval.Hit(hit.row(), Math.sqrt(hit.distance()), hit.sameClass()))
        .toList();
  }

  /** What a row is away from the query. */
  private interface Distance {
    double of(int row);
  }

  private List<Retrieval.Hit> nearest(int query, Distance distance) {
    PriorityQueue<Retrieval.Hit> farthestFirst =
        new PriorityQueue<>((a, b) -> a.isNearer(b) ? 1 : b.isNearer(a) ? -1 : 0);
    for (int n = 0; n < hashes.length; n++) {
      if (n == query) {
        continue;
      }
      double away = distance.of(n);
      boolean full = farthestFirst.size() == NEAREST;
      if (!full || away < farthestFirst.peek().distance()) {
        if (full) {
          farthestFirst.poll();
        }
        farthestFirst.add(new Retrieval.Hit(n, away, sameClass(query, n)));
      }
    }
    List<Retrieval.Hit> sorted = new ArrayList<>(farthestFirst);
    sorted.sort((a, b) -> a.isNearer(b) ? -1 : b.isNearer(a) ? 1 : 0);
    return sorted;
  }

  private boolean sameClass(int one, int other) {
    return data.rows()
        .labels()
        .map(labels -> labels.code(one) >= 0 && labels.code(one) == labels.code(other))
        .orElse(false);
  }

  /** The share of the hits that are of the query's class; NaN where that is not known. */
  double precision(int query, List<Retrieval.Hit> hits) {
    boolean known = data.rows().labels().map(labels -> labels.code(query) >= 0).orElse(false);
    if (!known || hits.isEmpty()) {
      return Double.NaN;
    }
    return (double) hits.stream().filter(Retrieval.Hit::sameClass).count() / hits.size();
  }

  /** The class of a row, or "". */
  String label(int row) {
    return data.rows().labels().flatMap((Labels labels) -> labels.className(row)).orElse("");
  }
}
