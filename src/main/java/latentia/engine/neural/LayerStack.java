package latentia.engine.neural;

import java.util.ArrayList;
import java.util.List;

/** Layers one after another: an encoder or a decoder. */
final class LayerStack implements AutoCloseable {
  private final List<DenseLayer> layers = new ArrayList<>();

  /**
   * @param rows most rows at a time
   * @param gradient null for a stack that does not learn
   */
  LayerStack(List<LayerShape> shapes, int rows, Block parameters, Block gradient) {
    for (LayerShape shape : shapes) {
      layers.add(new DenseLayer(shape, rows, parameters, gradient));
    }
  }

  List<DenseLayer> layers() {
    return layers;
  }

  DenseLayer last() {
    return layers.get(layers.size() - 1);
  }

  /** What the last layer gives, on the heap. */
  Block output() {
    return last().output();
  }

  /** Where dL/d output is to be written before going backwards, on the heap. */
  Block delta() {
    return last().delta();
  }

  /**
   * @param input off the heap
   */
  void forward(Block input, int rows) {
    Block next = input;
    for (DenseLayer layer : layers) {
      if (next != input) {
        next.send(rows);
      }
      layer.forward(next, rows);
      next = layer.output();
    }
  }

  /**
   * The gradient by all parameters of the stack, from {@link #delta}.
   *
   * @param input as it was given, off the heap
   * @param inputDelta receives dL/d input on the heap; null if nobody asks for it
   * @param extra what a penalty adds to dL/da of each layer, or null
   * @param adds whether gradients by W are added to what is there
   */
  void backward(Block input, int rows, Block inputDelta, List<float[]> extra, boolean adds) {
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      layer.passActivation(rows);
      if (extra != null) {
        add(extra.get(l), layer.delta().values, rows * layer.shape().outputs());
      }
      layer.backward(l == 0 ? input : layers.get(l - 1).output(), rows, adds);
      Block before = l == 0 ? inputDelta : layers.get(l - 1).delta();
      if (before != null) {
        layer.passWeights(rows, before);
      }
    }
  }

  private static void add(float[] from, float[] into, int size) {
    for (int i = 0; i < size; i++) {
      into[i] += from[i];
    }
  }

  @Override
  public void close() {
    layers.forEach(DenseLayer::close);
  }
}
