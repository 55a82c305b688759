package latentia.engine.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linalg.Workers;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * EM for a mixture of Gaussians (Bishop 9.2.2; Dempster, Laird and Rubin 1977), one half step at a
 * time. Works about the data's column means, in logarithms throughout, in plain Java but for the
 * scatter matrices and distances of wide data.
 *
 * <p>A component that is about to become singular (possible only when the floor is 0) ends the run
 * as {@link Status.Collapsed}; parameters, responsibilities and trace stay as they were before that
 * half step. With a floor, a component that answers for no row keeps its place with weight 0.
 */
public final class GmmSession implements Session<GmmSnapshot> {
  private final GmmSettings settings;
  private final Columns data;
  private final CovarianceShape shape;
  private final CovarianceFloor floor;
  private final Workers workers;
  private final Scatter scatter;
  private final JointDensity joint;
  private final double[][] responsibilities;
  private final RecordedTrace.Recorder trace;
  private FactoredMixture theta;
  private JointDensity.Totals totals;
  private Status status;

  private GmmSession(Columns data, GmmSettings settings, RecordedTrace.Recorder trace) {
    this.settings = settings;
    this.data = data;
    this.shape = CovarianceShape.of(settings.covariance());
    this.floor = CovarianceFloor.of(settings, data);
    this.workers = Workers.of(settings.threads(), operations(data, settings.components()));
    this.scatter = Scatter.of(data.columns(), shape.crossProducts(), floor.smallest(), workers);
    this.joint = new JointDensity(data, settings.components(), shape.crossProducts());
    this.responsibilities = new double[settings.components()][data.rows()];
    this.trace = trace;
  }

  /**
   * A session at its start. With several restarts, each is first run to its end; the session begins
   * at the start of the one that ended with the highest likelihood, and only if all of them
   * degenerate at one that does.
   *
   * @throws SettingsException if the settings do not fit the data; the message says what to change
   */
  public static GmmSession open(Dataset data, GmmSettings settings) throws SettingsException {
    MixtureChecks.check(data, settings);
    GmmSettings chosen =
        Restarts.worthwhile(settings)
            ? Restarts.search(data, settings, () -> false).settings()
            : settings;
    GmmSession session =
        new GmmSession(Columns.centred(data), chosen, new RecordedTrace.Recorder());
    session.begin(GmmStart.of(data, session.data, chosen));
    return session;
  }

  /**
   * A session that goes on after {@code from}, its trace cut to it, exactly as if it had never
   * stopped: it is running again unless the settings forbid it. A collapsed run goes on only if the
   * settings now have a floor.
   *
   * @param from a snapshot of a session on the same data with the same number of components
   */
  public static GmmSession resume(Dataset data, GmmSettings settings, GmmSnapshot from) {
    GmmSession session =
        new GmmSession(Columns.centred(data), settings, new RecordedTrace.Recorder(from.trace()));
    session.restore(from);
    return session;
  }

  /** About what an iteration takes; exponentials count as twenty additions. */
  private static long operations(Columns data, int components) {
    long d = data.columns();
    return data.rows() * components * (d * d + 20);
  }

  private void begin(GmmStart start) throws SettingsException {
    try {
      double[][][] covariances = shape.conform(start.weights(), start.covariances());
      theta =
          FactoredMixture.of(start.weights(), start.means(), covariances, shape, floor, workers);
    } catch (SingularCovariance e) {
      throw MixtureChecks.singularStart(e.components());
    }
    double entropy = 0;
    for (int k = 0; k < responsibilities.length; k++) {
      double weight = theta.weights()[k];
      Arrays.fill(responsibilities[k], weight);
      entropy -= weight == 0 ? 0 : data.rows() * weight * Math.log(weight);
    }
    totals = joint.evaluate(theta, responsibilities, workers);
    record(totals.expectedComplete(), entropy);
    status = settings.iterationLimit() == 0 ? new Status.IterationLimit() : new Status.Running();
  }

  private void restore(GmmSnapshot from) {
    for (int k = 0; k < responsibilities.length; k++) {
      int component = k;
      Arrays.setAll(responsibilities[k], n -> from.responsibility(n, component));
    }
    theta = from.factored();
    totals = joint.evaluate(theta, responsibilities, workers);
    status =
        from.status() instanceof Status.Collapsed && floor.smallest() == 0
            ? from.status()
            : afterIteration(from.step() / 2, from.step() % 2 == 0);
  }

