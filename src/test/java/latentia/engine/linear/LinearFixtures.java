package latentia.engine.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.MissingCells;
import latentia.data.Preparation;

/** Data sets and reference numbers for the tests of Gaussian linear models. */
final class LinearFixtures {
  private LinearFixtures() {}

  /** The entry of the reference numbers with this id. */
  static JsonNode reference(String id) {
    try (InputStream in = LinearFixtures.class.getResourceAsStream("pca-reference.json")) {
      return new ObjectMapper().readTree(in).get(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] vector(JsonNode node) {
    double[] values = new double[node.size()];
    Arrays.setAll(values, i -> node.get(i).asDouble());
    return values;
  }

  static Dataset builtIn(String name) {
    try {
      return Catalogue.load(name, 1);
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every column with mean 0 and standard deviation 1 (n - 1). */
  static Dataset standardized(Dataset data) throws DataException {
    return new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            true)
        .apply(data)
        .train();
  }

  static Dataset dataset(double[][] rows) {
    int d = rows[0].length;
    double[] values = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    return Dataset.of("test", IntStream.range(0, d).mapToObj(j -> "x" + j).toList(), values);
  }

  static double[][] rows(Dataset data) {
    return IntStream.range(0, data.rows()).mapToObj(data::row).toArray(double[][]::new);
  }

  /**
   * Gaussian rows of a given rank about an offset, with standard deviations that halve from one
   * direction to the next, turned at random.
   */
  static double[][] gaussian(int n, int d, int rank, double offset, Random random) {
    double[][] mixing = new double[rank][d];
    for (int i = 0; i < rank; i++) {
      for (int j = 0; j < d; j++) {
        mixing[i][j] = random.nextGaussian() * Math.pow(2, -Math.min(i, 12));
      }
    }
    double[][] rows = new double[n][d];
    for (double[] row : rows) {
      Arrays.fill(row, offset);
      for (int i = 0; i < rank; i++) {
        double z = random.nextGaussian();
        for (int j = 0; j < d; j++) {
          row[j] += z * mixing[i][j];
        }
      }
    }
    return rows;
  }
}
