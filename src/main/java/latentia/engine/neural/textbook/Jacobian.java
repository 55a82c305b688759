package latentia.engine.neural.textbook;

/**
 * dh/dx of an encoder for one row, layer by layer: J_0 = I, P_l = W_l J_(l-1), J_l = diag(f'(a_l))
 * P_l; and how its squared norm changes with the weights (Rifai et al. 2011 have one layer).
 */
final class Jacobian {
  private final Perceptron encoder;
  private final Perceptron.Pass pass;

  /** {@code products[l]} = P_l and {@code jacobians[l + 1]} = J_l, units x d. */
  private final double[][][] products;

  private final double[][][] jacobians;

  Jacobian(Perceptron encoder, Perceptron.Pass pass) {
    this.encoder = encoder;
    this.pass = pass;
    products = new double[encoder.depth()][][];
    jacobians = new double[encoder.depth() + 1][][];
    jacobians[0] = identity(pass.h()[0].length);
    for (int l = 0; l < encoder.depth(); l++) {
      products[l] = product(encoder.layers().get(l), jacobians[l]);
      jacobians[l + 1] = new double[products[l].length][];
      for (int o = 0; o < products[l].length; o++) {
        double slope = slope(l, o);
        jacobians[l + 1][o] = products[l][o].clone();
        for (int j = 0; j < products[l][o].length; j++) {
          jacobians[l + 1][o][j] *= slope;
        }
      }
    }
  }

  /** ||dh/dx||_F^2. */
  double squaredNorm() {
    double sum = 0;
    for (double[] row : last()) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return sum;
  }

  /**
   * Adds what weight x squaredNorm owes the matrices directly to their gradients.
   *
   * @return d (weight x squaredNorm) / d a_l for each layer, still to be sent back through the
   *     network
   */
  double[][] backward(double weight) {
    double[][] da = new double[encoder.depth()][];
    double[][] dJ = new double[last().length][last()[0].length];
    for (int o = 0; o < dJ.length; o++) {
      for (int j = 0; j < dJ[o].length; j++) {
        dJ[o][j] = 2 * weight * last()[o][j];
      }
    }
    for (int l = encoder.depth() - 1; l >= 0; l--) {
      da[l] = new double[dJ.length];
      for (int o = 0; o < dJ.length; o++) {
        double slope = slope(l, o);
        double dSlope = 0;
        for (int j = 0; j < dJ[o].length; j++) {
          dSlope += dJ[o][j] * products[l][o][j];
          dJ[o][j] *= slope;
        }
        da[l][o] = dSlope * curvature(l, o);
      }
      dJ = backward(encoder.layers().get(l), jacobians[l], dJ);
    }
    return da;
  }

  private double[][] last() {
    return jacobians[jacobians.length - 1];
  }

  private double slope(int l, int o) {
    return encoder.layers().get(l).activation().slope(pass.a()[l][o], pass.h()[l + 1][o]);
  }

  private double curvature(int l, int o) {
    return encoder.layers().get(l).activation().curvature(pass.a()[l][o], pass.h()[l + 1][o]);
  }

  /** P = W J. */
  private static double[][] product(DenseLayer layer, double[][] before) {
    double[][] product = new double[layer.outputs()][before[0].length];
    for (int o = 0; o < product.length; o++) {
      for (int i = 0; i < before.length; i++) {
        double weight = layer.weight(o, i);
        for (int j = 0; j < product[o].length; j++) {
          product[o][j] += weight * before[i][j];
        }
      }
    }
    return product;
  }

  /** Of P = W J: adds dW = dP J' and returns dJ = W' dP. */
  private static double[][] backward(DenseLayer layer, double[][] before, double[][] dP) {
    double[][] dBefore = new double[before.length][before[0].length];
    for (int o = 0; o < dP.length; o++) {
      for (int i = 0; i < before.length; i++) {
        double weight = layer.weight(o, i);
        double dWeight = 0;
        for (int j = 0; j < dP[o].length; j++) {
          dWeight += dP[o][j] * before[i][j];
          dBefore[i][j] += weight * dP[o][j];
        }
        layer.addToGradient(o, i, dWeight);
      }
    }
    return dBefore;
  }

  private static double[][] identity(int d) {
    double[][] identity = new double[d][d];
    for (int j = 0; j < d; j++) {
      identity[j][j] = 1;
    }
    return identity;
  }
}
