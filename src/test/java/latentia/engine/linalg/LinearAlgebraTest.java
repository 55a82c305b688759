package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearAlgebraTest {

  static IntStream cases() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eigenvectorsAreOrthonormalAndRebuildTheMatrix(int seed) {
    Random random = new Random(seed);
    int d = 1 + random.nextInt(seed % 10 == 0 ? 70 : 9);
    int rank = seed % 3 == 0 ? 1 + random.nextInt(d) : d + 3;
    double scale = Math.pow(10, random.nextInt(41) - 20);
    double[][] matrix = gram(d, rank, scale, random);
    SymmetricEigen eigen = SymmetricEigen.of(matrix);
    double[] values = eigen.values();
    double[][] vectors = eigen.vectors();
    double size = values[0];
    for (int i = 0; i < d; i++) {
      assertTrue(i == 0 || values[i] <= values[i - 1], "eigenvalues descend");
      for (int j = 0; j < d; j++) {
        double dot = 0;
        double rebuilt = 0;
        for (int m = 0; m < d; m++) {
          dot += vectors[i][m] * vectors[j][m];
          rebuilt += vectors[m][i] * values[m] * vectors[m][j];
        }
        assertEquals(i == j ? 1 : 0, dot, 1e-13 * d, "v_i . v_j");
        assertEquals(matrix[i][j], rebuilt, 1e-13 * d * size, "V' diag(lambda) V");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void choleskyFactorRebuildsSolvesAndMeasures(int seed) {
    Random random = new Random(seed);
    int d = 1 + random.nextInt(12);
    double[][] matrix = gram(d, d + 5, 1, random);
    Cholesky factor = Cholesky.of(matrix).orElseThrow();
    double[] x = random.doubles(d).toArray();
    double[] b = new double[d];
    double logDeterminant = 0;
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        b[i] += matrix[i][j] * x[j];
        double rebuilt = 0;
        double unit = 0;
        for (int m = 0; m < d; m++) {
          rebuilt += factor.lower()[i][m] * factor.lower()[j][m];
          unit += factor.inverseLower()[i][m] * factor.lower()[m][j];
        }
        assertEquals(matrix[i][j], rebuilt, 1e-12, "L L'");
        assertEquals(i == j ? 1 : 0, unit, 1e-9, "L^-1 L");
      }
      logDeterminant += Math.log(SymmetricEigen.of(matrix).values()[i]);
    }
    assertArrayEquals(x, factor.solve(b), 1e-6, "A^-1 A x");
    assertEquals(logDeterminant, factor.logDeterminant(), 1e-9, "sum of ln lambda");
    double[] white = factor.whiten(b);
    double squared = 0;
    double form = 0;
    for (int i = 0; i < d; i++) {
      squared += white[i] * white[i];
      form += b[i] * x[i];
    }
    assertEquals(form, squared, 1e-8 * form, "|L^-1 b|^2 = b' A^-1 b");
  }

  @Test
  void singularAndIndefiniteMatricesHaveNoFactor() {
    assertTrue(Cholesky.of(new double[][] {{0}}).isEmpty(), "zero");
    assertTrue(Cholesky.of(new double[][] {{1, 2}, {2, 1}}).isEmpty(), "indefinite");
    assertTrue(Cholesky.of(new double[][] {{4, 2}, {2, 1}}).isEmpty(), "rank 1");
    assertTrue(Cholesky.of(new double[][] {{Double.NaN}}).isEmpty(), "NaN");
    assertTrue(Cholesky.of(new double[][] {{1, 0}, {0, 1e-30}}).isPresent(), "narrow but regular");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsWithNothingBesideTheDiagonalChangeNothingForTheOthers(int seed) {
    Random random = new Random(seed);
    int d = 2 + random.nextInt(12);
    double[][] inner = gram(d, d + 3, 1, random);
    int[] places = random.ints(0, 3 * d).distinct().limit(d).sorted().toArray();
    double[][] matrix = new double[3 * d][3 * d];
    matrix[0][1] = 1e-40;
    matrix[1][0] = 1e-40;
    for (int i = 0; i < 3 * d; i++) {
      matrix[i][i] = i % 2 == 0 ? 0 : 1e-3 * i;
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        matrix[places[i]][places[j]] = inner[i][j];
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(matrix);
    for (int m = 0; m < 3 * d; m++) {
      double[] v = eigen.vectors()[m];
      double length = 0;
      for (int i = 0; i < 3 * d; i++) {
        double along = 0;
        for (int j = 0; j < 3 * d; j++) {
          along += matrix[i][j] * v[j];
        }
        length += v[i] * v[i];
        double error = 1e-13 * d * eigen.values()[0];
        assertEquals(eigen.values()[m] * v[i], along, error, "A v = lambda v, entry " + i);
      }
      assertEquals(1, length, 1e-13, "length of eigenvector " + m);
      assertTrue(m == 0 || eigen.values()[m] <= eigen.values()[m - 1], "eigenvalues descend");
    }
  }

  @Test
  void theZeroMatrixHasUnitAxes() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[3][3]);
    assertArrayEquals(new double[3], eigen.values());
    assertEquals(1, eigen.vectors()[0][0] + eigen.vectors()[1][0] + eigen.vectors()[2][0], 0);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void manyRightSidesAreSolvedAsEachAlone(int seed) {
    Random random = new Random(seed);
    int d = 1 + random.nextInt(9);
    Cholesky factor = Cholesky.of(gram(d, d + 3, 1, random)).orElseThrow();
    double[][] b = new double[d][1 + random.nextInt(5)];
    Arrays.stream(b).forEach(row -> Arrays.setAll(row, k -> random.nextGaussian()));
    double[][] x = factor.solve(b);
    for (int k = 0; k < b[0].length; k++) {
      int column = k;
      double[] alone = factor.solve(Arrays.stream(b).mapToDouble(row -> row[column]).toArray());
      for (int i = 0; i < d; i++) {
        assertEquals(alone[i], x[i][k], 1e-9 * (1 + Math.abs(alone[i])), "x_" + i + k);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void singularVectorsFoundFromTurnedColumnsAreThoseFoundAtOnce(int seed) {
    Random random = new Random(seed);
    int d = 1 + random.nextInt(9);
    int n = d + random.nextInt(9);
    double[][] columns = new double[d][n];
    Arrays.stream(columns).forEach(row -> Arrays.setAll(row, i -> random.nextGaussian()));
    double[][] turn = SymmetricEigen.of(gram(d, d + 3, 1, random)).vectors();
    double[] product = new double[n * d];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < d; j++) {
        for (int k = 0; k < d; k++) {
          product[i * d + j] += columns[k][i] * turn[k][j];
        }
      }
    }
    ThinSvd atOnce = JacobiSvd.of(product, n, d);
    ThinSvd turned = ThinSvd.of(columns, turn);
    assertArrayEquals(atOnce.values(), turned.values(), 1e-13 * d * atOnce.values()[0]);
    for (int i = 0; i < d; i++) {
      double same = GramSchmidt.dot(atOnce.vectors()[i], turned.vectors()[i]);
      assertEquals(1, Math.abs(same), 1e-8, "vector " + i);
    }
  }

  private static double[][] gram(int d, int rank, double scale, Random random) {
    double[][] matrix = new double[d][d];
    for (int r = 0; r < rank; r++) {
      double[] v = random.doubles(d).map(u -> random.nextGaussian()).toArray();
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          matrix[i][j] += scale * v[i] * v[j];
        }
      }
    }
    return matrix;
  }
}
