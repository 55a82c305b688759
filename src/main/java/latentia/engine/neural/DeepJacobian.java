package latentia.engine.neural;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.linalg.NativeBlas;

/**
 * Of several layers, by rows dh_j/dx: U_T = f'_T W_T for the top layer T, then downwards V_l =
 * U_(l+1) f'_l and U_l = V_l W_l, where row (n, j) belongs to row n and unit j of the code; U_0
 * holds J. The gradient of ||J||^2 goes the same way back.
 */
final class DeepJacobian implements EncoderJacobian {
  /** Rows (n, j) worked on together. */
  private static final int CHUNK = 2048;

  private final float[] parameters;
  private final int latent;
  private final int rowsAtATime;

  /** U_l, {@code (rows latent) x inputs of layer l}, and d/dU_l. */
  private final List<Block> u = new ArrayList<>();

  private final List<Block> uGradients = new ArrayList<>();

  /** V_l, {@code (rows latent) x outputs of layer l}, and d/dV_l, for all layers but the top. */
  private final List<Block> v = new ArrayList<>();

  private final List<Block> vGradients = new ArrayList<>();
  private final float[] topGradient;

  DeepJacobian(DenseNetwork network) {
    List<DenseLayer> layers = network.encoder().layers();
    LayerShape top = network.encoder().last().shape();
    this.parameters = network.parameters().values;
    this.latent = top.outputs();
    this.rowsAtATime = Math.min(network.rows(), Math.max(1, CHUNK / latent));
    this.topGradient = new float[top.weightCount()];
    for (DenseLayer layer : layers) {
      u.add(new Block(rowsAtATime * latent, layer.shape().inputs()));
      uGradients.add(new Block(rowsAtATime * latent, layer.shape().inputs()));
      if (layer.shape() != top) {
        v.add(new Block(rowsAtATime * latent, layer.shape().outputs()));
        vGradients.add(new Block(rowsAtATime * latent, layer.shape().outputs()));
      }
    }
  }

  @Override
  public void tally(LayerStack encoder, int rows, double[] sums) {
    for (int first = 0; first < rows; first += rowsAtATime) {
      int count = Math.min(rowsAtATime, rows - first);
      forward(encoder, first, count);
      addNorms(count, sums);
    }
  }

  @Override
  public void gradient(
      LayerStack encoder, int rows, double factor, double[] sums, List<float[]> preActivation) {
    for (int first = 0; first < rows; first += rowsAtATime) {
      int count = Math.min(rowsAtATime, rows - first);
      forward(encoder, first, count);
      addNorms(count, sums);
      backward(encoder, first, count, (float) (2 * factor), preActivation);
    }
  }

  private void forward(LayerStack encoder, int first, int count) {
    List<DenseLayer> layers = encoder.layers();
    int top = layers.size() - 1;
    LayerShape shape = layers.get(top).shape();
    float[] h = layers.get(top).output().values;
    for (int r = 0; r < count * latent; r++) {
      float slope = ActivationLoops.derivative(shape.activation(), h[first * latent + r]);
      int weights = shape.weights() + r % latent * shape.inputs();
      scale(slope, parameters, weights, u.get(top).values, r * shape.inputs(), shape.inputs());
    }
    for (int l = top - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      multiplyBySlopes(layer, first, count, u.get(l + 1).values, v.get(l).values);
      v.get(l).send(count * latent);
      NativeBlas.multiply(
          v.get(l).memory,
          false,
          layer.weights(),
          false,
          count * latent,
          layer.shape().inputs(),
          layer.shape().outputs(),
          0,
          u.get(l).memory);
      u.get(l).fetch(count * latent);
    }
  }

  private void addNorms(int count, double[] sums) {
    float[] jacobian = u.get(0).values;
    int width = u.get(0).width();
    for (int r = 0; r < count * latent; r++) {
      double sum = 0;
      for (int i = r * width; i < (r + 1) * width; i++) {
        sum += (double) jacobian[i] * jacobian[i];
      }
      sums[r % latent] += sum;
    }
  }

