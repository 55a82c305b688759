package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import latentia.engine.neural.NeuralReference;
import org.junit.jupiter.api.Test;

/** What losses on the digits cannot fall below, and what a constant answer would cost. */
class DigitsFloorsTest {
  private static final JsonNode EXPECTED = NeuralReference.of("digits.floors").get("expected");
  private static final double[][] TRAIN = NeuralReference.digits(0, 1437);
  private static final double[][] TEST = NeuralReference.digits(1437, 1797);

  @Test
  void crossEntropyOfGreyPixelsHasAFloor() {
    assertReference(floor(NeuralReference.digits()), "bce_floor_all");
    assertReference(floor(TRAIN), "bce_floor_train");
    assertReference(floor(TEST), "bce_floor_test");
  }

  @Test
  void constantAnswersCostWhatTheReferenceSays() {
    double[] mean = PrincipalSubspace.of(TRAIN).mean();
    assertReference(crossEntropy(TEST, mean, 1e-6), "bce_constant_train_mean_on_test");
    double squared = 0;
    for (double[] row : TEST) {
      squared += new ReconstructionLoss.SquaredError(1.0 / 64).of(row, mean) / TEST.length;
    }
    assertReference(squared, "mse_constant_train_mean_on_test_per_pixel");
    double[][] binaryTest = binarised(TEST);
    double[] binaryMean = PrincipalSubspace.of(binarised(TRAIN)).mean();
    assertReference(
        crossEntropy(binaryTest, binaryMean, 1e-3),
        "binarised_independent_pixels_nll_train_mean_on_test");
  }

  @Test
  void principalComponentsSetTheMarkForSquaredError() {
    PrincipalSubspace pca = PrincipalSubspace.of(TRAIN);
    for (String q : new String[] {"2", "10", "32"}) {
      double perPixel = pca.squaredResidual(TEST, Integer.parseInt(q)) / (TEST.length * 64);
      assertReference(perPixel, "pca_test_mse_per_pixel_fit_on_train", q);
    }
  }

  /** Each row answered by itself. */
  private static double floor(double[][] x) {
    double sum = 0;
    for (double[] row : x) {
      sum += new ReconstructionLoss.CrossEntropy().of(row, logits(row, 0)) / x.length;
    }
    return sum;
  }

  /**
   * Each row answered by the same probabilities.
   *
   * @param margin how far from certainty the reference keeps them
   */
  private static double crossEntropy(double[][] x, double[] probabilities, double margin) {
    double[] logits = logits(probabilities, margin);
    double sum = 0;
    for (double[] row : x) {
      sum += new ReconstructionLoss.CrossEntropy().of(row, logits) / x.length;
    }
    return sum;
  }

  private static double[] logits(double[] probabilities, double margin) {
    return Arrays.stream(probabilities)
        .map(p -> Math.max(margin, Math.min(1 - margin, p)))
        // Beyond +-800 a logit is certainty in double precision.
        .map(p -> Math.max(-800, Math.min(800, Math.log(p / (1 - p)))))
        .toArray();
  }

  private static double[][] binarised(double[][] x) {
    return Arrays.stream(x)
        .map(row -> Arrays.stream(row).map(pixel -> pixel >= 0.5 ? 1 : 0).toArray())
        .toArray(double[][]::new);
  }

  private static void assertReference(double found, String... path) {
    JsonNode node = EXPECTED;
    for (String key : path) {
      node = node.get(key);
    }
    assertEquals(node.asDouble(), found, 1e-9 * node.asDouble(), String.join(" ", path));
  }
}
