package latentia.engine.neural;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Weights and biases at the start: uniform within +-1 / sqrt(inputs) (LeCun et al. 1998). Each
 * layer draws for itself, row by row, so that the layers two networks of one seed have in common
 * start alike: the means of a variational encoder as the code of an autoencoder.
 */
final class InitialWeights {
  private InitialWeights() {}

  /** All parameters in their order; a learned ln s^2 starts at 0. */
  static float[] of(ParameterLayout layout, long seed) {
    float[] parameters = new float[layout.size()];
    draw(layout.encoder(), 0, seed, parameters);
    draw(layout.decoder(), 1, seed, parameters);
    return parameters;
  }

  private static void draw(List<LayerShape> layers, int half, long seed, float[] parameters) {
    for (int l = 0; l < layers.size(); l++) {
      LayerShape layer = layers.get(l);
      int counter = 2 * l + half;
      double bound = 1 / Math.sqrt(layer.inputs());
      if (!layer.transposed()) {
        fill(
            RandomStream.WEIGHTS.generator(seed, counter),
            bound,
            parameters,
            layer.weights(),
            layer.weightCount());
      }
      fill(
          RandomStream.BIASES.generator(seed, counter),
          bound,
          parameters,
          layer.biases(),
          layer.outputs());
    }
  }

  private static void fill(
      SplittableRandom random, double bound, float[] into, int from, int count) {
    for (int i = from; i < from + count; i++) {
      into[i] = (float) (bound * (2 * random.nextDouble() - 1));
    }
  }
}
