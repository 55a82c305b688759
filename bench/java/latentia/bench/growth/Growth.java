package latentia.bench.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how the cost of the models' iterations grows with the sizes of their work, writes the
 * numbers to {@code target/bench/growth.json}, and renews the figures and the table of
 * docs/performance.md. Run it by {@code bench/growth}; {@code bench/growth --draw} shows the last
 * numbers again.
 */
public final class Growth {
  private static final Path NUMBERS = Path.of("target", "bench", "growth.json");
  private static final Stopwatch WARM_UP = new Stopwatch(0.8);
  private static final Stopwatch STOPWATCH = new Stopwatch(0.5);

  private Growth() {}

  public static void main(String[] arguments) throws Exception {
    PowerLaw.check();
    if (!List.of(arguments).contains("--draw")) {
      CurveFile.write(NUMBERS, Machine.here(), measure());
    }
    List<Curve> curves = CurveFile.curves(NUMBERS);
    GrowthFigures.draw(curves);
    String table = GrowthTable.of(CurveFile.machine(NUMBERS), curves);
    GrowthTable.publish(table);
    System.out.print(table);
  }

  private static List<Curve> measure() throws Exception {
    List<Curve> curves = new ArrayList<>();
    for (Quantity quantity : Quantity.ALL) {
      for (Series series : quantity.series()) {
        System.err.println(series.model() + " over " + series.symbol());
        curves.add(measure(quantity, series));
      }
    }
    return curves;
  }

  private static Curve measure(Quantity quantity, Series series) throws Exception {
    List<Double> sizes = new ArrayList<>();
    List<Double> milliseconds = new ArrayList<>();
    compile(series);
    for (int size = series.first(); size <= series.last(); size *= 2) {
      try (Iteration iteration = series.at().of(size)) {
        sizes.add((double) size);
        milliseconds.add(STOPWATCH.median(iteration));
      }
    }
    return new Curve(quantity, series, sizes, milliseconds);
  }

  /** Small work first, often enough that all sizes are then done by code that is compiled. */
  private static void compile(Series series) throws Exception {
    try (Iteration iteration = series.at().of(8 * series.first())) {
      WARM_UP.median(iteration);
    }
  }
}
