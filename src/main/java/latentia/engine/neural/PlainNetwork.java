package latentia.engine.neural;

import java.util.Arrays;
import java.util.List;
import latentia.engine.linalg.LogSpace;

/** A network as its parameters, worked with in plain Java; the sums are taken in double. */
final class PlainNetwork implements TrainedNetwork {
  private final NetworkSettings settings;
  private final ParameterLayout layout;
  private final float[] parameters;

  /**
   * @param parameters in the order of the layout; taken over
   */
  PlainNetwork(NetworkSettings settings, ParameterLayout layout, float[] parameters) {
    this.settings = settings;
    this.layout = layout;
    this.parameters = parameters;
  }

  ParameterLayout layout() {
    return layout;
  }

  /** Not copied: treat as read-only. */
  float[] weights() {
    return parameters;
  }

  @Override
  public NetworkSettings settings() {
    return settings;
  }

  @Override
  public int columns() {
    return layout.columns();
  }

  @Override
  public Code encode(double[] row) {
    double[] output = forward(layout.encoder(), checked(row, columns()));
    if (!isVariational()) {
      return new Code(output, new double[0]);
    }
    double[] logVariance = Arrays.copyOfRange(output, latent(), 2 * latent());
    Arrays.setAll(logVariance, j -> LogVarianceBound.bounded(logVariance[j]));
    return new Code(Arrays.copyOf(output, latent()), logVariance);
  }

  @Override
  public double[] decode(double[] z) {
    double[] output = forward(layout.decoder(), checked(z, latent()));
    if (settings.objective().likelihood() instanceof Likelihood.Bernoulli) {
      Arrays.setAll(output, j -> LogSpace.sigmoid(output[j]));
    }
    return output;
  }

  @Override
  public double reconstructionLoss(double[] row, double[] z) {
    double[] output = forward(layout.decoder(), checked(z, latent()));
    checked(row, columns());
    if (settings.objective().likelihood() instanceof Likelihood.Bernoulli) {
      double sum = 0;
      for (int j = 0; j < row.length; j++) {
        sum += LogSpace.bernoulliCrossEntropy(row[j], output[j]);
      }
      return sum;
    }
    double squares = 0;
    for (int j = 0; j < row.length; j++) {
      squares += (output[j] - row[j]) * (output[j] - row[j]);
    }
    double variance = outputVariance();
    return Double.isNaN(variance)
        ? squares
        : 0.5 * (squares / variance + row.length * Math.log(2 * Math.PI * variance));
  }

  @Override
  public double outputVariance() {
    if (settings.objective().likelihood() instanceof Likelihood.Gaussian gaussian) {
      return gaussian.variance();
    }
    int place = layout.outputLogVariance();
    return place < 0 ? Double.NaN : Math.exp(LogVarianceBound.bounded(parameters[place]));
  }

  @Override
  public double[][] decoderWeights(int layer) {
    LayerShape shape = layout.decoder().get(layer);
    double[][] weights = new double[shape.outputs()][shape.inputs()];
    for (int o = 0; o < shape.outputs(); o++) {
      for (int i = 0; i < shape.inputs(); i++) {
        int place = shape.transposed() ? i * shape.outputs() + o : o * shape.inputs() + i;
        weights[o][i] = parameters[shape.weights() + place];
      }
    }
    return weights;
  }

  @Override
  public int parameters() {
    return layout.size();
  }

  private static double[] checked(double[] values, int width) {
    if (values.length != width) {
      throw new IllegalArgumentException(values.length + " values for " + width + " units");
    }
    return values;
  }

  private double[] forward(List<LayerShape> layers, double[] input) {
    double[] values = input;
    for (LayerShape layer : layers) {
      double[] sums = layer.transposed() ? byColumns(layer, values) : byRows(layer, values);
      for (int o = 0; o < sums.length; o++) {
        double a = sums[o] + parameters[layer.biases() + o];
        sums[o] = layer.activation().value(a);
      }
      values = sums;
    }
    return values;
  }

  /** W x by scalar products. */
  private double[] byRows(LayerShape layer, double[] x) {
    double[] sums = new double[layer.outputs()];
    for (int o = 0; o < sums.length; o++) {
      sums[o] = product(layer.weights() + o * layer.inputs(), x);
    }
    return sums;
  }

  /** x times the parameters from a place on, in eight chains that do not wait for one another. */
  private double product(int from, double[] x) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int i = 0;
    for (; i + 7 < x.length; i += 8) {
      s0 += parameters[from + i] * x[i];
      s1 += parameters[from + i + 1] * x[i + 1];
      s2 += parameters[from + i + 2] * x[i + 2];
      s3 += parameters[from + i + 3] * x[i + 3];
      s4 += parameters[from + i + 4] * x[i + 4];
      s5 += parameters[from + i + 5] * x[i + 5];
      s6 += parameters[from + i + 6] * x[i + 6];
      s7 += parameters[from + i + 7] * x[i + 7];
    }
    for (; i < x.length; i++) {
      s0 += parameters[from + i] * x[i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }

  /** W' x, row by row of W. */
  private double[] byColumns(LayerShape layer, double[] x) {
    double[] sums = new double[layer.outputs()];
    for (int i = 0; i < x.length; i++) {
      int from = layer.weights() + i * sums.length;
      for (int o = 0; o < sums.length; o++) {
        sums[o] += parameters[from + o] * x[i];
      }
    }
    return sums;
  }
}
