package latentia.engine.neural;

import java.util.Optional;
import latentia.engine.linalg.NativeBlas;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * A network in training; one step is one mini-batch. Products are taken by OpenBLAS on the calling
 * thread, all else in Java loops, in single precision.
 *
 * <p>A step whose loss or gradient is not finite is not taken: the run ends as {@link
 * Status.Diverged} and stays as it was before. Losses are evaluated at the start and after each
 * epoch; all random numbers follow from the seed and the number of the step or epoch.
 */
public final class NetworkSession implements Session<NetworkSnapshot> {
  private final NetworkSettings settings;
  private final ParameterLayout layout;
  private final FloatRows train;
  private final Optional<FloatRows> test;
  private final FloatRows shown;
  private final BatchOrder order;
  private final Noise noise;
  private final TrainableNetwork trainable;
  private final float[] targets;
  private final float[] draws;
  private RecordedLosses.Recorder trace = new RecordedLosses.Recorder();
  private int steps;
  private double rate;
  private Status status = new Status.Running();

  private NetworkSession(NetworkData data, NetworkSettings settings) {
    NativeBlas.useOneThread();
    TrainingSettings training = settings.training();
    int d = data.train().columns();
    this.settings = settings;
    this.layout = ParameterLayout.of(d, settings);
    this.train = FloatRows.of(data.train());
    this.test = data.test().filter(rows -> rows.rows() > 0).map(FloatRows::of);
    this.shown = FloatRows.of(data.shown());
    this.order = new BatchOrder(train.rows(), training.batch(), training.seed());
    this.noise =
        settings.objective() instanceof Objective.Autoencoding autoencoding
            ? autoencoding.noise()
            : new Noise.None();
    int batch = order.size(0);
    this.trainable = new TrainableNetwork(layout, settings, batch);
    this.targets = noise instanceof Noise.None ? input() : new float[batch * d];
    this.draws = new float[batch * trainable.loss().noisePerRow()];
  }

  /**
   * A run at step 0.
   *
   * @throws SettingsException if the settings do not fit the data; the message says which and why
   */
  public static NetworkSession open(NetworkData data, NetworkSettings settings)
      throws SettingsException {
    NetworkChecks.check(data, settings);
    NetworkSession session = new NetworkSession(data, settings);
    session.begin();
    return session;
  }

  /**
   * A run that goes on from {@code from} exactly as if it had never stopped there. Beta, learning
   * rate, schedule, noise, penalty weight, epochs may differ from the settings of before.
   *
   * @throws IllegalArgumentException if the snapshot is of a network of another shape, or of
   *     another optimiser
   */
  public static NetworkSession resume(
      NetworkData data, NetworkSettings settings, NetworkSnapshot from) {
    NetworkSession session = new NetworkSession(data, settings);
    try {
      session.restore(from);
    } catch (RuntimeException unfit) {
      session.close();
      throw unfit;
    }
    return session;
  }

  private void begin() {
    trainable.network().setParameters(InitialWeights.of(layout, settings.training().seed()));
    recordLosses();
    beginEpoch();
  }

  private void restore(NetworkSnapshot from) {
    if (!(from instanceof NetworkPicture picture)
        || picture.network().parameters() != layout.size()
        || picture.batchesPerEpoch() != order.batchesPerEpoch()
        || !picture.optimizer().fits(trainable.updater())) {
      throw new IllegalArgumentException("a snapshot of another network, batch or optimiser");
    }
    trainable.network().setParameters(picture.network().weights());
    trainable.updater().restore(picture.optimizer());
    trace = RecordedLosses.Recorder.after(picture.trace());
    steps = picture.step();
    beginEpoch();
  }

  private void beginEpoch() {
    LossTrace losses = trace.view();
    rate = LearningRate.of(settings.training(), losses);
    if (!finite(losses.last())) {
      status = new Status.Diverged(steps);
    } else if (steps % order.batchesPerEpoch() == 0) {
      status = StoppingRule.after(settings.training(), losses);
    }
  }

  @Override
  public void step() {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    NativeBlas.useOneThread();
    int rows = takeBatch();
    double loss = trainable.gradient(rows, targets, draws);
    if (!Double.isFinite(loss) || !trainable.gradientIsFinite()) {
      status = new Status.Diverged(steps + 1);
      return;
    }
    if ((steps + 1) % order.batchesPerEpoch() == 0) {
      closeEpoch();
    } else {
      trainable.update(rate, steps);
      steps++;
    }
  }

  /** Lays the rows of the next mini-batch before the network. */
  private int takeBatch() {
    int rows = order.size(steps);
    for (int i = 0; i < rows; i++) {
      train.copyRow(order.row(steps, i), targets, i);
    }
    long seed = settings.training().seed();
    if (targets != input()) {
      var random = RandomStream.CORRUPTION.generator(seed, steps);
      Corruption.apply(noise, targets, input(), rows * train.columns(), random);
    }
    int count = rows * trainable.loss().noisePerRow();
    if (count > 0) {
      var random = RandomStream.POSTERIOR_DRAWS.generator(seed, steps);
      RandomStream.fillNormal(random, draws, count);
    }
    return rows;
  }

  /** The last step of an epoch, taken back if the losses after it are no numbers. */
  private void closeEpoch() {
    float[] before = trainable.parameters();
    Updater.Memory memory = trainable.updater().memory();
    trainable.update(rate, steps);
    steps++;
    EpochLosses losses = losses();
    if (finite(losses)) {
      trace.record(losses);
      beginEpoch();
    } else {
      status = new Status.Diverged(steps);
      steps--;
      trainable.network().setParameters(before);
      trainable.updater().restore(memory);
    }
  }

  private void recordLosses() {
    trace.record(losses());
  }

  private EpochLosses losses() {
    int epoch = steps / order.batchesPerEpoch();
    return new EpochLosses(epoch, evaluate(train, epoch), test.map(rows -> evaluate(rows, epoch)));
  }

  private Losses evaluate(FloatRows rows, int epoch) {
    var random = RandomStream.EVALUATION.generator(settings.training().seed(), epoch);
    return trainable.loss().evaluate(rows, random);
  }

  private static boolean finite(EpochLosses losses) {
    return finite(losses.train()) && losses.test().map(NetworkSession::finite).orElse(true);
  }

  private static boolean finite(Losses losses) {
    return Double.isFinite(losses.objective() + losses.kl() + losses.meanSquaredError());
  }

  private float[] input() {
    return trainable.network().input().values;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public NetworkSnapshot snapshot() {
    int latent = settings.architecture().latent();
    float[] codes = new float[shown.rows() * latent];
    float[] logVariances = new float[settings.isVariational() ? codes.length : 0];
    CodeReader.encode(trainable.network(), shown, codes, logVariances);
    return new NetworkPicture(
        steps,
        status,
        order.batchesPerEpoch(),
        trace.view(),
        new PlainNetwork(settings, layout, trainable.parameters()),
        trainable.updater().memory(),
        codes,
        logVariances);
  }

  @Override
  public void close() {
    trainable.close();
  }
}
