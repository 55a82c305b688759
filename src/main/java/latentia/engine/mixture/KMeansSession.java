package latentia.engine.mixture;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.linalg.Workers;
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
  private final Workers workers;
  private int[] labels;
  private double[][] centers;

  /** What the next half step needs, found when the centres came to where they are. */
  private final NearestCenters found;

  /** The nearest centre of each row, which the next assignment makes its label. */
  private int[] nearest;

  private double[] inertia = new double[32];
  private double[][][] history = new double[16][][];
  private int steps;
  private Status status = new Status.Running();

  private KMeansSession(Dataset data, Columns columns, KMeansSettings settings) {
    this.settings = settings;
    this.labels = new int[data.rows()];
    this.nearest = new int[data.rows()];
    CenterSearch search = CenterSearch.of(settings.clusters(), data, columns);
    long operations = (long) data.rows() * data.columns() * settings.clusters();
    this.workers = Workers.of(settings.threads(), operations);
    this.found = new NearestCenters(search, workers);
  }

  /**
   * A session at its start.
   *
   * @throws SettingsException if the settings do not fit the data; the message says what to change
   */
  public static KMeansSession open(Dataset data, KMeansSettings settings) throws SettingsException {
    MixtureChecks.check(data, settings);
    Columns columns = Columns.raw(data);
    KMeansSession session = new KMeansSession(data, columns, settings);
    Arrays.fill(session.labels, -1);
    session.moveTo(KMeansStart.centers(columns, settings));
    session.inertia[0] = Double.NaN;
    session.history[0] = session.centers;
    session.status =
        settings.iterationLimit() == 0 ? new Status.IterationLimit() : new Status.Running();
    return session;
  }

  /** A session that goes on after {@code from} exactly as if it had never stopped. */
  public static KMeansSession resume(Dataset data, KMeansSettings settings, KMeansSnapshot from) {
    KMeansSession session = new KMeansSession(data, Columns.raw(data), settings);
    for (int n = 0; n < session.labels.length; n++) {
      session.labels[n] = from.label(n);
    }
    session.moveTo(from.centers());
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
    int[] before = labels;
    labels = nearest;
    nearest = before;
    keepNext(found.inertia(), centers);
    if (!found.changed()) {
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
    moveTo(found.means());
    keepNext(found.inertiaBefore(), centers);
    if (steps / 2 >= settings.iterationLimit()) {
      status = new Status.IterationLimit();
    }
  }

  private void moveTo(double[][] newCenters) {
    centers = newCenters;
    found.find(centers, labels, nearest);
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

  @Override
  public void close() {
    workers.close();
    found.close();
  }
}