  private void backward(
      LayerStack encoder, int first, int count, float factor, List<float[]> preActivation) {
    List<DenseLayer> layers = encoder.layers();
    int top = layers.size() - 1;
    int width = u.get(0).width();
    scale(factor, u.get(0).values, 0, uGradients.get(0).values, 0, count * latent * width);
    for (int l = 0; l < top; l++) {
      DenseLayer layer = layers.get(l);
      passWeights(layer, l, count);
      passSlopes(layer, l, first, count, preActivation.get(l));
    }
    passTop(layers.get(top), first, count, preActivation.get(top));
  }

  /** d/dW_l += V_l' d/dU_l and d/dV_l = d/dU_l W_l'. */
  private void passWeights(DenseLayer layer, int l, int count) {
    LayerShape shape = layer.shape();
    uGradients.get(l).send(count * latent);
    NativeBlas.multiply(
        v.get(l).memory,
        true,
        uGradients.get(l).memory,
        false,
        shape.outputs(),
        shape.inputs(),
        count * latent,
        1,
        layer.weightGradient());
    NativeBlas.multiply(
        uGradients.get(l).memory,
        false,
        layer.weights(),
        true,
        count * latent,
        shape.outputs(),
        shape.inputs(),
        0,
        vGradients.get(l).memory);
    vGradients.get(l).fetch(count * latent);
  }

  /** From d/dV_l to d/da_l, by way of the slope f'_l, and to d/dU_(l+1). */
  private void passSlopes(DenseLayer layer, int l, int first, int count, float[] byA) {
    int width = layer.shape().outputs();
    float[] h = layer.output().values;
    float[] byV = vGradients.get(l).values;
    float[] above = u.get(l + 1).values;
    for (int n = 0; n < count; n++) {
      for (int i = 0; i < width; i++) {
        int unit = (first + n) * width + i;
        float bySlope = 0;
        for (int j = 0; j < latent; j++) {
          int place = (n * latent + j) * width + i;
          bySlope += byV[place] * above[place];
        }
        byA[unit] = bySlope * ActivationLoops.secondDerivative(layer.shape().activation(), h[unit]);
      }
    }
    multiplyBySlopes(layer, first, count, byV, uGradients.get(l + 1).values);
  }

  /** From d/dU_T, U_T = f'_T W_T, to d/dW_T and d/da_T. */
  private void passTop(DenseLayer layer, int first, int count, float[] byA) {
    LayerShape shape = layer.shape();
    float[] h = layer.output().values;
    float[] byU = uGradients.get(uGradients.size() - 1).values;
    layer.weightGradient().get(topGradient);
    for (int r = 0; r < count * latent; r++) {
      int unit = first * latent + r;
      int row = r % latent * shape.inputs();
      float slope = ActivationLoops.derivative(shape.activation(), h[unit]);
      float bySlope = 0;
      for (int i = 0; i < shape.inputs(); i++) {
        float gradient = byU[r * shape.inputs() + i];
        bySlope += gradient * parameters[shape.weights() + row + i];
        topGradient[row + i] += slope * gradient;
      }
      byA[unit] = bySlope * ActivationLoops.secondDerivative(shape.activation(), h[unit]);
    }
    layer.weightGradient().put(topGradient);
  }

  /** Each row (n, j) of {@code from} times f'_l at row n. */
  private void multiplyBySlopes(DenseLayer layer, int first, int count, float[] from, float[] to) {
    int width = layer.shape().outputs();
    float[] h = layer.output().values;
    for (int r = 0; r < count * latent; r++) {
      int units = (first + r / latent) * width;
      for (int i = 0; i < width; i++) {
        float slope = ActivationLoops.derivative(layer.shape().activation(), h[units + i]);
        to[r * width + i] = from[r * width + i] * slope;
      }
    }
  }

  private static void scale(
      float factor, float[] from, int start, float[] to, int offset, int size) {
    for (int i = 0; i < size; i++) {
      to[offset + i] = factor * from[start + i];
    }
  }

  @Override
  public void close() {
    u.forEach(Block::close);
    uGradients.forEach(Block::close);
    v.forEach(Block::close);
    vGradients.forEach(Block::close);
  }
}
