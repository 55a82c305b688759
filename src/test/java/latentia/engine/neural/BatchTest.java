package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchTest {
  private static final double[][] ROWS = NetworkFixtures.rows(NetworkFixtures.digits(), 5);

  static Stream<NetworkSettings> models() {
    NetworkSettings ae = NetworkFixtures.small(NetworkSettings.autoencoder());
    NetworkSettings vae = NetworkFixtures.small(NetworkSettings.variational());
    var autoencoding = (Objective.Autoencoding) ae.objective();
    var variational = (Objective.Variational) vae.objective();
    return Stream.of(
        ae,
        ae.withObjective(autoencoding.withPenalty(new Penalty.L1(0.3))),
        ae.withObjective(autoencoding.withPenalty(new Penalty.Contractive(0.3))),
        vae,
        vae.withObjective(variational.withSamples(3, false)),
        vae.withObjective(variational.withSamples(3, true)),
        vae.withObjective(variational.withLikelihood(new Likelihood.LearnedGaussian())));
  }

  @ParameterizedTest
  @MethodSource("models")
  void aBatchIsTheMeanOfItsRows(NetworkSettings settings) {
    int perRow = settings.objective() instanceof Objective.Variational v ? 2 * v.samples() : 0;
    double[] eps = IntStream.range(0, 5 * perRow).mapToDouble(i -> Math.sin(3 * i)).toArray();
    try (GradientProbe probe = new GradientProbe(64, settings, 5)) {
      double loss = 0;
      double[] gradient = new double[probe.layout().size()];
      for (int n = 0; n < 5; n++) {
        double[][] row = {ROWS[n]};
        double[] own = Arrays.copyOfRange(eps, n * perRow, (n + 1) * perRow);
        var single = probe.lossAndGradient(row, row, own);
        loss += single.loss() / 5;
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] += single.gradient()[i] / 5;
        }
      }
      var batch = probe.lossAndGradient(ROWS, ROWS, eps);
      assertEquals(loss, batch.loss(), 1e-6 * Math.abs(loss));
      assertArrayEquals(gradient, batch.gradient(), 1e-5);
    }
  }

  @Test
  void everyRowIsMetOnceAnEpochAndTheLastBatchIsShort() {
    BatchOrder order = new BatchOrder(10, 4, 7);
    assertEquals(3, order.batchesPerEpoch());
    assertEquals(List.of(4, 4, 2), Stream.of(0, 1, 2).map(order::size).toList());
    for (int epoch = 0; epoch < 5; epoch++) {
      assertEquals(
          IntStream.range(0, 10).boxed().toList(), rows(order, epoch).stream().sorted().toList());
    }
    assertNotEquals(rows(order, 0), rows(order, 1), "the order is not shuffled anew");
    assertEquals(rows(new BatchOrder(10, 4, 7), 3), rows(order, 3), "the past matters");
    assertNotEquals(rows(new BatchOrder(10, 4, 8), 3), rows(order, 3), "the seed does not matter");
  }

  private static List<Integer> rows(BatchOrder order, int epoch) {
    return IntStream.range(3 * epoch, 3 * epoch + 3)
        .boxed()
        .flatMap(step -> IntStream.range(0, order.size(step)).mapToObj(i -> order.row(step, i)))
        .toList();
  }

  @Test
  void twinsStartAlikeWhereTheirLayersAreAlike() {
    float[] ae = InitialWeights.of(ParameterLayout.of(64, NetworkSettings.autoencoder()), 5);
    float[] vae = InitialWeights.of(ParameterLayout.of(64, NetworkSettings.variational()), 5);
    int hidden = 64 * 128 + 128 + 128 * 64 + 64;
    int code = 2 * 64;
    assertArrayEquals(Arrays.copyOf(ae, hidden + code), Arrays.copyOf(vae, hidden + code));
    int decoder = ae.length - hidden - code - 2;
    assertArrayEquals(
        Arrays.copyOfRange(ae, ae.length - decoder, ae.length),
        Arrays.copyOfRange(vae, vae.length - decoder, vae.length));
  }

  @Test
  void anEpochWithAShortBatchIsTwoStepsOfTheRightWeight() throws SettingsException {
    NetworkSettings settings = NetworkFixtures.small(NetworkSettings.autoencoder());
    NetworkSettings slow =
        settings.withTraining(
            settings
                .training()
                .withOptimizer(Optimizer.SGD)
                .withRate(1e-3)
                .withBatch(3)
                .withEpochs(1));
    Dataset five = NetworkFixtures.digits().selectRows(0, 1, 2, 3, 4);
    double[] expected;
    try (GradientProbe probe = new GradientProbe(64, slow, 3)) {
      BatchOrder order = new BatchOrder(5, 3, slow.training().seed());
      for (int step = 0; step < 2; step++) {
        int batch = step;
        probe.lossAndGradient(
            IntStream.range(0, order.size(step))
                .mapToObj(i -> ROWS[order.row(batch, i)])
                .toArray(double[][]::new));
        probe.update();
      }
      expected = probe.parameters();
    }
    try (NetworkSession session =
        NetworkSession.open(new NetworkData(five, Optional.empty(), five), slow)) {
      session.step();
      session.step();
      float[] weights = ((PlainNetwork) session.snapshot().network()).weights();
      for (int i = 0; i < weights.length; i++) {
        assertEquals((float) expected[i], weights[i], "parameter " + i);
      }
    }
  }
}
