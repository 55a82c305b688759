package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import latentia.engine.neural.textbook.Descent;
import latentia.engine.neural.textbook.Parameter;
import latentia.engine.neural.textbook.Twin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast engine in single precision beside the textbook in double: the same parameters, rows and
 * noise.
 */
class FloatEngineTest {
  private static final int STEPS = 6;

  /** All that the engine trains: an autoencoder's likelihood is Bernoulli or squared error. */
  static Stream<RandomNetwork> cases() {
    return RandomNetwork.all()
        .filter(
            shape ->
                shape.settings().isVariational()
                    || shape.settings().objective().likelihood() instanceof Likelihood.Bernoulli
                    || shape.settings().objective().likelihood()
                        instanceof Likelihood.SquaredError);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lossAndGradientEqualTheTextbook(RandomNetwork shape) {
    Twin twin = twin(shape);
    compareGradients(twin, rounded(twin.dataAwayFromKinks(shape, 1e-3)));
  }

  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RandomNetwork#large")
  void soTheyDoInNetworksOfEverydaySize(RandomNetwork shape) {
    compareGradients(twin(shape), rounded(shape));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-300, -25, -18, 15, 17, 20})
  void logVariancesBeyondTheirBoundsBendAlike(double logVariance) {
    for (boolean weighted : new boolean[] {false, true}) {
      RandomNetwork shape =
          RandomNetwork.all()
              .filter(
                  some ->
                      some.settings().objective() instanceof Objective.Variational v
                          && v.importanceWeighted() == weighted
                          && v.likelihood() instanceof Likelihood.LearnedGaussian)
              .findFirst()
              .orElseThrow();
      Twin twin = twin(shape);
      List<Parameter> parameters = twin.parameters();
      int head = 2 * shape.settings().architecture().hidden().size() + 1;
      double[] biases = parameters.get(head).value()[0];
      Arrays.fill(biases, biases.length / 2, biases.length, logVariance);
      parameters.get(parameters.size() - 1).value()[0][0] = logVariance;
      compareGradients(twin, rounded(shape));
    }
  }

