package latentia.engine.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;

/** The reference numbers for networks, and the digits that they were computed on. */
public final class NeuralReference {
  private NeuralReference() {}

  /** The entry of reference.json with this id. */
  public static JsonNode of(String id) {
    try (InputStream in = NeuralReference.class.getResourceAsStream("reference.json")) {
      return new ObjectMapper().readTree(in).get(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows from..to-1 of the built-in digits in file order, pixels / 16. */
  public static double[][] digits(int from, int to) {
    try {
      Dataset data = Catalogue.load("digits", 1);
      double[][] rows = new double[to - from][];
      Arrays.setAll(
          rows, n -> Arrays.stream(data.row(from + n)).map(pixel -> pixel / 16).toArray());
      return rows;
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All 1797 of them. */
  public static double[][] digits() {
    return digits(0, 1797);
  }

  public static double[] vector(JsonNode node) {
    double[] values = new double[node.size()];
    Arrays.setAll(values, i -> node.get(i).asDouble());
    return values;
  }
}
