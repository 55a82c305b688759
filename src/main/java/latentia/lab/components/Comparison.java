package latentia.lab.components;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.training.SettingsException;

/**
 * The same rows reconstructed by several methods with codes of the same size. Arrays are not to be
 * written to.
 *
 * @param options what was asked for
 * @param data that the rows are of
 * @param fittedRows how many rows, evenly chosen, all methods were fitted to and judged by
 * @param originals the rows shown
 * @param results in the order of the methods
 * @param leftOut titles of the methods that could not be fitted to these rows
 * @param angles of the linear autoencoder: its largest principal angle to PCA's subspace, in
 *     degrees, at the start and after each epoch; empty where codes are as long as rows
 */
public record Comparison(
    ComparisonOptions options,
    ComponentsData data,
    int fittedRows,
    List<double[]> originals,
    List<Result> results,
    List<String> leftOut,
    double[] angles) {
  /** No method is fitted to more rows than these. */
  public static final int MOST_ROWS = 2000;

  public Comparison {
    originals = List.copyOf(originals);
    results = List.copyOf(results);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * @param size of all codes: the components, atoms, clusters, units
   * @param rows shown, numbers of all rows
   * @param seed decides every start
   */
  public record ComparisonOptions(int size, List<Integer> rows, long seed) {
    public ComparisonOptions {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What one method made of the rows.
   *
   * @param reconstructions of the rows shown
   * @param meanSquaredError per cell, over the rows fitted
   * @param seconds that fitting took
   */
  public record Result(
      ComparedMethod method,
      List<double[]> reconstructions,
      double meanSquaredError,
      double seconds) {
    public Result {
      reconstructions = List.copyOf(reconstructions);
    }
  }

  /**
   * Fits all methods; takes seconds, on the calling thread.
   *
   * @param progress is told the share done, 0 to 1
   * @param cancelled asked between steps
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Comparison of(
      ComponentsData data,
      ComparisonOptions options,
      DoubleConsumer progress,
      BooleanSupplier cancelled) {
    Dataset rows = fitted(data.rows());
    FittedMethods methods = FittedMethods.of(rows, options.size(), options.seed());
    List<double[]> originals = options.rows().stream().map(data.rows()::row).toList();
    Pacing all = new Pacing(0, 1, progress, cancelled);
    List<ComparedMethod> wanted =
        List.of(ComparedMethod.values()).stream().filter(method -> method.suits(data)).toList();
    List<Result> results = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    double[] angles = {};
    for (int i = 0; i < wanted.size(); i++) {
      Pacing pacing = all.part(i, wanted.size());
      long start = System.nanoTime();
      try {
        FittedMethods.Fitted fitted = methods.fit(wanted.get(i), pacing);
        double seconds = (System.nanoTime() - start) / 1e9;
        double error = error(rows, fitted.reconstruct(), pacing);
        List<double[]> shown = originals.stream().map(fitted.reconstruct()).toList();
        results.add(new Result(wanted.get(i), shown, error, seconds));
        angles = fitted.angles().length > 0 ? fitted.angles() : angles;
      } catch (SettingsException unfit) {
        leftOut.add(wanted.get(i).title());
      }
    }
    all.report(1);
    return new Comparison(options, data, rows.rows(), originals, results, leftOut, angles);
  }

  /** Evenly chosen, so that rows sorted by class are all represented. */
  private static Dataset fitted(Dataset rows) {
    int n = rows.rows();
    return n <= MOST_ROWS
        ? rows
        : rows.selectRows(
            IntStream.range(0, MOST_ROWS).map(i -> (int) ((long) i * n / MOST_ROWS)).toArray());
  }

  private static double error(Dataset rows, UnaryOperator<double[]> reconstruct, Pacing pacing) {
    double sum = 0;
    for (int n = 0; n < rows.rows(); n++) {
      double[] row = rows.row(n);
      sum += SquaredDistance.between(row, reconstruct.apply(row));
      pacing.report(1);
    }
    return sum / rows.rows() / rows.columns();
  }

  /** The method with the least error. */
  public Optional<ComparedMethod> best() {
    return results.stream()
        .min(Comparator.comparingDouble(Result::meanSquaredError))
        .map(Result::method);
  }
}
