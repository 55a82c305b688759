package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkSessionTest {
  private static final NetworkData DATA = NetworkFixtures.fewDigits(100);

  static Stream<NetworkSettings> models() {
    return NetworkFixtures.smallModels().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void sameSeedSameTrace(NetworkSettings settings) throws SettingsException {
    assertSame(toTheEnd(DATA, settings), toTheEnd(DATA, settings));
  }

  @ParameterizedTest
  @MethodSource("models")
  void snapshotsChangeNothing(NetworkSettings settings) throws SettingsException {
    try (NetworkSession watched = NetworkSession.open(DATA, settings)) {
      while (watched.status().running()) {
        watched.snapshot();
        watched.step();
      }
      assertSame(toTheEnd(DATA, settings), (NetworkPicture) watched.snapshot());
    }
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void resumedGoesOnAsIfItHadNeverStopped(Optimizer optimizer) throws SettingsException {
    for (NetworkSettings model : NetworkFixtures.smallModels()) {
      NetworkSettings settings =
          model.withTraining(model.training().withOptimizer(optimizer).withRate(0.01));
      NetworkPicture uninterrupted = toTheEnd(DATA, settings);
      for (int stop : new int[] {0, 3, 4, 6}) {
        NetworkSnapshot middle = after(stop, settings);
        try (NetworkSession resumed = NetworkSession.resume(DATA, settings, middle)) {
          assertSame(uninterrupted, toTheEnd(resumed));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void rateAndNoiseMayChangeOnTheWay(NetworkSettings settings) throws SettingsException {
    NetworkSnapshot middle = after(5, settings);
    NetworkSettings changed =
        settings.withTraining(settings.training().withRate(0.02).withEpochs(5));
    if (settings.objective() instanceof Objective.Autoencoding autoencoding) {
      changed = changed.withObjective(autoencoding.withNoise(new Noise.Masking(0.2)));
    }
    try (NetworkSession resumed = NetworkSession.resume(DATA, changed, middle)) {
      NetworkPicture end = toTheEnd(resumed);
      assertEquals(20, end.step());
      assertEquals(middle.trace().at(1), end.trace().at(1), "the past changed");
      assertNotEquals(toTheEnd(DATA, settings).trace().at(2), end.trace().at(2));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aSnapshotOfAnotherNetworkIsRefused(NetworkSettings settings) throws SettingsException {
    NetworkSnapshot other = after(1, settings);
    for (NetworkSettings unlike :
        List.of(
            settings.withArchitecture(settings.architecture().withLatent(3)),
            settings.withTraining(settings.training().withBatch(7)),
            settings.withTraining(settings.training().withOptimizer(Optimizer.SGD)))) {
      assertThrows(
          IllegalArgumentException.class, () -> NetworkSession.resume(DATA, unlike, other));
    }
  }

  private static NetworkSnapshot after(int steps, NetworkSettings settings)
      throws SettingsException {
    try (NetworkSession session = NetworkSession.open(DATA, settings)) {
      for (int s = 0; s < steps; s++) {
        session.step();
      }
      return session.snapshot();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void theLastEntryOfTheTraceBelongsToTheEpochsDone(NetworkSettings settings)
      throws SettingsException {
    try (NetworkSession session = NetworkSession.open(DATA, settings)) {
      for (int step = 0; step <= 12; step++) {
        NetworkSnapshot snapshot = session.snapshot();
        assertEquals(4, snapshot.batchesPerEpoch());
        assertEquals(step / 4, snapshot.epoch());
        assertEquals(step / 4, snapshot.trace().last().epoch());
        if (step < 12) {
          session.step();
        }
      }
      assertEquals(new Status.IterationLimit(), session.status());
      assertThrows(IllegalStateException.class, session::step);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aDivergingRunKeepsItsLastFiniteState(NetworkSettings settings) throws SettingsException {
    NetworkSettings wild =
        settings.withTraining(
            settings.training().withOptimizer(Optimizer.SGD).withRate(1e5).withEpochs(100));
    NetworkPicture last = toTheEnd(DATA, wild);
    int refused = last.step() + 1;
    assertEquals(new Status.Diverged(refused), last.status());
    for (float weight : last.network().weights()) {
      assertTrue(Float.isFinite(weight), "a diverged run gave away a weight that is no number");
    }
    for (float code : last.codes()) {
      assertTrue(Float.isFinite(code), "a diverged run gave away a code that is no number");
    }
    assertTrue(Double.isFinite(last.trace().last().train().objective()));
  }

  private static NetworkPicture toTheEnd(NetworkData data, NetworkSettings settings)
      throws SettingsException {
    try (NetworkSession session = NetworkSession.open(data, settings)) {
      return toTheEnd(session);
    }
  }

  private static NetworkPicture toTheEnd(NetworkSession session) {
    while (session.status().running()) {
      session.step();
    }
    return (NetworkPicture) session.snapshot();
  }

  private static void assertSame(NetworkPicture expected, NetworkPicture actual) {
    assertEquals(expected.step(), actual.step());
    assertEquals(expected.status(), actual.status());
    assertEquals(expected.trace().length(), actual.trace().length());
    for (int epoch = 0; epoch < expected.trace().length(); epoch++) {
      assertEquals(expected.trace().at(epoch), actual.trace().at(epoch));
    }
    assertArrayEquals(expected.network().weights(), actual.network().weights());
    assertArrayEquals(expected.codes(), actual.codes());
    assertArrayEquals(expected.logVariances(), actual.logVariances());
  }

  @ParameterizedTest
  @CsvSource({"ae.bce.z2", "vae.bern.z2"})
  void digitsReachTheLossesOfOtherSoftware(String id) throws SettingsException {
    NetworkSettings settings =
        id.startsWith("vae") ? NetworkSettings.variational() : NetworkSettings.autoencoder();
    Losses test =
        toTheEnd(NetworkFixtures.splitDigits(), settings).trace().last().test().orElseThrow();
    JsonNode band =
        NetworkFixtures.json("bands.json")
            .get(id)
            .get("accept")
            .get(id.startsWith("vae") ? "neg_elbo" : "loss_per_sample");
    double loss = test.negativeElbo();
    assertTrue(
        loss > band.get(0).asDouble() && loss < band.get(1).asDouble(),
        "test loss " + loss + " outside " + band);
  }
}
