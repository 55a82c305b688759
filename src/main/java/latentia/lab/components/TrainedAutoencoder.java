package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.linalg.PrincipalAngles;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Optimizer;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.Schedule;
import latentia.engine.neural.TrainedNetwork;
import latentia.engine.neural.TrainingSettings;
import latentia.training.SettingsException;

/**
 * An autoencoder with squared error, trained on centred rows divided by one number, the root of
 * their mean variance: steps of one size then suit all data, and the principal subspace stays what
 * it was.
 *
 * @param scale that number
 * @param angles of a linear one: the largest principal angle between its decoder's columns and as
 *     many principal axes, in degrees, at the start and after each epoch; else empty
 */
record TrainedAutoencoder(TrainedNetwork network, double[] mean, double scale, double[] angles) {
  private static final int STEPS = 6000;
  private static final int FEWEST_EPOCHS = 60;
  private static final int MOST_EPOCHS = 400;
  private static final int LARGEST_BATCH = 32;
  private static final int SMALLEST_BATCH = 8;
  private static final int BATCHES = 50;
  private static final double LINEAR_RATE = 1e-2;
  private static final double DEEP_RATE = 2e-3;
  private static final int WIDE = 32;

  /**
   * @throws SettingsException if it cannot be trained on these rows
   */
  static TrainedAutoencoder of(FittedMethods fitted, boolean deep, Pacing pacing)
      throws SettingsException {
    PrincipalComponents components = fitted.components();
    double variance = components.totalVariance() / components.columns();
    double scale = variance > 0 ? Math.sqrt(variance) : 1;
    Dataset rows = scaled(fitted.rows(), components.mean(), scale);
    NetworkSettings settings = settings(rows, fitted.size(), deep, fitted.seed());
    NetworkData data = new NetworkData(rows, Optional.empty(), rows.selectRows(0));
    boolean angled = !deep && fitted.size() < components.count();
    double[][] axes = Arrays.copyOf(components.axes(), Math.min(fitted.size(), components.count()));
    List<Double> angles = new ArrayList<>();
    try (NetworkSession session = NetworkSession.open(data, settings)) {
      NetworkSnapshot snapshot = session.snapshot();
      int batches = snapshot.batchesPerEpoch();
      int epochs = settings.training().epochs();
      for (int step = 0; session.status().running(); step++) {
        if (angled && step % batches == 0) {
          addAngle(angles, session.snapshot().network(), axes);
        }
        pacing.report((double) step / ((double) batches * epochs));
        session.step();
      }
      snapshot = session.snapshot();
      if (angled) {
        addAngle(angles, snapshot.network(), axes);
      }
      double[] found = angles.stream().mapToDouble(Double::doubleValue).toArray();
      return new TrainedAutoencoder(snapshot.network(), components.mean(), scale, found);
    }
  }

  private static Dataset scaled(Dataset rows, double[] mean, double scale) {
    double[] values = rows.rowMajor();
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - mean[i % mean.length]) / scale;
    }
    return Dataset.of(rows.name(), rows.columnNames(), values);
  }

  private static NetworkSettings settings(Dataset rows, int size, boolean deep, long seed) {
    int batch = Math.max(SMALLEST_BATCH, Math.min(rows.rows() / BATCHES, LARGEST_BATCH));
    int batches = Math.max(1, (rows.rows() + batch - 1) / batch);
    int epochs = Math.max(FEWEST_EPOCHS, Math.min(STEPS / batches, MOST_EPOCHS));
    List<Integer> hidden =
        !deep ? List.of() : rows.columns() >= WIDE ? List.of(128, 64) : List.of(WIDE, WIDE / 2);
    return new NetworkSettings(
        new Architecture(hidden, size, Activation.RELU, Activation.IDENTITY, false),
        new Objective.Autoencoding(
            new Likelihood.SquaredError(), new Penalty.None(), new Noise.None()),
        TrainingSettings.standard()
            .withOptimizer(Optimizer.ADAM)
            .withRate(deep ? DEEP_RATE : LINEAR_RATE)
            .withSchedule(new Schedule.Cosine())
            .withBatch(batch)
            .withEpochs(epochs)
            .withSeed(seed));
  }

  /** The largest angle; a right one while the decoder's columns still depend on each other. */
  private static void addAngle(List<Double> angles, TrainedNetwork network, double[][] axes) {
    int q = network.latent();
    double[] origin = network.decode(new double[q]);
    double[][] columns = new double[q][];
    for (int j = 0; j < q; j++) {
      double[] unit = new double[q];
      unit[j] = 1;
      columns[j] = network.decode(unit);
      for (int i = 0; i < origin.length; i++) {
        columns[j][i] -= origin[i];
      }
    }
    try {
      double[] all = PrincipalAngles.degrees(columns, axes);
      angles.add(all[all.length - 1]);
    } catch (IllegalArgumentException dependent) {
      angles.add(90.0);
    }
  }

  /** What comes back for a row, in the units of the data. */
  double[] reconstruct(double[] row) {
    double[] inner = row.clone();
    for (int j = 0; j < inner.length; j++) {
      inner[j] = (inner[j] - mean[j]) / scale;
    }
    double[] outer = network.decode(network.encode(inner).mean());
    for (int j = 0; j < outer.length; j++) {
      outer[j] = mean[j] + scale * outer[j];
    }
    return outer;
  }
}
