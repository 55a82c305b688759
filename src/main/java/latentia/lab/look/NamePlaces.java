package latentia.lab.look;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Heights for the names of curves: as near to where each curve ends as room allows. */
public final class NamePlaces {
  private NamePlaces() {}

  /**
   * One height per curve, in the order of their ends.
   *
   * @param ends where the curves end
   * @param low of the axis
   * @param high of the axis
   * @param share of the axis that lies between two names at least
   */
  public static double[] of(double[] ends, double low, double high, double share) {
    double apart = share * (high - low);
    double lowest = low + apart / 2;
    double highest = high - apart / 2;
    List<Integer> order =
        IntStream.range(0, ends.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> ends[i]))
            .toList();
    double[] places = new double[ends.length];
    double free = lowest;
    for (int i : order) {
      places[i] = Math.max(free, Math.min(ends[i], highest));
      free = places[i] + apart;
    }
    double room = highest;
    for (int rank = order.size() - 1; rank >= 0; rank--) {
      int i = order.get(rank);
      places[i] = Math.min(places[i], room);
      room = places[i] - apart;
    }
    return places;
  }
}
