package latentia.data.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentia.data.NamedBasis;

/** A place in the plane, in space or beyond from which points are drawn one after the other. */
interface Shape {
  /** Draws the points of one data set. */
  @FunctionalInterface
  interface Draw {
    /** One row of a class: its d columns, then its true factors. */
    double[] row(int label, Random random);
  }

  /** The columns of the plane. */
  List<String> PLANE = List.of("x", "y");

  /** The columns of space; y is the depth. */
  List<String> SPACE = List.of("x", "y", "z");

  String key();

  /** How many rows are drawn where nothing is said. */
  int usualRows();

  /** What can be chosen beside the number of rows. */
  List<Parameter> parameters();

  List<String> columns(Values values);

  Classes classes(Values values);

  /** What is true of a row beside its columns. */
  default List<String> factors() {
    return List.of();
  }

  Draw draw(Values values);

  /** What rows are made of, if that is known. */
  default Optional<NamedBasis> basis() {
    return Optional.empty();
  }

  /** A place drawn evenly along the part of a curve from 0 to 1 that is this class. */
  static double along(int part, int parts, Random random) {
    return (part + random.nextDouble()) / parts;
  }

  /** The point with Gaussian noise added to each coordinate; the array given. */
  static double[] noisy(double sd, Random random, double... point) {
    for (int j = 0; j < point.length; j++) {
      point[j] += sd * random.nextGaussian();
    }
    return point;
  }

  /** A row's columns with its true factors behind them. */
  static double[] withFactors(double[] point, double... factors) {
    double[] row = Arrays.copyOf(point, point.length + factors.length);
    System.arraycopy(factors, 0, row, point.length, factors.length);
    return row;
  }
}