  @Override
  public void step() {
    if (next() == HalfStep.E_STEP) {
      eStep();
    } else {
      mStep();
    }
  }

  /**
   * q = p(Z|X, theta): responsibilities become the posterior probabilities of the components.
   *
   * @throws IllegalStateException if the run has ended or the M-step is next
   */
  public void eStep() {
    require(HalfStep.E_STEP);
    joint.normalise(responsibilities);
    double entropy = totals.posteriorEntropy();
    record(totals.logLikelihood() - entropy, entropy);
  }

  /**
   * theta = argmax Q: weights, means and covariances become those of the shared-out rows.
   *
   * @throws IllegalStateException if the run has ended or the E-step is next
   */
  public void mStep() {
    require(HalfStep.M_STEP);
    try {
      FactoredMixture updated = maximise();
      JointDensity.Totals updatedTotals = joint.evaluate(updated, responsibilities, workers);
      if (!Double.isFinite(updatedTotals.logLikelihood())) {
        throw new SingularCovariance(List.of(updated.narrowest()));
      }
      double entropy = trace.last().entropy();
      theta = updated;
      totals = updatedTotals;
      record(totals.expectedComplete(), entropy);
      status = afterIteration(trace.steps() / 2, true);
    } catch (SingularCovariance e) {
      status = new Status.Collapsed(e.components());
    }
  }

  private FactoredMixture maximise() throws SingularCovariance {
    Moments moments =
        Moments.of(data, responsibilities, theta.means(), theta.covariances(), scatter, workers);
    double[] weights = new double[theta.components()];
    List<Integer> empty = new ArrayList<>();
    for (int k = 0; k < weights.length; k++) {
      if (moments.empty(k)) {
        empty.add(k);
      } else {
        weights[k] = moments.counts()[k] / data.rows();
      }
    }
    if (!empty.isEmpty() && floor.smallest() == 0) {
      throw new SingularCovariance(empty);
    }
    double[][][] covariances = shape.conform(moments.counts(), moments.covariances());
    return FactoredMixture.of(weights, moments.means(), covariances, shape, floor, workers);
  }

  private void record(double expectedComplete, double entropy) {
    double logLikelihood = totals.logLikelihood();
    double gap = Math.max(0, logLikelihood - (expectedComplete + entropy));
    boolean closed = trace.steps() % 2 == 0;
    trace.record(
        new VariationalBound(
            logLikelihood,
            closed ? logLikelihood : logLikelihood - gap,
            closed ? 0 : gap,
            expectedComplete,
            entropy),
        closed ? null : theta.parameters(data.offset()).means());
  }

  /** The status after so many full iterations; only a finished M-step can have converged. */
  private Status afterIteration(int iterations, boolean finished) {
    if (finished && iterations > 0) {
      double now = trace.at(2 * iterations).logLikelihood();
      double change = Math.abs(now - trace.at(2 * iterations - 2).logLikelihood());
      double tolerance = settings.tolerance();
      if (change < tolerance * Math.abs(now) || (change == 0 && tolerance > 0)) {
        return new Status.Converged();
      }
    }
    return finished && iterations >= settings.iterationLimit()
        ? new Status.IterationLimit()
        : new Status.Running();
  }

  private HalfStep next() {
    return trace.steps() % 2 == 0 ? HalfStep.E_STEP : HalfStep.M_STEP;
  }

  private void require(HalfStep half) {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    if (next() != half) {
      throw new IllegalStateException(half + " asked for when " + next() + " is next");
    }
  }

  /** Whether a component rests on the floor or answers for no row. */
  boolean degenerate() {
    return !theta.floored().isEmpty();
  }

  /** ln p(X|theta) now, in nats. */
  double logLikelihood() {
    return totals.logLikelihood();
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public GmmSnapshot snapshot() {
    int components = responsibilities.length;
    double[] byRow = new double[data.rows() * components];
    for (int k = 0; k < components; k++) {
      for (int n = 0; n < data.rows(); n++) {
        byRow[n * components + k] = responsibilities[k][n];
      }
    }
    return new GmmSnapshot(trace.steps(), status, theta, data.offset(), byRow, trace.view());
  }

  @Override
  public void close() {
    scatter.close();
    joint.close();
    workers.close();
  }
}
