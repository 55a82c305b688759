package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import org.bytedeco.javacpp.DoublePointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T v = lambda v to the last digits, and LAPACK's eigenvalues, for matrices that are hard on it.
 */
class TornTridiagonalTest {
  /** What may be off, in units of the largest entry of T. */
  private static final double TOLERANCE = 100 * Math.ulp(1.0);

  @BeforeEach
  void needsTheLibrary() {
    assumeTrue(NativeBlas.available());
    NativeBlas.useOneThread();
  }

  /** Kinds of T. */
  enum Kind {
    GAUSSIAN,
    SECOND_DIFFERENCES,
    GRADED,
    GRADED_UPWARDS,
    ALL_BUT_DIAGONAL,
    WHOLE_NUMBERS,
    WILKINSON,
    GLUED_WILKINSON,
    CLUSTERED,
    ALL_BUT_SINGULAR,
    HUGE,
    TINY,
    ZERO;

    double diagonal(int i, int size, Random random) {
      double g = random.nextGaussian();
      return switch (this) {
        case GAUSSIAN -> g;
        case SECOND_DIFFERENCES -> 2;
        case GRADED -> Math.pow(10, -15.0 * i / size) * g;
        case GRADED_UPWARDS -> Math.pow(10, -15.0 * (size - i) / size) * g;
        case ALL_BUT_DIAGONAL -> i;
        case WHOLE_NUMBERS -> Math.round(g);
        case WILKINSON -> Math.abs(i - (size - 1) / 2.0);
        case GLUED_WILKINSON -> Math.abs(i % 21 - 10);
        case CLUSTERED -> 1 + 1e-14 * g;
        case ALL_BUT_SINGULAR -> g < 0 ? 0 : 1;
        case HUGE -> 1e300 * g;
        case TINY -> 1e-300 * g;
        case ZERO -> 0;
      };
    }

    double beside(int i, int size, Random random) {
      double g = random.nextGaussian();
      return switch (this) {
        case GAUSSIAN -> g;
        case SECOND_DIFFERENCES -> -1;
        case GRADED -> Math.pow(10, -15.0 * i / size) * g;
        case GRADED_UPWARDS -> Math.pow(10, -15.0 * (size - i) / size) * g;
        case ALL_BUT_DIAGONAL -> 1e-9 * g;
        case WHOLE_NUMBERS -> random.nextInt(3) == 0 ? 0 : Math.round(g);
        case WILKINSON -> 1;
        case GLUED_WILKINSON -> i % 21 == 20 ? 1e-12 : 1;
        case CLUSTERED -> 1e-14 * g;
        case ALL_BUT_SINGULAR -> 1e-9 * g;
        case HUGE -> 1e300 * g;
        case TINY -> 1e-300 * g;
        case ZERO -> 0;
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void eigenpairsAreRightAndOrthogonal(Kind kind) {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      int size = 4 + random.nextInt(round % 8 == 0 ? 250 : 50);
      double[] diagonal = new double[size];
      double[] beside = new double[size - 1];
      Arrays.setAll(diagonal, i -> kind.diagonal(i, size, random));
      Arrays.setAll(beside, i -> kind.beside(i, size, random));
      assertEigen(diagonal, beside, kind + ", " + size + " rows, round " + round);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-18, -1e-9, -2})
  void theTieOfTheHalvesMayBeAnything(double tie) {
    Random random = new Random(9);
    double[] diagonal = random.doubles(90).toArray();
    double[] beside = random.doubles(89).toArray();
    beside[44] = tie;
    assertEigen(diagonal, beside, "tied by " + tie);
  }

  @Test
  void moreThreadsChangeNoBit() {
    Random random = new Random(2);
    double[] diagonal = random.doubles(301).toArray();
    double[] beside = random.doubles(300).toArray();
    Eigen alone = eigen(diagonal, beside, 1);
    for (int i = 0; i < 20; i++) {
      Eigen shared = eigen(diagonal, beside, 3);
      assertArrayEquals(alone.values(), shared.values());
      assertArrayEquals(alone.vectors(), shared.vectors());
    }
  }

  private record Eigen(double[] values, double[][] vectors) {}

  private static Eigen eigen(double[] diagonal, double[] beside, int threads) {
    int size = diagonal.length;
    double[] values = new double[size];
    double[][] vectors = new double[size][size];
    try (Workers workers = new Workers(threads);
        TornTridiagonal torn = new TornTridiagonal(diagonal, beside, workers)) {
      int first = size / 3;
      try (DoublePointer some = new DoublePointer((long) size * size)) {
        torn.vectors(0, first, some);
        torn.vectors(first, size, some.getPointer((long) first * size));
        for (int i = 0; i < size; i++) {
          values[i] = torn.value(i);
          some.getPointer((long) i * size).get(vectors[i]);
        }
      }
    }
    return new Eigen(values, vectors);
  }

  private static void assertEigen(double[] diagonal, double[] beside, String what) {
    int size = diagonal.length;
    double norm = 0;
    for (int i = 0; i < size; i++) {
      norm = Math.max(norm, Math.abs(diagonal[i]));
      norm = i < size - 1 ? Math.max(norm, Math.abs(beside[i])) : norm;
    }
    Eigen found = eigen(diagonal, beside, 2);
    for (int i = 0; i < size; i++) {
      double[] v = found.vectors()[i];
      for (int j = 0; j < size; j++) {
        double product =
            diagonal[j] * v[j]
                + (j > 0 ? beside[j - 1] * v[j - 1] : 0)
                + (j < size - 1 ? beside[j] * v[j + 1] : 0);
        assertEquals(found.values()[i] * v[j], product, TOLERANCE * norm, what + ": T v");
        double dot = GramSchmidt.dot(v, found.vectors()[j]);
        assertEquals(i == j ? 1 : 0, dot, TOLERANCE, what + ": v_i . v_j");
      }
    }
    double[] sorted = found.values().clone();
    Arrays.sort(sorted);
    assertArrayEquals(lapack(diagonal, beside), sorted, TOLERANCE * norm, what);
  }

  private static double[] lapack(double[] diagonal, double[] beside) {
    int size = diagonal.length;
    double[] values = new double[size];
    try (DoublePointer d = new DoublePointer(diagonal.clone());
        DoublePointer e = new DoublePointer(beside.clone());
        DoublePointer vectors = new DoublePointer((long) size * size)) {
      NativeLapack.tridiagonalEigen(d, e, size, vectors);
      d.get(values);
    }
    return values;
  }
}
