package latentia.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import latentia.data.DataException;
import latentia.engine.mixture.MixtureParameters;
import latentia.text.Messages;

/** The parameters of a Gaussian mixture in a JSON file, named as a fit's result names them. */
final class ParametersFile {
  private static final Messages MESSAGES = Messages.of(ParametersFile.class);
  private static final long LARGEST = 64L << 20;

  private final String file;

  private ParametersFile(String file) {
    this.file = file;
  }

  /**
   * Reads {@code weights} (K), {@code means} (K x d) and {@code covariances} (K x d x d); whatever
   * else is there is passed over. Whether the numbers can start EM is for the engine to say.
   */
  static MixtureParameters read(String file) throws DataException {
    ParametersFile reading = new ParametersFile(file);
    JsonNode root = reading.parse();
    return new MixtureParameters(
        reading.vector(root.path("weights"), "weights"),
        reading.matrix(root.path("means"), "means"),
        reading.matrices(root.path("covariances"), "covariances"));
  }

  private JsonNode parse() throws DataException {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    try {
      Path path = Path.of(file);
      if (Files.size(path) > LARGEST) {
        throw new DataException(MESSAGES.get("init.large", file));
      }
      return mapper.readTree(Files.readAllBytes(path));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new DataException(MESSAGES.get("init.json", file, line), e);
    } catch (IOException | InvalidPathException e) {
      throw new DataException(MESSAGES.get("init.unreadable", file), e);
    }
  }

  private double[][][] matrices(JsonNode node, String where) throws DataException {
    double[][][] matrices = new double[size(node, where)][][];
    for (int k = 0; k < matrices.length; k++) {
      matrices[k] = matrix(node.get(k), where + "[" + k + "]");
    }
    return matrices;
  }

  private double[][] matrix(JsonNode node, String where) throws DataException {
    double[][] rows = new double[size(node, where)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = vector(node.get(i), where + "[" + i + "]");
    }
    return rows;
  }

  private double[] vector(JsonNode node, String where) throws DataException {
    double[] values = new double[size(node, where)];
    for (int i = 0; i < values.length; i++) {
      JsonNode cell = node.get(i);
      if (!cell.isNumber() || !Double.isFinite(cell.asDouble())) {
        throw new DataException(MESSAGES.get("init.number", file, where + "[" + i + "]"));
      }
      values[i] = cell.asDouble();
    }
    return values;
  }

  private int size(JsonNode node, String where) throws DataException {
    if (!node.isArray() || node.isEmpty()) {
      throw new DataException(MESSAGES.get("init.array", file, where));
    }
    return node.size();
  }
}
