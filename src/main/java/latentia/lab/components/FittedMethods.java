package latentia.lab.components;

import java.util.function.UnaryOperator;
import latentia.data.Dataset;
import latentia.engine.linear.Dictionary;
import latentia.engine.linear.DictionarySession;
import latentia.engine.linear.DictionarySettings;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.LogisticPcaSession;
import latentia.engine.linear.LogisticPcaSettings;
import latentia.engine.linear.OneHotCode;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.linear.SparseCoder;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.MixtureStart;
import latentia.training.SettingsException;

/**
 * Fits methods to the same rows with codes of the same size; each gives what maps a row to its
 * reconstruction.
 *
 * @param size of the codes
 */
record FittedMethods(Dataset rows, PrincipalComponents components, int size, long seed) {
  private static final int K_MEANS_ITERATIONS = 100;
  private static final int ITERATIONS = 100;
  private static final double TOLERANCE = 1e-5;

  /** So little that codes are hardly drawn to 0, yet no column runs away. */
  private static final double RIDGE = 0.05;

  /** Of the usual distance of a row from the mean. */
  private static final double SPARSITY = 0.03;

  static FittedMethods of(Dataset rows, int size, long seed) {
    return new FittedMethods(rows, PrincipalComponents.of(rows, PcaSolver.AUTOMATIC), size, seed);
  }

  /**
   * A method fitted to the rows.
   *
   * @param reconstruct maps a row to what its code stands for
   * @param angles see {@link TrainedAutoencoder#angles}
   */
  record Fitted(UnaryOperator<double[]> reconstruct, double[] angles) {}

  /**
   * Fits a method.
   *
   * @throws SettingsException if it cannot be fitted to these rows
   */
  Fitted fit(ComparedMethod method, Pacing pacing) throws SettingsException {
    return switch (method) {
      case K_MEANS -> plain(kMeans(pacing));
      case PCA -> plain(pca());
      case LOGISTIC_PCA -> plain(logistic(pacing));
      case DICTIONARY -> plain(dictionary(pacing));
      case LINEAR_AUTOENCODER -> trained(false, pacing);
      case DEEP_AUTOENCODER -> trained(true, pacing);
    };
  }

  private static Fitted plain(UnaryOperator<double[]> reconstruct) {
    return new Fitted(reconstruct, new double[0]);
  }

  private Fitted trained(boolean deep, Pacing pacing) throws SettingsException {
    TrainedAutoencoder autoencoder = TrainedAutoencoder.of(this, deep, pacing);
    return new Fitted(autoencoder::reconstruct, autoencoder.angles());
  }

  private static UnaryOperator<double[]> reconstruction(LinearModel model) {
    return row -> model.decode(model.encode(row));
  }

  /** Found anew, so that its time can be told. */
  private UnaryOperator<double[]> pca() {
    PrincipalComponents found = PrincipalComponents.of(rows, PcaSolver.AUTOMATIC);
    return reconstruction(found.keeping(Math.min(size, found.count()), false));
  }

  private UnaryOperator<double[]> kMeans(Pacing pacing) throws SettingsException {
    KMeansSettings settings =
        new KMeansSettings(
            Math.min(size, rows.rows()), new MixtureStart.KMeans(), K_MEANS_ITERATIONS, seed);
    try (KMeansSession session = KMeansSession.open(rows, settings)) {
      pacing.run(session, 2 * K_MEANS_ITERATIONS);
      return reconstruction(OneHotCode.of(session.snapshot()));
    }
  }

  private UnaryOperator<double[]> logistic(Pacing pacing) throws SettingsException {
    LogisticPcaSettings settings =
        new LogisticPcaSettings(size, RIDGE, ITERATIONS, TOLERANCE, seed);
    try (LogisticPcaSession session = LogisticPcaSession.open(rows, settings)) {
      pacing.run(session, ITERATIONS);
      return reconstruction(session.snapshot().model());
    }
  }

  private UnaryOperator<double[]> dictionary(Pacing pacing) throws SettingsException {
    double usual = Math.sqrt(components.totalVariance());
    double alpha = usual > 0 ? SPARSITY * usual : 1;
    DictionarySettings settings =
        new DictionarySettings(size, alpha, true, false, ITERATIONS, TOLERANCE, seed);
    try (DictionarySession session = DictionarySession.open(rows, settings)) {
      pacing.run(session, ITERATIONS);
      Dictionary model = session.snapshot().model();
      SparseCoder coder = model.coder();
      return row -> model.decode(coder.lasso(model.centred(row), alpha));
    }
  }
}
