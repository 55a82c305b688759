package latentia.lab.look;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;

/** Rows that stand for their class: of all its rows the nearest to their mean. */
public final class TypicalRows {
  private TypicalRows() {}

  /** The typical row of a class (0-based); empty where the data have no row of it. */
  public static OptionalInt of(Dataset data, int label) {
    if (data.labels().isEmpty()) {
      return OptionalInt.empty();
    }
    Labels labels = data.labels().get();
    int[] members =
        IntStream.range(0, data.rows()).filter(row -> labels.code(row) == label).toArray();
    double[] mean = mean(data, members);
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int row : members) {
      double distance = squaredDistance(data, row, mean);
      if (distance < least) {
        least = distance;
        nearest = row;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  /**
   * The ends of a path worth looking at: typical rows of the first class and of the third, or of
   * the last where there are but two; without classes the first row and one from the middle.
   */
  public static int[] apart(Dataset data) {
    int classes = data.labels().map(labels -> labels.classes().size()).orElse(0);
    return new int[] {
      of(data, 0).orElse(0), of(data, Math.min(2, classes - 1)).orElse(data.rows() / 2)
    };
  }

  private static double[] mean(Dataset data, int[] rows) {
    double[] mean = new double[data.columns()];
    for (int row : rows) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += data.value(row, j) / rows.length;
      }
    }
    return mean;
  }

  private static double squaredDistance(Dataset data, int row, double[] from) {
    double sum = 0;
    for (int j = 0; j < from.length; j++) {
      double difference = data.value(row, j) - from[j];
      sum += difference * difference;
    }
    return sum;
  }
}
