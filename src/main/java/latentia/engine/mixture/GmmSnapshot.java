package latentia.engine.mixture;

import java.util.List;
import latentia.training.Status;

/** EM for a Gaussian mixture after a half step. Immutable; arrays handed out are read-only. */
public final class GmmSnapshot implements MixtureSnapshot {
  private final int step;
  private final Status status;
  private final FactoredMixture factored;
  private final MixtureParameters parameters;
  private final double[] responsibilities;
  private final GmmTrace trace;

  /**
   * @param step half steps taken
   * @param factored theta now, about the columns' offset: what a session needs to go on exactly
   * @param offset of the columns, length d
   * @param responsibilities q, {@code n x K} row by row; not copied
   * @param trace everything up to this half step
   */
  GmmSnapshot(
      int step,
      Status status,
      FactoredMixture factored,
      double[] offset,
      double[] responsibilities,
      GmmTrace trace) {
    this.step = step;
    this.status = status;
    this.factored = factored;
    this.parameters = factored.parameters(offset);
    this.responsibilities = responsibilities;
    this.trace = trace;
  }

  @Override
  public int step() {
    return step;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public long bytes() {
    long d = parameters.columns();
    return 8L * responsibilities.length + 16L * components() * d * (d + 1) + 512;
  }

  @Override
  public int rows() {
    return responsibilities.length / components();
  }

  @Override
  public int components() {
    return parameters.components();
  }

  @Override
  public double responsibility(int row, int component) {
    return responsibilities[row * components() + component];
  }

  @Override
  public double[] mean(int component) {
    return parameters.means()[component];
  }

  @Override
  public double[] meanAt(int iteration, int component) {
    return trace.means(iteration)[component];
  }

  /** theta now. */
  public MixtureParameters parameters() {
    return parameters;
  }

  /** The bound now; {@code trace().at(step())}. */
  public VariationalBound bound() {
    return trace.at(step);
  }

  /** The bound at every half step from 0 to {@link #step()}. */
  public GmmTrace trace() {
    return trace;
  }

  /** Components (0-based) whose covariance rests on the floor or that answer for no row at all. */
  public List<Integer> floored() {
    return factored.floored();
  }

  FactoredMixture factored() {
    return factored;
  }
}
