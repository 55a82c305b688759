package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

/** Learning rates and the ends of runs, as they follow from the losses epoch by epoch. */
class ScheduleTest {
  private static final TrainingSettings USUAL =
      TrainingSettings.standard().withRate(8).withEpochs(10);

  @Test
  void aConstantRateStaysAndAStepMultiplies() {
    assertArrayEquals(new double[] {8, 8, 8}, rates(new Schedule.Constant(), 3, 2, 1), 0);
    double[] stepped = {8, 8, 4, 4, 2};
    assertArrayEquals(stepped, rates(new Schedule.Step(2, 0.5), 5, 4, 3, 2, 1), 1e-12);
  }

  @Test
  void theCosineFallsFromTheFullRateToNothing() {
    double[] rates = rates(new Schedule.Cosine(), new double[11]);
    assertEquals(8, rates[0]);
    assertEquals(4, rates[5], 1e-12);
    assertEquals(0, rates[10], 1e-12);
    for (int epoch = 1; epoch <= 10; epoch++) {
      assertEquals(4 * (1 + Math.cos(Math.PI * epoch / 10)), rates[epoch], 1e-12);
    }
  }

  @Test
  void thePlateauIsCountedFromTheLowestLossAndAnewAfterEachHalving() {
    double[] losses = {9, 5, 6, 5, 5, 5, 4, 4.5, 4};
    double[] rates = {8, 8, 8, 4, 4, 2, 2, 2, 1};
    assertArrayEquals(rates, rates(new Schedule.HalvingOnPlateau(2), losses), 1e-12);
  }

  /** The rate of the epoch that follows each of these losses. */
  private static double[] rates(Schedule schedule, double... losses) {
    return IntStream.rangeClosed(1, losses.length)
        .mapToDouble(n -> LearningRate.of(USUAL.withSchedule(schedule), trace(n, losses)))
        .toArray();
  }

  @Test
  void runsEndWhenTheTestLossRestsTheTrainingLossSettlesOrTheEpochsAreOver() {
    double[] losses = {9, 5, 6, 5, 4.999, 7};
    assertEquals(new Status.Running(), end(USUAL.withPatience(2), 3, losses));
    assertEquals(new Status.StoppedEarly(1), end(USUAL.withPatience(2), 4, losses));
    assertEquals(new Status.Running(), end(USUAL.withPatience(2), 6, losses));
    assertEquals(new Status.Running(), end(USUAL.withTolerance(1e-3), 4, losses));
    assertEquals(new Status.Converged(), end(USUAL.withTolerance(1e-3), 5, losses));
    assertEquals(new Status.Running(), end(USUAL.withEpochs(5), 5, losses));
    assertEquals(new Status.IterationLimit(), end(USUAL.withEpochs(5), 6, losses));
    assertEquals(new Status.IterationLimit(), end(USUAL.withEpochs(0), 1, losses));
  }

  private static Status end(TrainingSettings settings, int length, double... losses) {
    return StoppingRule.after(settings, trace(length, losses));
  }

  private static LossTrace trace(int length, double... losses) {
    var recorder = new RecordedLosses.Recorder();
    for (int epoch = 0; epoch < length; epoch++) {
      Losses loss = new Losses(losses[epoch], losses[epoch], 0, 0, 0, List.of());
      recorder.record(new EpochLosses(epoch, loss, Optional.of(loss)));
    }
    return recorder.view();
  }
}
