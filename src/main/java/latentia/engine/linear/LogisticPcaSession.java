package latentia.engine.linear;

import java.util.SplittableRandom;
import latentia.data.Dataset;
import latentia.engine.linalg.LimitedMemoryBfgs;
import latentia.training.SeededStream;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * Logistic PCA for values in [0, 1] (Collins, Dasgupta and Schapire 2002; Schein, Saul and Ungar
 * 2003), with a ridge that keeps its optimum finite: codes, weights and biases together by L-BFGS.
 * A step is one iteration, and the objective never rises.
 */
public final class LogisticPcaSession implements Session<LogisticPcaSnapshot> {
  /** A chance this near to 0 or 1, three in ten millions, says that a column is separated. */
  private static final double SEPARATING = 15;

  /** Standard deviation of codes and weights at the start: away from the saddle at 0. */
  private static final double START = 0.1;

  /** What these random numbers are for, beside those of other models. */
  private static final int STARTS = 12;

  private final LogisticPcaSettings settings;
  private final LogisticObjective objective;
  private final LimitedMemoryBfgs minimiser;
  private Trace trace;
  private int steps;
  private Status status;

  private LogisticPcaSession(Dataset data, LogisticPcaSettings settings) {
    this.settings = settings;
    double[] x = data.rowMajor();
    this.objective = new LogisticObjective(x, data.columns(), settings.q(), settings.ridge());
    this.minimiser = new LimitedMemoryBfgs(objective, start(data));
    this.trace = Trace.none().and(minimiser.value());
    this.status =
        settings.iterationLimit() == 0 ? new Status.IterationLimit() : new Status.Running();
  }

  /**
   * A session at its start.
   *
   * @throws SettingsException if the settings do not fit the data, as where a value lies outside
   *     [0, 1]; the message says what to change
   */
  public static LogisticPcaSession open(Dataset data, LogisticPcaSettings settings)
      throws SettingsException {
    FitChecks.check(data, settings);
    return new LogisticPcaSession(data, settings);
  }

  /** Small codes and weights, and the log-odds of each column by itself. */
  private double[] start(Dataset data) {
    SplittableRandom random = SeededStream.generator(settings.seed(), STARTS, 0);
    double[] start = new double[objective.size()];
    for (int i = 0; i < objective.biasAt(); i++) {
      start[i] = START * random.nextGaussian();
    }
    for (int j = 0; j < data.columns(); j++) {
      double ones = 0.5;
      for (int n = 0; n < data.rows(); n++) {
        ones += data.value(n, j);
      }
      start[objective.biasAt() + j] = Math.log(ones / (data.rows() + 1 - ones));
    }
    return start;
  }

  /**
   * @throws IllegalStateException if the run has ended
   */
  @Override
  public void step() {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    double before = minimiser.value();
    boolean moved = minimiser.step();
    double after = minimiser.value();
    trace = trace.and(after);
    steps++;
    boolean settled =
        settings.tolerance() > 0 && before - after <= settings.tolerance() * Math.abs(after);
    if (!moved || settled) {
      status = new Status.Converged();
    } else if (steps >= settings.iterationLimit()) {
      status = new Status.IterationLimit();
    }
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public LogisticPcaSnapshot snapshot() {
    double[] point = minimiser.point();
    double[][] codes = objective.codes(point);
    LogisticPca model = objective.model(point);
    return new LogisticPcaSnapshot(steps, status, model, codes, trace, separated(model, codes));
  }

  /** How many columns some row is all but certain of. */
  private static int separated(LogisticPca model, double[][] codes) {
    int count = 0;
    for (int j = 0; j < model.columns(); j++) {
      double largest = 0;
      for (double[] code : codes) {
        largest = Math.max(largest, Math.abs(model.logOdds(code, j)));
      }
      count += largest > SEPARATING ? 1 : 0;
    }
    return count;
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
