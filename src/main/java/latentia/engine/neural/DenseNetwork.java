package latentia.engine.neural;

/** Encoder and decoder off the heap, with their parameters; belongs to one thread. */
final class DenseNetwork implements AutoCloseable {
  private final ParameterLayout layout;
  private final Block parameters;
  private final Block gradient;
  private final Block input;
  private final Block code;
  private final LayerStack encoder;
  private final LayerStack decoder;

  /**
   * @param rows most rows at a time
   * @param codes most codes to be decoded at a time, at least {@code rows}
   * @param learns whether it can go backwards
   */
  DenseNetwork(ParameterLayout layout, int rows, int codes, boolean learns) {
    this.layout = layout;
    this.parameters = new Block(1, layout.size());
    this.gradient = learns ? new Block(1, layout.size()) : null;
    if (learns) {
      gradient.memory.zero();
    }
    this.input = new Block(rows, layout.columns());
    this.code = new Block(codes, layout.decoder().get(0).inputs());
    this.encoder = new LayerStack(layout.encoder(), rows, parameters, gradient);
    this.decoder = new LayerStack(layout.decoder(), codes, parameters, gradient);
  }

  ParameterLayout layout() {
    return layout;
  }

  /** All parameters; to be sent when they were changed on the heap. */
  Block parameters() {
    return parameters;
  }

  /**
   * dL/d parameters, up to date on the heap after going backwards, off the heap that by the weights
   * alone, all else being 0; null if it does not learn.
   */
  Block gradient() {
    return gradient;
  }

  void setParameters(float[] values) {
    System.arraycopy(values, 0, parameters.values, 0, layout.size());
    parameters.send(1);
  }

  /** Rows for the encoder, {@code rows x d}; to be sent before they are encoded. */
  Block input() {
    return input;
  }

  /** Codes for the decoder, {@code rows x latent}; to be sent before they are decoded. */
  Block code() {
    return code;
  }

  LayerStack encoder() {
    return encoder;
  }

  LayerStack decoder() {
    return decoder;
  }

  /** How many rows it takes at a time. */
  int rows() {
    return input.rows();
  }

  /** Encodes the input, which is on the heap; what comes out is {@code rows x outputs}. */
  float[] encode(int rows) {
    input.send(rows);
    encoder.forward(input, rows);
    return encoder.output().values;
  }

  /** Decodes the codes, which are on the heap; what comes out is {@code rows x d}. */
  float[] decode(int rows) {
    code.send(rows);
    decoder.forward(code, rows);
    return decoder.output().values;
  }

  /** ln s^2 of a Gaussian output whose variance is learned. */
  double outputLogVariance() {
    return LogVarianceBound.bounded(parameters.values[layout.outputLogVariance()]);
  }

  @Override
  public void close() {
    encoder.close();
    decoder.close();
    code.close();
    input.close();
    parameters.close();
    if (gradient != null) {
      gradient.close();
    }
  }
}
