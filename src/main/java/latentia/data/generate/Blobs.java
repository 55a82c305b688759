package latentia.data.generate;

import java.util.List;
import java.util.stream.IntStream;

/** Round Gaussian clouds of different size. */
record Blobs() implements Shape {
  private static final double[][] CENTRES = {
    {-4, -2}, {0, 4}, {4, -1}, {0.5, -4.5}, {-5, 3.5}, {5, 4}, {-4, -6.5}, {5.5, -6}, {0, 8}, {9, 1}
  };
  private static final double[] SPREADS = {1, 1.2, 0.8, 0.6, 0.9, 0.7, 0.8, 1, 0.6, 0.9};
  private static final String CLUSTERS = "clusters";
  private static final String SPREAD = "spread";
  private static final String COLUMNS = "columns";

  @Override
  public String key() {
    return "blobs";
  }

  @Override
  public int usualRows() {
    return 500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.whole(CLUSTERS, 1, CENTRES.length, 4),
        Parameter.real(SPREAD, 0, 5, 1),
        Parameter.whole(COLUMNS, 2, 20, 2));
  }

  @Override
  public List<String> columns(Values values) {
    int d = values.whole(COLUMNS);
    return d == 2
        ? PLANE
        : d == 3 ? SPACE : IntStream.rangeClosed(1, d).mapToObj(j -> "x" + j).toList();
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(values.whole(CLUSTERS));
  }

  @Override
  public Draw draw(Values values) {
    int d = values.whole(COLUMNS);
    double wider = values.of(SPREAD);
    return (cloud, random) -> {
      double[] point = new double[d];
      for (int j = 0; j < d; j++) {
        point[j] = centre(cloud, j) + wider * SPREADS[cloud] * random.nextGaussian();
      }
      return point;
    };
  }

  /** Every further pair of columns deals the centres of the plane out anew. */
  private static double centre(int cloud, int column) {
    return CENTRES[(cloud + 3 * (column / 2)) % CENTRES.length][column % 2];
  }
}
