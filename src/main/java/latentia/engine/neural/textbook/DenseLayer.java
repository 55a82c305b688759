package latentia.engine.neural.textbook;

import latentia.engine.neural.Activation;

/**
 * A fully connected layer h' = f(a), a = W h + b (Bishop 5.1; Goodfellow et al. 2016, 6.5).
 *
 * @param weights W, {@code outputs x inputs}; where {@code transposed}, this holds W'
 * @param transposed whether the matrix is shared with the layer that it mirrors (tied weights)
 * @param biases b, length {@code outputs}
 * @param activation f
 */
public record DenseLayer(
    Parameter weights, boolean transposed, Parameter biases, Activation activation) {
  static DenseLayer of(String name, int number, int inputs, int outputs, Activation activation) {
    return new DenseLayer(
        Parameter.weights(name + " W" + number, outputs, inputs),
        false,
        Parameter.row(name + " b" + number, outputs),
        activation);
  }

  /** A layer that goes the other way with the same matrix and biases of its own. */
  DenseLayer mirrored(String name, int number, Activation other) {
    return new DenseLayer(
        weights, !transposed, Parameter.row(name + " b" + number, inputs()), other);
  }

  int inputs() {
    return transposed ? weights.value().length : weights.value()[0].length;
  }

  int outputs() {
    return biases.value()[0].length;
  }

  /** W_oi. */
  double weight(int o, int i) {
    return transposed ? weights.value()[i][o] : weights.value()[o][i];
  }

  /** dW_oi += amount. */
  void addToGradient(int o, int i, double amount) {
    if (transposed) {
      weights.gradient()[i][o] += amount;
    } else {
      weights.gradient()[o][i] += amount;
    }
  }

  /** a = W h + b. */
  double[] weightedInputs(double[] h) {
    double[] a = biases.value()[0].clone();
    for (int o = 0; o < a.length; o++) {
      double sum = 0;
      for (int i = 0; i < h.length; i++) {
        sum += weight(o, i) * h[i];
      }
      a[o] += sum;
    }
    return a;
  }

  /** f(a), unit by unit. */
  double[] activate(double[] a) {
    double[] h = new double[a.length];
    for (int o = 0; o < h.length; o++) {
      h[o] = activation.value(a[o]);
    }
    return h;
  }

  /**
   * Adds dW = da h' and db = da to the gradients.
   *
   * @param h what the layer was fed
   * @param da d loss / d a
   * @return d loss / d h = W' da
   */
  double[] backward(double[] h, double[] da) {
    double[] dh = new double[h.length];
    for (int o = 0; o < da.length; o++) {
      biases.gradient()[0][o] += da[o];
      for (int i = 0; i < h.length; i++) {
        addToGradient(o, i, da[o] * h[i]);
        dh[i] += weight(o, i) * da[o];
      }
    }
    return dh;
  }
}
