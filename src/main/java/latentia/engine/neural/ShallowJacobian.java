package latentia.engine.neural;

import java.util.List;

/** Of one layer: dh_j/dx = f'(a_j) W_j, so ||J||_F^2 = sum_j f'(a_j)^2 ||W_j||^2. */
final class ShallowJacobian implements EncoderJacobian {
  private final LayerShape shape;
  private final float[] parameters;
  private final float[] weightGradient;

  ShallowJacobian(DenseNetwork network) {
    this.shape = network.encoder().last().shape();
    this.parameters = network.parameters().values;
    this.weightGradient = new float[shape.weightCount()];
  }

  @Override
  public void tally(LayerStack encoder, int rows, double[] sums) {
    float[] h = encoder.output().values;
    for (int j = 0; j < shape.outputs(); j++) {
      sums[j] += squaredNorm(j) * squaredSlopes(h, j, rows);
    }
  }

  private double squaredSlopes(float[] h, int j, int rows) {
    double sum = 0;
    for (int n = 0; n < rows; n++) {
      double slope = ActivationLoops.derivative(shape.activation(), h[n * shape.outputs() + j]);
      sum += slope * slope;
    }
    return sum;
  }

  private double squaredNorm(int j) {
    double sum = 0;
    int from = shape.weights() + j * shape.inputs();
    for (int i = from; i < from + shape.inputs(); i++) {
      sum += (double) parameters[i] * parameters[i];
    }
    return sum;
  }

  @Override
  public void gradient(
      LayerStack encoder, int rows, double factor, double[] sums, List<float[]> preActivation) {
    float[] h = encoder.output().values;
    float[] byA = preActivation.get(0);
    int width = shape.outputs();
    encoder.last().weightGradient().get(weightGradient);
    for (int j = 0; j < width; j++) {
      double norm = squaredNorm(j);
      double slopes = squaredSlopes(h, j, rows);
      sums[j] += norm * slopes;
      addScaled((float) (2 * factor * slopes), j);
      for (int i = j; i < rows * width; i += width) {
        byA[i] =
            (float)
                (2
                    * factor
                    * norm
                    * ActivationLoops.derivative(shape.activation(), h[i])
                    * ActivationLoops.secondDerivative(shape.activation(), h[i]));
      }
    }
    encoder.last().weightGradient().put(weightGradient);
  }

  private void addScaled(float scale, int j) {
    int from = j * shape.inputs();
    for (int i = from; i < from + shape.inputs(); i++) {
      weightGradient[i] += scale * parameters[shape.weights() + i];
    }
  }

  @Override
  public void close() {
    // It holds nothing off the heap.
  }
}
