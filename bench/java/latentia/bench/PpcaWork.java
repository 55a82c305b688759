package latentia.bench;

import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PpcaSession;
import latentia.engine.linear.PpcaSettings;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.linear.ProbabilisticPca;
import latentia.training.SettingsException;

/**
 * Iterations of EM for probabilistic PCA, the likelihood of each included. Begins at sigma^2 = the
 * mean variance v and W_ji = sqrt(v / q) sin((1 + j q + i)^2). Comes to ln p per row.
 */
final class PpcaWork implements Workload {
  private final Dataset data;
  private final PpcaSettings settings;
  private PpcaSession session;

  PpcaWork(Dataset data, int q) {
    PrincipalComponents components = PrincipalComponents.of(data, PcaSolver.AUTOMATIC);
    int d = data.columns();
    double variance = components.totalVariance() / d;
    double[][] w = new double[d][q];
    for (int j = 0; j < d; j++) {
      for (int i = 0; i < q; i++) {
        w[j][i] = Math.sqrt(variance / q) * Math.sin(square(1 + j * q + i));
      }
    }
    ProbabilisticPca start = new ProbabilisticPca(components.mean(), w, variance);
    this.data = data;
    this.settings = new PpcaSettings(q, true, Integer.MAX_VALUE, 0, 1, Optional.of(start));
  }

  private static double square(double x) {
    return x * x;
  }

  @Override
  public void prepare(int repeats) throws SettingsException {
    session = PpcaSession.open(data, settings);
  }

  @Override
  public void run(int repeats) {
    for (int r = 0; r < repeats; r++) {
      session.eStep();
      session.mStep();
    }
  }

  @Override
  public double result() {
    return session.snapshot().trace().last();
  }
}
