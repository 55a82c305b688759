package latentia.engine.neural.textbook;

import java.util.List;

/** A multilayer perceptron: dense layers one after the other, for one row at a time. */
public record Perceptron(List<DenseLayer> layers) {
  public Perceptron {
    layers = List.copyOf(layers);
  }

  /**
   * All that a row gave rise to.
   *
   * @param a weighted inputs, {@code a[l]} of layer l
   * @param h units: {@code h[0]} is the row, {@code h[l + 1] = f(a[l])}
   */
  record Pass(double[][] a, double[][] h) {
    double[] output() {
      return h[h.length - 1];
    }
  }

  int depth() {
    return layers.size();
  }

  Pass forward(double[] x) {
    Pass pass = new Pass(new double[depth()][], new double[depth() + 1][]);
    pass.h[0] = x;
    for (int l = 0; l < depth(); l++) {
      pass.a[l] = layers.get(l).weightedInputs(pass.h[l]);
      pass.h[l + 1] = layers.get(l).activate(pass.a[l]);
    }
    return pass;
  }

  /**
   * Backpropagation: adds to the gradients of all layers.
   *
   * @param dOutput d loss / d output
   * @return d loss / d x
   */
  double[] backward(Pass pass, double[] dOutput) {
    return backward(pass, dOutput, new double[depth()][]);
  }

  /**
   * As above, for a loss that also looks at the weighted inputs themselves.
   *
   * @param direct {@code direct[l]} = d loss / d a[l] on no account of later layers; null for none
   */
  double[] backward(Pass pass, double[] dOutput, double[][] direct) {
    double[] dh = dOutput;
    for (int l = depth() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      double[] da = new double[dh.length];
      for (int o = 0; o < da.length; o++) {
        da[o] = dh[o] * layer.activation().slope(pass.a[l][o], pass.h[l + 1][o]);
        da[o] += direct[l] == null ? 0 : direct[l][o];
      }
      dh = layer.backward(pass.h[l], da);
    }
    return dh;
  }
}
