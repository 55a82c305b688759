package latentia.engine.neural;

import java.util.List;

/**
 * The layers of encoder and decoder. The encoder's hidden layers have these widths, the decoder's
 * the same in reverse; the code layer and the output layer stand at their ends. A variational
 * encoder ends in 2 x latent linear units: means, then log-variances.
 *
 * @param hidden widths of the encoder's hidden layers, from the input on; may be empty
 * @param latent width of the code
 * @param activation of the hidden layers
 * @param code of the code layer of an autoencoder: identity or sigmoid
 * @param tied whether the decoder's weight matrices are the encoder's transposed (autoencoders)
 */
public record Architecture(
    List<Integer> hidden, int latent, Activation activation, Activation code, boolean tied) {
  public Architecture {
    hidden = List.copyOf(hidden);
  }

  public Architecture withHidden(List<Integer> widths) {
    return new Architecture(widths, latent, activation, code, tied);
  }

  public Architecture withLatent(int width) {
    return new Architecture(hidden, width, activation, code, tied);
  }

  public Architecture withActivation(Activation other) {
    return new Architecture(hidden, latent, other, code, tied);
  }

  public Architecture withCode(Activation other) {
    return new Architecture(hidden, latent, activation, other, tied);
  }

  public Architecture withTied(boolean wanted) {
    return new Architecture(hidden, latent, activation, code, wanted);
  }
}