  private static void compareGradients(Twin twin, RandomNetwork data) {
    double loss = twin.backpropagate(data).objective();
    try (GradientProbe probe = probe(data, twin)) {
      GradientProbe.LossGradient found = take(probe, data);
      assertEquals(loss, found.loss(), 1e-5 * Math.max(1, Math.abs(loss)), data + ": loss");
      int place = 0;
      for (Parameter parameter : twin.parameters()) {
        double norm = 0;
        double error = 0;
        for (double g : flat(parameter.gradient())) {
          norm = Math.hypot(norm, g);
          error = Math.hypot(error, g - found.gradient()[place++]);
        }
        String what = data + ": gradient of " + parameter.name();
        assertTrue(error <= 1e-3 * norm + 1e-7, what + " off by " + error + " of " + norm);
      }
      assertEquals(place, found.gradient().length, data + ": parameters");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stepsOfTheOptimiserEqualTheTextbooks(RandomNetwork shape) {
    Twin twin = twin(shape);
    RandomNetwork data = rounded(twin.dataAwayFromKinks(shape, 1e-2));
    TrainingSettings training = shape.settings().training();
    Descent descent = new Descent(training.optimizer(), training.weightDecay(), twin.parameters());
    try (GradientProbe probe = probe(shape, twin)) {
      for (int t = 0; t < STEPS; t++) {
        double loss = twin.backpropagate(data).objective();
        double found = take(probe, data).loss();
        String where = data + ": loss after " + t + " steps of " + training.optimizer();
        assertEquals(loss, found, 1e-5 * Math.max(1, Math.abs(loss)), where);
        descent.step(training.rate());
        probe.update();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSingleRowGivesTheTextbooksCodeAndReconstruction(RandomNetwork shape) {
    Twin twin = twin(shape);
    try (GradientProbe probe = probe(shape, twin)) {
      TrainedNetwork network =
          new PlainNetwork(shape.settings(), probe.layout(), floats(probe.parameters()));
      for (double[] x : shape.x()) {
        Code code = network.encode(x);
        double[] expected = twin.encode(x);
        int latent = shape.settings().architecture().latent();
        assertClose(Arrays.copyOf(expected, latent), code.mean(), shape + ": mean");
        double[] spread = Arrays.copyOfRange(expected, latent, expected.length);
        assertClose(spread, code.logVariance(), shape + ": log-variance");
        double loss = twin.reconstructionLoss(x, code.mean());
        assertEquals(
            loss,
            network.reconstructionLoss(x, code.mean()),
            1e-5 * Math.max(1, Math.abs(loss)),
            shape + ": reconstruction loss");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RandomNetwork#large")
  void manyRowsAtOnceGiveWhatSingleRowsGive(RandomNetwork shape) {
    Twin twin = twin(shape);
    int d = shape.columns();
    double[][] x = shape.x();
    float[] all = floats(flat(x));
    try (GradientProbe probe = probe(shape, twin)) {
      TrainedNetwork network =
          new PlainNetwork(shape.settings(), probe.layout(), floats(probe.parameters()));
      try (BulkEvaluator bulk = BulkEvaluator.of(network)) {
        float[] codes = bulk.encode(all, x.length);
        float[] means = bulk.decode(codes, x.length);
        float[] losses = bulk.reconstructionLosses(all, x.length);
        for (int n = 0; n < x.length; n++) {
          double[] row = doubles(all, n * d, d);
          double[] code = network.encode(row).mean();
          assertClose(code, doubles(codes, n * code.length, code.length), shape + ": codes");
          double[] mean = network.decode(code);
          assertClose(mean, doubles(means, n * d, d), shape + ": means");
          double loss = network.reconstructionLoss(row, code);
          assertEquals(loss, losses[n], 1e-5 * Math.max(1, Math.abs(loss)), shape + ": loss");
        }
      }
    }
  }

  private static double[] doubles(float[] values, int from, int count) {
    double[] doubles = new double[count];
    Arrays.setAll(doubles, i -> values[from + i]);
    return doubles;
  }

  private static void assertClose(double[] expected, double[] found, String what) {
    assertEquals(expected.length, found.length, what);
    for (int j = 0; j < found.length; j++) {
      assertEquals(expected[j], found[j], 1e-5 * Math.max(1, Math.abs(expected[j])), what);
    }
  }

  private static GradientProbe.LossGradient take(GradientProbe probe, RandomNetwork data) {
    double[] eps =
        data.settings().isVariational()
            ? Arrays.stream(data.eps()).flatMapToDouble(FloatEngineTest::flatStream).toArray()
            : new double[0];
    return probe.lossAndGradient(data.fed(), data.x(), eps);
  }

  private static GradientProbe probe(RandomNetwork shape, Twin twin) {
    GradientProbe probe = new GradientProbe(shape.columns(), shape.settings(), shape.x().length);
    List<double[]> tensors =
        twin.parameters().stream().map(parameter -> flat(parameter.value())).toList();
    probe.setParameters(tensors.stream().flatMapToDouble(Arrays::stream).toArray());
    return probe;
  }

  /** A twin whose parameters single precision can hold. */
  private static Twin twin(RandomNetwork shape) {
    Twin twin = Twin.of(shape);
    twin.parameters().forEach(parameter -> round(parameter.value()));
    return twin;
  }

  private static RandomNetwork rounded(RandomNetwork data) {
    round(data.x());
    round(data.fed());
    for (double[][] draws : data.eps()) {
      round(draws);
    }
    return data;
  }

  private static void round(double[][] matrix) {
    for (double[] row : matrix) {
      Arrays.setAll(row, j -> (float) row[j]);
    }
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private static double[] flat(double[][] matrix) {
    return flatStream(matrix).toArray();
  }

  private static DoubleStream flatStream(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream);
  }
}
