package latentia.bench.growth;

import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSession;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PpcaSession;
import latentia.engine.linear.PpcaSettings;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.GmmSession;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.MixtureStart;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.training.Session;
import latentia.training.SettingsException;

/** The iterations of all models, each at sizes to be chosen. */
final class Models {
  private static final int NO_LIMIT = 1_000_000_000;
  private static final MixtureStart START = new MixtureStart.RandomRows();

  private Models() {}

  /** An E-step and an M-step of a mixture with full covariances. */
  static Iteration em(int n, int d, int k) throws SettingsException {
    GmmSettings settings =
        new GmmSettings(k, CovarianceKind.FULL, START, 1e-3, 0, NO_LIMIT, 1, 1, 1);
    return new HalfSteps(GmmSession.open(Rows.clusters(n, d), settings));
  }

  /** An assignment and an update; a run that has converged begins anew, which is not timed. */
  static Iteration kMeans(int n, int d, int k) throws SettingsException {
    Dataset data = Rows.clusters(n, d);
    KMeansSettings settings = new KMeansSettings(k, START, NO_LIMIT, 1);
    return new Iteration() {
      private KMeansSession session = KMeansSession.open(data, settings);

      @Override
      public void prepare() throws SettingsException {
        if (!session.status().running()) {
          session.close();
          session = KMeansSession.open(data, settings);
        }
      }

      @Override
      public void run() {
        session.assign();
        if (session.status().running()) {
          session.update();
        }
      }
    };
  }

  /** All principal components, from the rows. */
  static Iteration pca(int n, int d) {
    Dataset data = Rows.clusters(n, d);
    return () -> PcaSession.open(data, PcaSolver.AUTOMATIC, false).close();
  }

  /** An E-step and an M-step of probabilistic PCA. */
  static Iteration ppca(int n, int d, int q) throws SettingsException {
    PpcaSettings settings = new PpcaSettings(q, true, NO_LIMIT, 0, 1, Optional.empty());
    return new HalfSteps(PpcaSession.open(Rows.clusters(n, d), settings));
  }

  /** A mini-batch of a variational autoencoder. */
  static Iteration vae(int batch, int d, List<Integer> hidden, int latent)
      throws SettingsException {
    NetworkSettings usual = NetworkSettings.variational();
    NetworkSettings settings =
        usual
            .withArchitecture(usual.architecture().withHidden(hidden).withLatent(latent))
            .withTraining(usual.training().withBatch(batch).withEpochs(NO_LIMIT));
    NetworkSession session = NetworkSession.open(Rows.images(batch, d), settings);
    return new Iteration() {
      @Override
      public void run() {
        session.step();
      }

      @Override
      public void close() {
        session.close();
      }
    };
  }

  /** Two steps of a session that never ends. */
  private record HalfSteps(Session<?> session) implements Iteration {
    @Override
    public void run() {
      session.step();
      session.step();
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
