package latentia.engine.linear;

import java.util.Arrays;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * Learns a dictionary by turns: atoms given the codes, then codes given the atoms (Mairal, Bach,
 * Ponce and Sapiro 2010). A step is one turn of both, and the objective, sum_n 1/2 ||x_n - m - c_n
 * D||^2 + alpha |c_n|_1, never rises.
 *
 * <p>Predictive sparse decomposition (Kavukcuoglu, Ranzato and LeCun 2008) adds 1/2 ||c_n -
 * f(x_n)||^2 with the encoder f(x) = diag(beta) tanh(W x + b), which takes its turn between atoms
 * and codes. That is half of ||x - D z||^2 + lambda |z|_1 + ||z - f(x)||^2 with lambda = 2 alpha
 * and prediction weight 1, so that alpha means the same with and without an encoder.
 */
public final class DictionarySession implements Session<DictionarySnapshot> {
  /** Of the conditions of each code's optimum, on the way. */
  private static final double CODE_TOLERANCE = 1e-8;

  private final DictionarySettings settings;
  private final double[] mean;
  private final double[][] rows;
  private final double[][] atoms;
  private final double[][] codes;
  private final Optional<EncoderUpdate> encoderUpdate;
  private Optional<LearnedEncoder> encoder = Optional.empty();

  /** What the encoder guesses, {@code n x q}; no rows without an encoder. */
  private double[][] predicted = new double[0][];

  private Trace trace = Trace.none();
  private int steps;
  private Status status;

  private DictionarySession(Dataset data, DictionarySettings settings) {
    this.settings = settings;
    this.mean = settings.centred() ? new CentredRows(data).mean() : new double[data.columns()];
    this.rows = new double[data.rows()][];
    for (int n = 0; n < rows.length; n++) {
      double[] row = data.row(n);
      Arrays.setAll(row, j -> row[j] - mean[j]);
      rows[n] = row;
    }
    this.atoms = DictionaryStart.atoms(rows, settings.atoms(), settings.seed());
    this.codes = new double[rows.length][atoms.length];
    this.encoderUpdate =
        settings.learned() ? Optional.of(new EncoderUpdate(rows)) : Optional.empty();
    this.status =
        settings.iterationLimit() == 0 ? new Status.IterationLimit() : new Status.Running();
    updateCodes();
    encoderUpdate.ifPresent(this::beginEncoder);
    trace = trace.and(objective());
  }

  /** Looks along the atoms, which would do if they were orthogonal, and is fitted once. */
  private void beginEncoder(EncoderUpdate update) {
    double[] gain = new double[atoms.length];
    Arrays.fill(gain, 1);
    LearnedEncoder first = new LearnedEncoder(copy(atoms), new double[atoms.length], gain);
    learn(update, first);
    updateCodes();
  }

  private void learn(EncoderUpdate update, LearnedEncoder now) {
    LearnedEncoder improved = update.improved(now, codes);
    encoder = Optional.of(improved);
    predicted = Arrays.stream(rows).map(improved::encode).toArray(double[][]::new);
  }

  /**
   * A session at its start: atoms are rows, and codes are theirs.
   *
   * @throws SettingsException if the settings do not fit the data; the message says what to change
   */
  public static DictionarySession open(Dataset data, DictionarySettings settings)
      throws SettingsException {
    FitChecks.check(data, settings);
    return new DictionarySession(data, settings);
  }

  /**
   * @throws IllegalStateException if the run has ended
   */
  @Override
  public void step() {
    if (!status.running()) {
      throw new IllegalStateException("the run has ended: " + status);
    }
    new AtomUpdate(rows, codes, atoms).run();
    encoderUpdate.ifPresent(update -> encoder.ifPresent(now -> learn(update, now)));
    updateCodes();
    steps++;
    double before = trace.last();
    double after = objective();
    trace = trace.and(after);
    if (settings.tolerance() > 0 && before - after <= settings.tolerance() * after) {
      status = new Status.Converged();
    } else if (steps >= settings.iterationLimit()) {
      status = new Status.IterationLimit();
    }
  }

  /** Every row's code, begun where it was. */
  private void updateCodes() {
    SparseCoder coder = new SparseCoder(atoms);
    double[][] curvature = copy(coder.gram());
    if (encoder.isPresent()) {
      for (int j = 0; j < atoms.length; j++) {
        curvature[j][j] += 1;
      }
    }
    LassoDescent descent = new LassoDescent(curvature, settings.alpha());
    for (int n = 0; n < rows.length; n++) {
      double[] slopes = coder.correlations(rows[n]);
      if (encoder.isPresent()) {
        Matrices.addMultiple(slopes, 1, predicted[n]);
      }
      descent.improve(slopes, codes[n], CODE_TOLERANCE);
    }
  }

  private double objective() {
    SparseCoder coder = new SparseCoder(atoms);
    double sum = 0;
    for (int n = 0; n < rows.length; n++) {
      sum += coder.objective(rows[n], settings.alpha(), codes[n]);
      if (encoder.isPresent()) {
        for (int j = 0; j < atoms.length; j++) {
          double difference = codes[n][j] - predicted[n][j];
          sum += 0.5 * difference * difference;
        }
      }
    }
    return sum;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public DictionarySnapshot snapshot() {
    Dictionary model = new Dictionary(mean, copy(atoms), settings.alpha(), encoder);
    int nonZeros = 0;
    for (double[] code : codes) {
      for (double coefficient : code) {
        nonZeros += coefficient == 0 ? 0 : 1;
      }
    }
    return new DictionarySnapshot(steps, status, model, copy(codes), trace, nonZeros);
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
