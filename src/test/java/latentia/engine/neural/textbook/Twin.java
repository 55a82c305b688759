package latentia.engine.neural.textbook;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.engine.neural.RandomNetwork;

/** A textbook network of either kind. */
public final class Twin {
  private final Autoencoder autoencoder;
  private final VariationalAutoencoder variational;

  /** A network that the settings describe, all numbers 0. */
  public Twin(NetworkSettings settings, int columns) {
    Architecture architecture = settings.architecture();
    boolean plain = settings.objective() instanceof Objective.Autoencoding;
    autoencoder =
        plain
            ? Autoencoder.of(architecture, (Objective.Autoencoding) settings.objective(), columns)
            : null;
    variational =
        plain
            ? null
            : VariationalAutoencoder.of(
                architecture, (Objective.Variational) settings.objective(), columns);
  }

  /** The network of a random case, with random parameters. */
  public static Twin of(RandomNetwork shape) {
    Twin twin = new Twin(shape.settings(), shape.columns());
    Random random = new Random(shape.seed());
    for (Parameter parameter : twin.parameters()) {
      for (double[] row : parameter.value()) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextGaussian() / Math.sqrt(parameter.decays() ? row.length : 4);
        }
      }
    }
    return twin;
  }

  /** Takes over all parameters, tensor by tensor. */
  public void setParameters(float[] values) {
    int place = 0;
    for (Parameter parameter : parameters()) {
      for (double[] row : parameter.value()) {
        for (int j = 0; j < row.length; j++) {
          row[j] = values[place++];
        }
      }
    }
  }

  public List<Parameter> parameters() {
    return variational == null ? autoencoder.parameters() : variational.parameters();
  }

  public LossTerms backpropagate(RandomNetwork data) {
    return backpropagate(data.fed(), data.x(), data.eps());
  }

  /**
   * The loss of a batch and, in the parameters, its gradients.
   *
   * @param fed what the encoder sees
   * @param eps for a variational network, which sees x itself
   */
  public LossTerms backpropagate(double[][] fed, double[][] x, double[][][] eps) {
    return variational == null
        ? autoencoder.backpropagate(fed, x)
        : variational.backpropagate(x, eps);
  }

  /** The code of a row, or means and log-variances of q(z|x). */
  public double[] encode(double[] x) {
    return variational == null ? autoencoder.encode(x) : variational.encode(x);
  }

  /** -ln p(x|z), or the squared error. */
  public double reconstructionLoss(double[] x, double[] z) {
    return variational == null
        ? autoencoder.loss().of(x, autoencoder.decode(z))
        : variational.loss().of(x, variational.decode(z));
  }

  /** ln (1/K) sum_k p(x, z_k) / q(z_k|x) for given noise. */
  public double importanceBound(double[] x, double[][] eps) {
    return variational.importanceBound(x, eps);
  }

  VariationalAutoencoder variational() {
    return variational;
  }

  Autoencoder autoencoder() {
    return autoencoder;
  }

  /** The rows and noise of the case, or others, such that no unit with a kink is close to it. */
  public RandomNetwork dataAwayFromKinks(RandomNetwork shape, double distance) {
    RandomNetwork data = shape;
    while (nearestKink(data) < distance) {
      data = shape.withData(data.seed() + 1000);
    }
    return data;
  }

  private double nearestKink(RandomNetwork data) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int n = 0; n < data.x().length; n++) {
      if (variational == null) {
        Perceptron.Pass pass = autoencoder.encoder().forward(data.fed()[n]);
        nearest = Math.min(nearest, nearestKink(autoencoder.encoder(), pass));
        // The L1 penalty has its kink where a unit of the code is 0.
        nearest = Math.min(nearest, smallest(pass.output()));
        Perceptron.Pass decoded = autoencoder.decoder().forward(pass.output());
        nearest = Math.min(nearest, nearestKink(autoencoder.decoder(), decoded));
        continue;
      }
      Perceptron.Pass pass = variational.encoder().forward(data.x()[n]);
      nearest = Math.min(nearest, nearestKink(variational.encoder(), pass));
      double[] code = variational.encode(data.x()[n]);
      for (double[] draw : data.eps()[n]) {
        double[] z = new double[draw.length];
        for (int j = 0; j < z.length; j++) {
          z[j] = code[j] + Math.exp(0.5 * code[z.length + j]) * draw[j];
        }
        Perceptron.Pass decoded = variational.decoder().forward(z);
        nearest = Math.min(nearest, nearestKink(variational.decoder(), decoded));
      }
    }
    return nearest;
  }

  private static double nearestKink(Perceptron network, Perceptron.Pass pass) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int l = 0; l < network.depth(); l++) {
      Activation activation = network.layers().get(l).activation();
      boolean kinked =
          activation == Activation.RELU
              || activation == Activation.LEAKY_RELU
              || activation == Activation.ELU;
      nearest = kinked ? Math.min(nearest, smallest(pass.a()[l])) : nearest;
    }
    return nearest;
  }

  private static double smallest(double[] values) {
    double smallest = Double.POSITIVE_INFINITY;
    for (double value : values) {
      smallest = Math.min(smallest, Math.abs(value));
    }
    return smallest;
  }

  /**
   * Central differences of a function by the entries of one parameter, which is put back.
   *
   * @param function of the network, such as its loss
   */
  double[][] differences(Parameter parameter, double h, ToDoubleFunction<Twin> function) {
    double[][] value = parameter.value();
    double[][] differences = new double[value.length][value[0].length];
    for (int i = 0; i < value.length; i++) {
      for (int j = 0; j < value[i].length; j++) {
        double before = value[i][j];
        value[i][j] = before + h;
        double above = function.applyAsDouble(this);
        value[i][j] = before - h;
        double below = function.applyAsDouble(this);
        value[i][j] = before;
        differences[i][j] = (above - below) / (2 * h);
      }
    }
    return differences;
  }
}
