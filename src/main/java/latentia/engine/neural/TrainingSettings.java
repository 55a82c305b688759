package latentia.engine.neural;

/**
 * How a network is trained.
 *
 * @param weightDecay L2: weightDecay x w is added to the gradient of each weight (not of biases)
 * @param batch rows per mini-batch; the last batch of an epoch may be shorter
 * @param epochs passes over the training rows
 * @param patience stop when the test loss has not fallen for so many epochs; 0 never stops
 * @param tolerance stop when the training loss of an epoch changes by less than this fraction; 0
 *     never stops
 * @param seed decides the initial weights, the order of the rows and all noise
 */
public record TrainingSettings(
    Optimizer optimizer,
    double rate,
    Schedule schedule,
    double weightDecay,
    int batch,
    int epochs,
    int patience,
    double tolerance,
    long seed) {
  /** Adam at 0.001, batches of 128, 50 epochs, seed 1. */
  public static TrainingSettings standard() {
    return new TrainingSettings(Optimizer.ADAM, 1e-3, new Schedule.Constant(), 0, 128, 50, 0, 0, 1);
  }

  public TrainingSettings withOptimizer(Optimizer other) {
    return new TrainingSettings(
        other, rate, schedule, weightDecay, batch, epochs, patience, tolerance, seed);
  }

  public TrainingSettings withRate(double other) {
    return new TrainingSettings(
        optimizer, other, schedule, weightDecay, batch, epochs, patience, tolerance, seed);
  }

  public TrainingSettings withSchedule(Schedule other) {
    return new TrainingSettings(
        optimizer, rate, other, weightDecay, batch, epochs, patience, tolerance, seed);
  }

  public TrainingSettings withWeightDecay(double other) {
    return new TrainingSettings(
        optimizer, rate, schedule, other, batch, epochs, patience, tolerance, seed);
  }

  public TrainingSettings withBatch(int other) {
    return new TrainingSettings(
        optimizer, rate, schedule, weightDecay, other, epochs, patience, tolerance, seed);
  }

  public TrainingSettings withEpochs(int other) {
    return new TrainingSettings(
        optimizer, rate, schedule, weightDecay, batch, other, patience, tolerance, seed);
  }

  public TrainingSettings withPatience(int other) {
    return new TrainingSettings(
        optimizer, rate, schedule, weightDecay, batch, epochs, other, tolerance, seed);
  }

  public TrainingSettings withTolerance(double other) {
    return new TrainingSettings(
        optimizer, rate, schedule, weightDecay, batch, epochs, patience, other, seed);
  }

  public TrainingSettings withSeed(long other) {
    return new TrainingSettings(
        optimizer, rate, schedule, weightDecay, batch, epochs, patience, tolerance, other);
  }
}
