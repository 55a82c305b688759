package latentia.engine.linear;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;

/** Rows found near another one. */
public final class NearestRows {
  private NearestRows() {}

  /**
   * The rows of least distance, the nearest first; of equally near ones the lower number first.
   *
   * @param rows how many there are to choose from
   * @param query left out; -1 for none
   * @param count how many are wanted
   * @return their numbers; fewer than {@code count} if there are no more
   */
  public static int[] of(int rows, int query, int count, IntToDoubleFunction distance) {
    int[] nearest = new int[Math.max(0, count)];
    double[] distances = new double[nearest.length];
    int found = 0;
    for (int n = 0; n < rows && nearest.length > 0; n++) {
      if (n == query) {
        continue;
      }
      double candidate = distance.applyAsDouble(n);
      if (found == nearest.length && candidate >= distances[found - 1]) {
        continue;
      }
      int place = found < nearest.length ? found++ : found - 1;
      while (place > 0 && distances[place - 1] > candidate) {
        nearest[place] = nearest[place - 1];
        distances[place] = distances[place - 1];
        place--;
      }
      nearest[place] = n;
      distances[place] = candidate;
    }
    return Arrays.copyOf(nearest, found);
  }

  /** The rows nearest by the squared distance of their values: of images, of their pixels. */
  public static int[] byValues(Dataset data, int query, int count) {
    double[] wanted = data.row(query);
    return of(
        data.rows(),
        query,
        count,
        n -> {
          double squares = 0;
          for (int j = 0; j < wanted.length; j++) {
            double difference = data.value(n, j) - wanted[j];
            squares += difference * difference;
          }
          return squares;
        });
  }

  /**
   * Precision at k: the share of the rows found that are of the query's class; 0 if none was found,
   * or if that class is not known.
   */
  public static double precision(Labels labels, int query, int[] found) {
    int wanted = labels.code(query);
    long same = IntStream.of(found).filter(n -> wanted >= 0 && labels.code(n) == wanted).count();
    return found.length == 0 ? 0 : (double) same / found.length;
  }
}
