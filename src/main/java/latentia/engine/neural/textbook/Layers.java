package latentia.engine.neural.textbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;

/** Builds encoders and decoders, all numbers 0 at first. */
final class Layers {
  private Layers() {}

  /**
   * The hidden layers, then the code layer.
   *
   * @param outputs latent, or 2 x latent of a variational encoder
   */
  static Perceptron encoder(Architecture architecture, int columns, int outputs, Activation code) {
    List<Integer> widths = new ArrayList<>(architecture.hidden());
    widths.add(outputs);
    return new Perceptron(stack("encoder", columns, widths, architecture.activation(), code));
  }

  /** The hidden layers in reverse, then an output layer without activation. */
  static Perceptron decoder(Architecture architecture, int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int l = architecture.hidden().size() - 1; l >= 0; l--) {
      widths.add(architecture.hidden().get(l));
    }
    widths.add(columns);
    return new Perceptron(
        stack(
            "decoder",
            architecture.latent(),
            widths,
            architecture.activation(),
            Activation.IDENTITY));
  }

  /** A decoder whose layer l has the transposed matrix of the encoder's layer L - l. */
  static Perceptron tiedDecoder(Perceptron encoder, Activation hidden) {
    List<DenseLayer> layers = new ArrayList<>();
    for (int l = encoder.depth() - 1; l >= 0; l--) {
      Activation activation = l == 0 ? Activation.IDENTITY : hidden;
      layers.add(encoder.layers().get(l).mirrored("decoder", layers.size(), activation));
    }
    return new Perceptron(layers);
  }

  /** What is trained, each once even where it is shared. */
  static List<Parameter> parameters(
      Perceptron encoder, Perceptron decoder, ReconstructionLoss loss) {
    Stream<Parameter> layers =
        Stream.concat(encoder.layers().stream(), decoder.layers().stream())
            .flatMap(
                layer ->
                    layer.transposed()
                        ? Stream.of(layer.biases())
                        : Stream.of(layer.weights(), layer.biases()));
    return Stream.concat(layers, loss.parameters().stream()).toList();
  }

  private static List<DenseLayer> stack(
      String name, int inputs, List<Integer> widths, Activation hidden, Activation last) {
    List<DenseLayer> layers = new ArrayList<>();
    int before = inputs;
    for (int width : widths) {
      int number = layers.size();
      Activation activation = number == widths.size() - 1 ? last : hidden;
      layers.add(DenseLayer.of(name, number, before, width, activation));
      before = width;
    }
    return layers;
  }
}
