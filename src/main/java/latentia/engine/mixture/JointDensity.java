package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import latentia.engine.linalg.Workers;

/**
 * The joint density pi_k N(x_n | mu_k, Sigma_k) of every row and component, kept so that neither
 * over- nor underflow can harm it: each row divided by its largest entry (log-sum-exp). One pass
 * over the rows gives all that both half steps need: the log-likelihood, the expected complete-data
 * log-likelihood under given responsibilities, and, normalised, the next responsibilities. Each
 * block of rows is one thread's, so that the number of threads changes no bit.
 */
final class JointDensity implements AutoCloseable {
  /** Stands in for ln 0, so that 0 times it is 0 and not NaN. */
  private static final double LOG_OF_NOTHING = -1e300;

  private static final double LOG_SMALLEST_DOUBLE = -745.2;

  private final Columns data;
  private final boolean crossProducts;
  private final double[][] scaled;
  private final double[] scaledSum;
  private final int blocks;

  /** Sums over one block of rows each. */
  private final double[] logLikelihood;

  private final double[] expectedComplete;
  private final double[] posteriorEntropy;

  /** As many as threads were seen at work, none before the first pass. */
  private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();

  private boolean closed;

  /**
   * @param crossProducts whether covariances have entries off the diagonal
   */
  JointDensity(Columns data, int components, boolean crossProducts) {
    this.data = data;
    this.crossProducts = crossProducts;
    this.scaled = new double[components][data.rows()];
    this.scaledSum = new double[data.rows()];
    this.blocks = (data.rows() + Moments.BLOCK - 1) / Moments.BLOCK;
    this.logLikelihood = new double[blocks];
    this.expectedComplete = new double[blocks];
    this.posteriorEntropy = new double[blocks];
  }

  /**
   * What one pass found, in nats, summed over rows.
   *
   * @param logLikelihood ln p(X|theta)
   * @param expectedComplete Q = sum_nk r_nk ln(pi_k N(x_n|mu_k, Sigma_k)) for the given r
   * @param posteriorEntropy H(q) that the responsibilities will have after an E-step
   */
  record Totals(double logLikelihood, double expectedComplete, double posteriorEntropy) {}

  /**
   * Computes the densities under theta.
   *
   * @param shares r, {@code K x n}
   * @throws IllegalStateException if closed
   */
  synchronized Totals evaluate(FactoredMixture theta, double[][] shares, Workers workers) {
    if (closed) {
      throw new IllegalStateException("the memory for the densities was given back");
    }
    workers.split(
        blocks,
        (first, last) -> {
          Scratch kept = idle.poll();
          Scratch scratch = kept != null ? kept : new Scratch();
          for (int block = first; block < last; block++) {
            evaluateBlock(block, theta, shares, scratch);
          }
          idle.add(scratch);
        });
    return new Totals(
        Arrays.stream(logLikelihood).sum(),
        Arrays.stream(expectedComplete).sum(),
        Arrays.stream(posteriorEntropy).sum());
  }

  /** Waits for a pass in progress: native code must not find its memory gone. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(scratch -> scratch.mahalanobis.close());
    idle.clear();
  }

  /** r_nk = joint_nk / sum_j joint_nj into {@code shares}, {@code K x n}: the E-step. */
  void normalise(double[][] shares) {
    for (int k = 0; k < scaled.length; k++) {
      double[] from = scaled[k];
      double[] share = shares[k];
      for (int n = 0; n < share.length; n++) {
        share[n] = from[n] / scaledSum[n];
      }
    }
  }

  private void evaluateBlock(int block, FactoredMixture theta, double[][] shares, Scratch scratch) {
    int from = block * Moments.BLOCK;
    int size = Math.min(Moments.BLOCK, data.rows() - from);
    data.copyBlock(from, size, scratch.columns);
    Arrays.fill(scratch.largest, Double.NEGATIVE_INFINITY);
    double expected = 0;
    for (int k = 0; k < theta.components(); k++) {
      double[] logJoint = scratch.logJoint[k];
      if (theta.weights()[k] == 0) {
        Arrays.fill(logJoint, LOG_OF_NOTHING);
        continue;
      }
      theta.whitenings()[k].squaredDistances(
          scratch.columns, size, theta.means()[k], scratch.mahalanobis, scratch.squared);
      logJoint(theta.logPeak(k), scratch.squared, logJoint, scratch.largest, size);
      expected += RowLoops.dot(shares[k], from, logJoint, 0, size);
    }
    expectedComplete[block] = expected;
    exponentiate(from, size, scratch);
    sumLogs(block, from, size, scratch);
  }

  private static void logJoint(
      double logPeak, double[] squared, double[] logJoint, double[] largest, int size) {
    for (int n = 0; n < size; n++) {
      logJoint[n] = Math.max(logPeak - 0.5 * squared[n], LOG_OF_NOTHING);
    }
    for (int n = 0; n < size; n++) {
      largest[n] = Math.max(largest[n], logJoint[n]);
    }
  }

  /** scaled = exp(logJoint - largest), its sum over components and sum of scaled times its log. */
  private void exponentiate(int from, int size, Scratch scratch) {
    double[] sum = scratch.sum;
    double[] sumOfLogs = scratch.sumOfLogs;
    Arrays.fill(sum, 0);
    Arrays.fill(sumOfLogs, 0);
    for (int k = 0; k < scaled.length; k++) {
      double[] logJoint = scratch.logJoint[k];
      double[] target = scaled[k];
      for (int n = 0; n < size; n++) {
        double relative = logJoint[n] - scratch.largest[n];
        double density = relative < LOG_SMALLEST_DOUBLE ? 0 : Math.exp(relative);
        target[from + n] = density;
        sum[n] += density;
        sumOfLogs[n] += density * relative;
      }
    }
    System.arraycopy(sum, 0, scaledSum, from, size);
  }

  private void sumLogs(int block, int from, int size, Scratch scratch) {
    double likelihood = 0;
    double entropy = 0;
    for (int n = 0; n < size; n++) {
      double logSum = Math.log(scratch.sum[n]);
      likelihood += scratch.largest[n] + logSum;
      entropy += logSum - scratch.sumOfLogs[n] / scratch.sum[n];
    }
    logLikelihood[block] = likelihood;
    posteriorEntropy[block] = entropy;
  }

  /** Room for one block of rows. */
  private final class Scratch {
    private final int size = Math.min(Moments.BLOCK, data.rows());
    private final double[][] logJoint = new double[scaled.length][size];
    private final double[][] columns = new double[data.columns()][size];
    private final Mahalanobis mahalanobis = Mahalanobis.of(data.columns(), size, crossProducts);
    private final double[] squared = new double[size];
    private final double[] largest = new double[size];
    private final double[] sum = new double[size];
    private final double[] sumOfLogs = new double[size];
  }
}
