package latentia.engine.neural;

import java.util.Arrays;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.FloatPointer;

/** A fully connected layer at work on the rows of a block; backwards if it has a gradient. */
final class DenseLayer implements AutoCloseable {
  private final LayerShape shape;
  private final Block parameters;
  private final FloatPointer weights;
  private final Block output;

  /** dL/dh, then dL/da; null for a layer that does not learn, as are the two below. */
  private final Block delta;

  private final Block gradient;
  private final FloatPointer weightGradient;

  /**
   * @param rows most rows at a time
   * @param parameters all of the network's
   * @param gradient of the loss by all of them, or null
   */
  DenseLayer(LayerShape shape, int rows, Block parameters, Block gradient) {
    this.shape = shape;
    this.parameters = parameters;
    this.weights = parameters.from(shape.weights());
    this.output = new Block(rows, shape.outputs());
    this.gradient = gradient;
    this.delta = gradient == null ? null : new Block(rows, shape.outputs());
    this.weightGradient = gradient == null ? null : gradient.from(shape.weights());
  }

  LayerShape shape() {
    return shape;
  }

  /** h, {@code rows x outputs}; up to date on the heap only. */
  Block output() {
    return output;
  }

  /** Where dL/dh is to be written before going backwards, on the heap. */
  Block delta() {
    return delta;
  }

  FloatPointer weights() {
    return weights;
  }

  FloatPointer weightGradient() {
    return weightGradient;
  }

  /**
   * h = f(W x + b).
   *
   * @param input x, off the heap
   */
  void forward(Block input, int rows) {
    NativeBlas.multiply(
        input.memory,
        false,
        weights,
        !shape.transposed(),
        rows,
        shape.outputs(),
        shape.inputs(),
        0,
        output.memory);
    output.fetch(rows);
    ActivationLoops.activate(
        shape.activation(),
        output.values,
        rows,
        shape.outputs(),
        parameters.values,
        shape.biases());
  }

  /** Turns dL/dh into dL/da. */
  void passActivation(int rows) {
    ActivationLoops.multiplyByDerivative(
        shape.activation(), output.values, delta.values, rows * shape.outputs());
  }

  /**
   * From dL/da the gradient by W and b.
   *
   * @param input x as it was, off the heap
   * @param adds whether something is there already that the gradient by W is added to
   */
  void backward(Block input, int rows, boolean adds) {
    delta.send(rows);
    float beta = adds ? 1 : 0;
    if (shape.transposed()) {
      NativeBlas.multiply(
          input.memory,
          true,
          delta.memory,
          false,
          shape.inputs(),
          shape.outputs(),
          rows,
          beta,
          weightGradient);
    } else {
      NativeBlas.multiply(
          delta.memory,
          true,
          input.memory,
          false,
          shape.outputs(),
          shape.inputs(),
          rows,
          beta,
          weightGradient);
      weightGradient.get(gradient.values, shape.weights(), shape.weightCount());
    }
    sumColumns(rows);
  }

  private void sumColumns(int rows) {
    int width = shape.outputs();
    float[] into = gradient.values;
    Arrays.fill(into, shape.biases(), shape.biases() + width, 0);
    for (int n = 0; n < rows; n++) {
      addRow(delta.values, n * width, into, shape.biases(), width);
    }
  }

  private static void addRow(float[] from, int start, float[] into, int offset, int width) {
    for (int j = 0; j < width; j++) {
      into[offset + j] += from[start + j];
    }
  }

  /**
   * dL/dx = dL/da W, after {@link #backward}.
   *
   * @param inputDelta receives it, on the heap
   */
  void passWeights(int rows, Block inputDelta) {
    NativeBlas.multiply(
        delta.memory,
        false,
        weights,
        shape.transposed(),
        rows,
        shape.inputs(),
        shape.outputs(),
        0,
        inputDelta.memory);
    inputDelta.fetch(rows);
  }

  @Override
  public void close() {
    output.close();
    if (delta != null) {
      delta.close();
    }
  }
}
