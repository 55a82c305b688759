package latentia.engine.mixture;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * K-means by Lloyd's algorithm (Bishop 9.1; Lloyd 1982), one half step at a time. A row goes to the
 * nearest centre, among equally near ones to that of the lowest number. A cluster that no row chose
 * keeps its centre where it was. The run has converged when an assignment changes no label.
 */
public final class KMeansSession implements Session<KMeansSnapshot> {
  private final KMeansSettings settings;
  private final Columns data;
  private final int[] labels;
  private double[][] centers;
  private double[] inertia = new double[32];
  private double[][][] history = new double[16][][];
  private int steps;
  private Status status = new Status.Running();

  private KMeansSession(Dataset data, KMeansSettings settings) {
    this.settings = settings;
    this.data = Columns.raw(data);
    this.labels = new int[data.rows()];
  }

  /**
   * A session at its start.
   *
   * @throws SettingsException if the settings do not fit the data; the message says what to change
   */
  public static KMeansSession open(Dataset data, KMeansSettings settings) throws SettingsException {
    MixtureChecks.check(data, settings);
    KMeansSession session = new KMeansSession(data, settings);
    Arrays.fill(session.labels, -1);
    session.centers = KMeansStart.centers(session.data, settings);
    session.inertia[0] = Double.NaN;
    session.history[0] = session.centers;
    session.status =
        settings.iterationLimit() == 0 ? new Status.IterationLimit() : new Status.Running();
    return session;
  }

  /** A session that goes on after {@code from} exactly as if it had never stopped. */
  public static KMeansSession resume(Dataset data, KMeansSettings settings, KMeansSnapshot from) {
    KMeansSession session = new KMeansSession(data, settings);
    for (int n = 0; n < session.labels.length; n++) {
      session.labels[n] = from.label(n);
    }
    session.centers = from.centers();
    for (int t = 0; t <= from.step(); t++) {
      session.steps = t;
      session.keep(from.inertiaAt(t), from.centersAt(t / 2));
    }
    boolean spent = from.step() % 2 == 0 && from.iteration() >= settings.iterationLimit();
    session.status =
        from.status() instanceof Status.Converged
            ? from.status()
            : spent ? new Status.IterationLimit() : new Status.Running();
    return session;
  }

  @Override
  public void step() {
    if (steps % 2 == 0) {
      assign();
    } else {
      update();
    }
  }

  /**
   * Every row goes to its nearest centre.
   *
   * @throws IllegalStateException if the run has ended or the update is next
   */
  public void assign() {
    require(0);
    NearestCenters nearest = new NearestCenters(data, centers);
    boolean changed = nearest.assign(labels);
    keepNext(nearest.inertia(), centers);
    if (!changed) {
      status = new Status.Converged();
    }
  }

  /**
   * Every centre moves to the mean of its rows.
   *
   * @throws IllegalStateException if the run has ended or the assignment is next
   */
  public void update() {
    require(1);
    centers = means();
    keepNext(NearestCenters.inertia(data, centers, labels), centers);
    if (steps / 2 >= settings.iterationLimit()) {
      status = new Status.IterationLimit();
    }
  }

  /** Means as old centres plus mean differences, which keeps the digits of data far from 0. */
  private double[][] means() {
    int d = data.columns();
    double[][] moved = new double[centers.length][d];
    int[] counts = new int[centers.length];
    for (int label : labels) {
      counts[label]++;
    }
    for (int j = 0; j < d; j++) {
      double[] column = data.values()[j];
      for (int n = 0; n < labels.length; n++) {
        moved[labels[n]][j] += column[n] - centers[labels[n]][j];
      }
    }
    for (int k = 0; k < moved.length; k++) {
      for (int j = 0; j < d; j++) {
        moved[k][j] = centers[k][j] + (counts[k] == 0 ? 0 : moved[k][j] / counts[k]);
      }
    }
    return moved;
  }

  private void keepNext(double newInertia, double[][] newCenters) {
    steps++;
    keep(newInertia, newCenters);
  }

  /** Snapshots share these arrays up to their own step, so that full arrays are left to them. */
  private void keep(double newInertia, double[][] newCenters) {
    if (steps == inertia.length) {
      inertia = Arrays.copyOf(inertia, 2 * steps);
      history = Arrays.copyOf(history, steps);
    }
    inertia[steps] = newInertia;
    if (steps % 2 == 0) {
      history[steps / 2] = newCenters;
    }
  }

  private void require(int parity) {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    if (steps % 2 != parity) {
      throw new IllegalStateException(
          (parity == 0 ? "assignment" : "update") + " asked for when the other half is next");
    }
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public KMeansSnapshot snapshot() {
    return new KMeansSnapshot(steps, status, centers, labels.clone(), inertia, history);
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
