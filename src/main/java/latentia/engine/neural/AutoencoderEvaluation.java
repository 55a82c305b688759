package latentia.engine.neural;

import java.util.OptionalDouble;

/** Works out {@link NetworkEvaluation.OfAutoencoder}. */
final class AutoencoderEvaluation {
  private static final int ROWS_AT_A_TIME = 256;

  private final PlainNetwork plain;
  private final Objective.Autoencoding objective;
  private final DenseNetwork network;
  private final FloatRows rows;

  private AutoencoderEvaluation(PlainNetwork plain, DenseNetwork network, FloatRows rows) {
    this.plain = plain;
    this.objective = (Objective.Autoencoding) plain.settings().objective();
    this.network = network;
    this.rows = rows;
  }

  static NetworkEvaluation.OfAutoencoder of(PlainNetwork plain, FloatRows rows) {
    try (DenseNetwork network =
        new DenseNetwork(plain.layout(), ROWS_AT_A_TIME, ROWS_AT_A_TIME, false)) {
      network.setParameters(plain.weights());
      return new AutoencoderEvaluation(plain, network, rows).evaluate();
    }
  }

  private NetworkEvaluation.OfAutoencoder evaluate() {
    long seed = plain.settings().training().seed();
    var random = RandomStream.FINAL_EVALUATION.generator(seed, 0);
    try (BatchLoss loss = BatchLoss.of(network, objective)) {
      Losses losses = loss.evaluate(rows, random);
      return new NetworkEvaluation.OfAutoencoder(
          losses.objective(),
          losses.reconstruction(),
          losses.penalty(),
          losses.meanSquaredError(),
          objective.noise() instanceof Noise.None
              ? OptionalDouble.empty()
              : OptionalDouble.of(denoisedError(seed)),
          objective.likelihood() instanceof Likelihood.Bernoulli
              ? OptionalDouble.of(losses.reconstruction())
              : OptionalDouble.empty(),
          meanActivation(),
          objective.penalty() instanceof Penalty.Contractive
              ? OptionalDouble.of(jacobian())
              : OptionalDouble.empty());
    }
  }

  private double denoisedError(long seed) {
    var reconstruction = ReconstructionLoss.of(objective.likelihood(), rows.columns(), null);
    float[] clean = new float[ROWS_AT_A_TIME * rows.columns()];
    double squares = 0;
    for (int first = 0; first < rows.rows(); first += ROWS_AT_A_TIME) {
      int count = Math.min(ROWS_AT_A_TIME, rows.rows() - first);
      int size = count * rows.columns();
      rows.copy(first, count, clean);
      var random = RandomStream.FINAL_EVALUATION.generator(seed, 1 + first);
      Corruption.apply(objective.noise(), clean, network.input().values, size, random);
      float[] codes = network.encode(count);
      System.arraycopy(codes, 0, network.code().values, 0, count * network.code().width());
      float[] output = network.decode(count);
      reconstruction.toMeans(output, size);
      squares += BatchLoss.squares(output, clean, size);
    }
    return squares / rows.rows() / rows.columns();
  }

  private double meanActivation() {
    float[] codes = new float[rows.rows() * network.code().width()];
    CodeReader.encode(network, rows, codes, new float[0]);
    double sum = 0;
    for (float code : codes) {
      sum += code;
    }
    return sum / codes.length;
  }

  private double jacobian() {
    double[] sums = new double[network.code().width()];
    try (EncoderJacobian jacobian = EncoderJacobian.of(network)) {
      for (int first = 0; first < rows.rows(); first += ROWS_AT_A_TIME) {
        int count = Math.min(ROWS_AT_A_TIME, rows.rows() - first);
        rows.copy(first, count, network.input().values);
        network.encode(count);
        jacobian.tally(network.encoder(), count, sums);
      }
    }
    double sum = 0;
    for (double part : sums) {
      sum += part;
    }
    return sum / rows.rows();
  }
}
