package latentia.engine.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;

/** Data and reference numbers that tests of sparse codes and of logistic PCA share. */
final class SparseData {
  private SparseData() {}

  /** The entry of sparse-reference.json with this id. */
  static JsonNode reference(String id) {
    try (InputStream in = SparseData.class.getResourceAsStream("sparse-reference.json")) {
      return new ObjectMapper().readTree(in).get(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Digits with ink from 0 to 1: 1797 rows of 64. */
  static double[][] digits() {
    try {
      Dataset digits = Catalogue.load("digits", 0);
      double[][] rows =
          IntStream.range(0, digits.rows()).mapToObj(digits::row).toArray(double[][]::new);
      for (double[] row : rows) {
        Arrays.setAll(row, j -> row[j] / 16);
      }
      return rows;
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  static Dataset dataset(double[][] rows) {
    List<String> names = IntStream.range(0, rows[0].length).mapToObj(j -> "x" + j).toList();
    return Dataset.of("test", names, Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
  }

  /** Standard normal draws. */
  static double[][] normal(int rows, int columns, Random random) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      Arrays.setAll(row, j -> random.nextGaussian());
    }
    return matrix;
  }

  static double[] unit(double[] row) {
    double length = Math.sqrt(Arrays.stream(row).map(x -> x * x).sum());
    return Arrays.stream(row).map(x -> x / length).toArray();
  }
}
