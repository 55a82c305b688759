package latentia.engine.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;

/** Data and reference numbers that the tests of this package share. */
final class NetworkFixtures {
  private NetworkFixtures() {}

  /** Digits, each pixel in [0, 1]. */
  static Dataset digits() {
    try {
      Dataset digits = Catalogue.load("digits", 1);
      double[] values = digits.rowMajor();
      Arrays.setAll(values, i -> values[i] / 16);
      return Dataset.of("digits", digits.columnNames(), values);
    } catch (DataException e) {
      throw new AssertionError(e);
    }
  }

  /** The split of the references: rows 0 to 1436 to train on, the others to test on. */
  static NetworkData splitDigits() {
    return split(digits());
  }

  static NetworkData split(Dataset digits) {
    Dataset train = digits.selectRows(IntStream.range(0, 1437).toArray());
    Dataset test = digits.selectRows(IntStream.range(1437, 1797).toArray());
    return new NetworkData(train, Optional.of(test), test);
  }

  /** The first rows of the digits, with the next 40 to test on. */
  static NetworkData fewDigits(int rows) {
    Dataset digits = digits();
    Dataset train = digits.selectRows(IntStream.range(0, rows).toArray());
    Dataset test = digits.selectRows(IntStream.range(rows, rows + 40).toArray());
    return new NetworkData(train, Optional.of(test), train);
  }

  /** Both kinds of model, small enough to train in no time. */
  static List<NetworkSettings> smallModels() {
    return List.of(small(NetworkSettings.autoencoder()), small(NetworkSettings.variational()));
  }

  static NetworkSettings small(NetworkSettings settings) {
    return settings
        .withArchitecture(settings.architecture().withHidden(List.of(12)))
        .withTraining(settings.training().withBatch(32).withEpochs(3));
  }

  static double[][] rows(Dataset data, int count) {
    return IntStream.range(0, count).mapToObj(data::row).toArray(double[][]::new);
  }

  static JsonNode json(String file) {
    try (InputStream in = NetworkFixtures.class.getResourceAsStream(file)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
