package latentia.lab.latent.bench;

import java.util.Arrays;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.linalg.PrincipalAngles;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentData;
import latentia.lab.look.NumberText;

/**
 * A linear autoencoder held against PCA of the training rows, whose principal subspace it learns to
 * span (Baldi and Hornik 1989).
 *
 * @param angles between the decoder's columns and the principal axes, in degrees, ascending
 * @param loss ||x - xhat||^2, the mean over the training rows
 * @param optimum the sum of the discarded eigenvalues: no linear code of that size does better
 */
public record LinearAgainstPca(double[] angles, double loss, double optimum) {
  /** Whether a model is linear, with squared error and nothing else in its loss. */
  public static boolean suits(NetworkSettings settings) {
    Architecture layers = settings.architecture();
    return settings.objective() instanceof Objective.Autoencoding plain
        && plain.likelihood() instanceof Likelihood.SquaredError
        && plain.penalty() instanceof Penalty.None
        && plain.noise() instanceof Noise.None
        && layers.code() == Activation.IDENTITY
        && (layers.hidden().isEmpty() || layers.activation() == Activation.IDENTITY);
  }

  /** The principal axes of a data set's training rows, which one run needs once. */
  public record PrincipalSubspaces(SymmetricEigen eigen) {
    public static PrincipalSubspaces of(LatentData data) {
      Dataset train = data.rows().train();
      int d = train.columns();
      double[] mean = new double[d];
      for (int n = 0; n < train.rows(); n++) {
        for (int j = 0; j < d; j++) {
          mean[j] += train.value(n, j) / train.rows();
        }
      }
      double[][] covariance = new double[d][d];
      double[] centred = new double[d];
      for (int n = 0; n < train.rows(); n++) {
        for (int j = 0; j < d; j++) {
          centred[j] = train.value(n, j) - mean[j];
        }
        for (int i = 0; i < d; i++) {
          for (int j = 0; j < d; j++) {
            covariance[i][j] += centred[i] * centred[j] / train.rows();
          }
        }
      }
      return new PrincipalSubspaces(SymmetricEigen.of(covariance));
    }
  }

  /**
   * The comparison, or empty where {@link #suits} does not hold, or while the decoder's columns
   * still depend on each other.
   */
  public static Optional<LinearAgainstPca> of(NetworkSnapshot snapshot, PrincipalSubspaces pca) {
    TrainedNetwork network = snapshot.network();
    int q = network.latent();
    if (!suits(network.settings()) || q > network.columns()) {
      return Optional.empty();
    }
    double[][] axes = Arrays.copyOf(pca.eigen().vectors(), q);
    double optimum = 0;
    for (int i = q; i < pca.eigen().values().length; i++) {
      optimum += pca.eigen().values()[i];
    }
    double loss = snapshot.trace().last().train().reconstruction();
    try {
      double[] angles = PrincipalAngles.degrees(columns(network), axes);
      return Optional.of(new LinearAgainstPca(angles, loss, optimum));
    } catch (IllegalArgumentException dependent) {
      return Optional.empty();
    }
  }

  /** Column j of the decoder is what a step along z_j adds. */
  private static double[][] columns(TrainedNetwork network) {
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
    return columns;
  }

  /** What this says, in one sentence. */
  public String sentence() {
    String angle = NumberText.significant(angles[angles.length - 1], 2);
    String mine = NumberText.significant(loss, 4);
    String best = NumberText.significant(optimum, 4);
    return angles.length == 1
        ? Words.of("pca.sentence.one", angle, mine, best)
        : Words.of("pca.sentence", angles.length, angle, mine, best);
  }
}
