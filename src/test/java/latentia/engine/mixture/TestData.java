package latentia.engine.mixture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import latentia.data.Dataset;

/** The data sets and reference numbers that the tests of this package share. */
final class TestData {
  private TestData() {}

  static Dataset faithful() {
    return csv("faithful.csv", 2);
  }

  static Dataset iris() {
    return csv("iris.csv", 4);
  }

  static Dataset digits() {
    return csv("digits.csv.gz", 64);
  }

  /** The entry of reference.json with this id. */
  static JsonNode reference(String id) {
    try (InputStream in = TestData.class.getResourceAsStream("reference.json")) {
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

  static double[][] matrix(JsonNode node) {
    double[][] values = new double[node.size()][];
    Arrays.setAll(values, i -> vector(node.get(i)));
    return values;
  }

  static double[][][] matrices(JsonNode node) {
    double[][][] values = new double[node.size()][][];
    Arrays.setAll(values, i -> matrix(node.get(i)));
    return values;
  }

  static Dataset dataset(double[][] rows) {
    int d = rows[0].length;
    double[] values = new double[rows.length * d];
    for (int n = 0; n < rows.length; n++) {
      System.arraycopy(rows[n], 0, values, n * d, d);
    }
    List<String> names = IntStream.range(0, d).mapToObj(j -> "x" + j).toList();
    return Dataset.of("test", names, values);
  }

  static double[][] rows(Dataset data) {
    return IntStream.range(0, data.rows()).mapToObj(data::row).toArray(double[][]::new);
  }

  /** Rows around {@code components} random centres, stretched and turned at random. */
  static double[][] blobs(int rows, int d, int components, Random random) {
    double[][] centres = new double[components][d];
    double[][][] shapes = new double[components][d][d];
    for (int k = 0; k < components; k++) {
      for (int i = 0; i < d; i++) {
        centres[k][i] = 4 * random.nextGaussian();
        for (int j = 0; j < d; j++) {
          shapes[k][i][j] = random.nextGaussian() / Math.sqrt(d) + (i == j ? 0.5 : 0);
        }
      }
    }
    double[][] result = new double[rows][d];
    for (double[] row : result) {
      int k = random.nextInt(components);
      double[] z = random.doubles(d).map(u -> random.nextGaussian()).toArray();
      for (int i = 0; i < d; i++) {
        row[i] = centres[k][i];
        for (int j = 0; j < d; j++) {
          row[i] += shapes[k][i][j] * z[j];
        }
      }
    }
    return result;
  }

  private static Dataset csv(String file, int columns) {
    InputStream raw = TestData.class.getResourceAsStream("/sample-data/" + file);
    try (InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      double[][] rows =
          reader
              .lines()
              .skip(1)
              .map(
                  line ->
                      Arrays.stream(line.split(","))
                          .limit(columns)
                          .mapToDouble(Double::parseDouble)
                          .toArray())
              .toArray(double[][]::new);
      return dataset(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
