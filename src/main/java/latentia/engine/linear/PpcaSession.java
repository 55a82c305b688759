package latentia.engine.linear;

import java.util.SplittableRandom;
import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * Probabilistic PCA by EM in half steps, or at once in closed form (Tipping and Bishop 1999). mu is
 * the mean of the rows from the start, where the likelihood has its maximum whatever W.
 */
public final class PpcaSession implements Session<PpcaSnapshot> {
  private final PpcaSettings settings;
  private final CovarianceProduct covariance;
  private final ProbabilisticPca closedForm;
  private final double best;
  private PpcaIterate theta;

  /** Null while the E-step is next. */
  private PpcaIterate.Moments moments;

  private int steps;
  private Trace trace;
  private Status status;

  private PpcaSession(
      CentredRows rows, PpcaSettings settings, ProbabilisticPca closedForm, double best) {
    this.settings = settings;
    this.covariance = CovarianceProduct.of(rows);
    this.closedForm = closedForm;
    this.best = best;
  }

  /**
   * A session at its start, or of the closed form at its end.
   *
   * @throws SettingsException if the settings do not fit the data; the message says which and why
   */
  public static PpcaSession open(Dataset data, PpcaSettings settings) throws SettingsException {
    ComponentChecks.check(data, settings);
    PrincipalComponents components = PrincipalComponents.of(data, PcaSolver.AUTOMATIC);
    ComponentChecks.check(components, settings);
    ProbabilisticPca closedForm = ProbabilisticPca.closedForm(components, settings.q());
    PpcaSession session =
        new PpcaSession(
            new CentredRows(data), settings, closedForm, closedForm.logLikelihood(data));
    session.begin();
    return session;
  }

  /**
   * A session that goes on after {@code from} exactly as if it had never stopped: it is running
   * again unless the settings forbid it.
   *
   * @param from a snapshot of a session on the same data with the same q
   */
  public static PpcaSession resume(Dataset data, PpcaSettings settings, PpcaSnapshot from) {
    PpcaSession session =
        new PpcaSession(new CentredRows(data), settings, from.closedForm(), from.best());
    session.theta = PpcaIterate.of(from.model(), session.covariance);
    session.moments = from.step() % 2 == 0 ? null : session.theta.eStep();
    session.steps = from.step();
    session.trace = from.trace().copy();
    session.status = session.reached();
    return session;
  }

  private void begin() {
    theta = PpcaIterate.of(settings.em() ? start() : closedForm, covariance);
    trace = Trace.none().and(settings.em() ? theta.logLikelihood() : best);
    status = reached();
  }

  private ProbabilisticPca start() {
    double[] mean = closedForm.mean();
    if (settings.start().isPresent()) {
      ProbabilisticPca given = settings.start().get();
      return new ProbabilisticPca(mean, given.w(), given.noiseVariance());
    }
    double variance = covariance.trace() / mean.length;
    double sd = Math.sqrt(variance / settings.q());
    SplittableRandom random = GaussianStream.START.generator(settings.seed(), 0);
    double[][] w = new double[mean.length][settings.q()];
    for (double[] row : w) {
      for (int i = 0; i < row.length; i++) {
        row[i] = sd * random.nextGaussian();
      }
    }
    return new ProbabilisticPca(mean, w, variance);
  }

  @Override
  public void step() {
    if (eStepNext()) {
      eStep();
    } else {
      mStep();
    }
  }

  /**
   * The posteriors of all codes become those under the present parameters.
   *
   * @throws IllegalStateException if the run has ended or the M-step is next
   */
  public void eStep() {
    require(true);
    moments = theta.eStep();
    steps++;
  }

  /**
   * W and sigma^2 become those that fit the posteriors best.
   *
   * @throws IllegalStateException if the run has ended or the E-step is next
   */
  public void mStep() {
    require(false);
    theta = PpcaIterate.of(theta.mStep(moments), covariance);
    moments = null;
    steps++;
    trace = trace.and(theta.logLikelihood());
    status = reached();
  }

  private boolean eStepNext() {
    return moments == null;
  }

  private void require(boolean eStep) {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    if (eStepNext() != eStep) {
      throw new IllegalStateException("the other half of the iteration is next");
    }
  }

  /** The status here; only a finished M-step can have converged. */
  private Status reached() {
    if (!settings.em()) {
      return new Status.Converged();
    }
    int iterations = steps / 2;
    if (!eStepNext()) {
      return new Status.Running();
    }
    if (iterations > 0) {
      double now = trace.at(iterations);
      double change = Math.abs(now - trace.at(iterations - 1));
      double tolerance = settings.tolerance();
      if (change < tolerance * Math.abs(now) || (change == 0 && tolerance > 0)) {
        return new Status.Converged();
      }
    }
    return iterations >= settings.iterationLimit()
        ? new Status.IterationLimit()
        : new Status.Running();
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public PpcaSnapshot snapshot() {
    return new PpcaSnapshot(
        steps, status, settings.em() && eStepNext(), theta.model(), trace, closedForm, best);
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
