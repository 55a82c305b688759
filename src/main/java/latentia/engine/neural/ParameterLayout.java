package latentia.engine.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a network's parameters in one vector: layer by layer from the input on, W ({@code
 * outputs x inputs}, row by row), then b. The code layer of a variational encoder has 2 x latent
 * outputs, means before log-variances. Decoder layers tied to the encoder have biases only. A
 * learned ln s^2 of the output comes last.
 *
 * @param columns d
 * @param encoder from the input to the code layer
 * @param decoder from the code to the output
 * @param outputLogVariance where the learned ln s^2 lies; -1 where there is none
 * @param size how many parameters there are
 */
record ParameterLayout(
    int columns,
    List<LayerShape> encoder,
    List<LayerShape> decoder,
    int outputLogVariance,
    int size) {

  static ParameterLayout of(int columns, NetworkSettings settings) {
    Architecture architecture = settings.architecture();
    List<LayerShape> encoder = new ArrayList<>();
    int end = 0;
    int width = columns;
    for (int hidden : architecture.hidden()) {
      encoder.add(untied(width, hidden, architecture.activation(), end));
      end += width * hidden + hidden;
      width = hidden;
    }
    int latent = architecture.latent();
    int head = settings.isVariational() ? 2 * latent : latent;
    Activation code = settings.isVariational() ? Activation.IDENTITY : architecture.code();
    encoder.add(untied(width, head, code, end));
    end += width * head + head;

    List<LayerShape> decoder = new ArrayList<>();
    width = latent;
    for (int l = architecture.hidden().size(); l >= 0; l--) {
      int outputs = l == 0 ? columns : architecture.hidden().get(l - 1);
      Activation activation = l == 0 ? Activation.IDENTITY : architecture.activation();
      if (architecture.tied()) {
        int weights = encoder.get(l).weights();
        decoder.add(new LayerShape(width, outputs, activation, weights, end, true));
        end += outputs;
      } else {
        decoder.add(untied(width, outputs, activation, end));
        end += width * outputs + outputs;
      }
      width = outputs;
    }
    boolean learned = settings.objective().likelihood() instanceof Likelihood.LearnedGaussian;
    return new ParameterLayout(
        columns,
        List.copyOf(encoder),
        List.copyOf(decoder),
        learned ? end : -1,
        learned ? end + 1 : end);
  }

  private static LayerShape untied(int inputs, int outputs, Activation activation, int begin) {
    return new LayerShape(inputs, outputs, activation, begin, begin + inputs * outputs, false);
  }
}
