package latentia.lab.latent.bench;

import java.util.Arrays;
import java.util.Optional;
import latentia.engine.linalg.PrincipalAngles;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;
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

  /** The principal components of a data set's training rows, which one run needs once. */
  public static PrincipalComponents components(LatentData data) {
    return PrincipalComponents.of(data.rows().train(), PcaSolver.AUTOMATIC);
  }

  /**
   * The comparison, or empty where {@link #suits} does not hold, or while the decoder's columns
   * still depend on each other.
   */
  public static Optional<LinearAgainstPca> of(NetworkSnapshot snapshot, PrincipalComponents pca) {
    TrainedNetwork network = snapshot.network();
    int q = network.latent();
    if (!suits(network.settings()) || q > pca.count()) {
      return Optional.empty();
    }
    double[][] axes = Arrays.copyOf(pca.axes(), q);
    double optimum = pca.discarded(q);
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
