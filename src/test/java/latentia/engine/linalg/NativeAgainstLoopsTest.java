package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import org.bytedeco.javacpp.DoublePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What runs by OpenBLAS gives the same as plain Java, which takes its place where it is missing.
 */
class NativeAgainstLoopsTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "40, 3", "9, 60", "300, 50", "384, 50", "900, 130"})
  void sumsAndTheirEigenvectorsAgree(int rows, int size) {
    assumeTrue(NativeBlas.available());
    double[] block = gaussian(rows * size, size);
    try (SymmetricSum loops = new LoopSum(size);
        SymmetricSum products = new NativeSum(size);
        SymmetricSum moreLoops = new LoopSum(size);
        SymmetricSum moreProducts = new NativeSum(size)) {
      for (int n = 0; n < rows; n++) {
        double[] row = Arrays.copyOfRange(block, n * size, (n + 1) * size);
        (n % 3 == 0 ? moreLoops : loops).add(row);
        (n % 3 == 0 ? moreProducts : products).add(row);
      }
      loops.add(moreLoops);
      products.add(moreProducts);
      double[][] expected = loops.times(0.5);
      double[][] found = products.times(0.5);
      double largest = 0;
      for (int i = 0; i < size; i++) {
        largest = Math.max(largest, expected[i][i]);
        assertArrayEquals(expected[i], found[i], 1e-11 * rows, "row " + i + " of S");
      }
      SymmetricEigen plain = loops.eigen(0.5);
      SymmetricEigen lapack = products.eigen(0.5);
      assertArrayEquals(plain.values(), lapack.values(), 1e-12 * size * largest, "eigenvalues");
      assertArrayEquals(plain.vectors()[0], lapack.vectors()[0], 1e-8, "first eigenvector");
    }
  }

  @ParameterizedTest
  @CsvSource({"1e-100", "1", "1e100"})
  void eigenvectorsAreTheSameBitForBitOnAnyNumberOfThreads(double scale) {
    assumeTrue(NativeBlas.available());
    int size = 131;
    double[] rows = gaussian(2 * size * size, 3);
    SymmetricEigen one = eigen(rows, size, scale, 1);
    // Many times, since threads get in each other's way by chance.
    for (int i = 0; i < 50; i++) {
      SymmetricEigen three = eigen(rows, size, scale, 3);
      assertArrayEquals(one.values(), three.values());
      assertArrayEquals(one.vectors(), three.vectors());
    }
    double[][] expected;
    try (SymmetricSum loops = new LoopSum(size)) {
      addAll(rows, size, scale, loops);
      expected = loops.times(0.5);
    }
    double tolerance = 1e-13 * size * one.values()[0];
    for (int i = 0; i < size; i++) {
      double[] vector = one.vectors()[i];
      for (int j = 0; j < size; j++) {
        double product = GramSchmidt.dot(expected[j], vector);
        assertEquals(one.values()[i] * vector[j], product, tolerance, "A v = lambda v, " + i);
        double dot = GramSchmidt.dot(one.vectors()[j], vector);
        assertEquals(i == j ? 1 : 0, dot, 1e-13 * size, "v_i . v_j");
      }
    }
  }

  private static SymmetricEigen eigen(double[] rows, int size, double scale, int threads) {
    try (Workers workers = new Workers(threads);
        DoublePointer sum = new DoublePointer((long) size * size)) {
      LoopSum loops = new LoopSum(size);
      addAll(rows, size, scale, loops);
      double[][] matrix = loops.times(1);
      for (int i = 0; i < size; i++) {
        sum.position((long) i * size).put(matrix[i], 0, size);
      }
      return NativeEigen.of(sum.position(0), size, 0.5, workers);
    }
  }

  private static void addAll(double[] rows, int size, double scale, SymmetricSum sum) {
    for (int from = 0; from < rows.length; from += size) {
      double[] row = Arrays.copyOfRange(rows, from, from + size);
      Arrays.setAll(row, j -> scale * row[j]);
      sum.add(row);
    }
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "90, 50", "50, 90", "49, 300"})
  void singularValuesAndVectorsAgree(int rows, int columns) {
    assumeTrue(NativeBlas.available());
    double[] matrix = gaussian(rows * columns, rows);
    ThinSvd jacobi = JacobiSvd.of(matrix, rows, columns);
    ThinSvd lapack = ThinSvd.of(matrix.clone(), rows, columns);
    assertArrayEquals(jacobi.values(), lapack.values(), 1e-12 * jacobi.values()[0]);
    for (int i = 0; i < 5; i++) {
      assertArrayEquals(jacobi.vectors()[i], lapack.vectors()[i], 1e-9, "vector " + i);
    }
  }

  @Test
  void coefficientsOfDependentVectorsAreRefused() {
    double[][] dependent = {{1, 0, 1}, {0, 1, 0}, {2, 3, 2}};
    assertThrows(IllegalArgumentException.class, () -> new LeastSquares(dependent));
    double[][] leaning = {{1, 0, 0}, {1, 1e-6, 0}};
    double[] z = new LeastSquares(leaning).solve(new double[] {3, 2e-6, 5}, 2);
    assertEquals(1, z[0], 1e-9);
    assertEquals(2, z[1], 1e-9);
  }

  private static double[] gaussian(int count, int seed) {
    Random random = new Random(seed);
    return random.doubles(count).map(u -> random.nextGaussian()).toArray();
  }
}
