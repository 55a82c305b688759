package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PcaPropertyTest {
  private static final PcaSolver[] ROUTES = {PcaSolver.COVARIANCE, PcaSolver.SVD, PcaSolver.GRAM};

  /** Random shapes: tall and wide, of full rank and not, near 0 and far from it. */
  record Case(double[][] rows, int rank, double offset) {
    static Case of(int seed) {
      Random random = new Random(seed);
      boolean large = seed % 12 == 0;
      int n = 1 + random.nextInt(large ? 120 : 25);
      int d = 1 + random.nextInt(large ? 120 : 12);
      int rank = seed % 3 == 0 ? 1 + random.nextInt(d) : d;
      double offset = seed % 4 == 0 ? 1e6 : 0;
      double[][] rows = LinearFixtures.gaussian(n, d, rank, offset, random);
      if (seed % 5 == 0) {
        for (double[] row : rows) {
          row[0] = 0.1;
        }
      }
      return new Case(rows, Math.min(rank, Math.min(n - 1, d)), offset);
    }

    Dataset data() {
      return LinearFixtures.dataset(rows);
    }
  }

  static IntStream cases() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void axesAreOrthonormalAndVariancesAddUp(int seed) {
    Case random = Case.of(seed);
    Dataset data = random.data();
    double total = totalVariance(random.rows());
    for (PcaSolver route : ROUTES) {
      PrincipalComponents found = PrincipalComponents.of(data, route);
      assertEquals(Math.min(data.rows(), data.columns()), found.count(), "components");
      for (int i = 0; i < found.count(); i++) {
        assertTrue(found.variances()[i] >= 0, "no variance is negative");
        assertTrue(i == 0 || found.variances()[i] <= found.variances()[i - 1], "they descend");
        for (int j = 0; j <= i; j++) {
          double product = dot(found.axes()[i], found.axes()[j]);
          assertEquals(i == j ? 1 : 0, product, 1e-12, route + ": a_" + i + " . a_" + j);
        }
        assertTrue(positiveLargest(found.axes()[i]), route + ": sign of axis " + i);
      }
      assertEquals(total, found.totalVariance(), 1e-11 * total + 1e-40, route + ": total variance");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theErrorIsTheSumOfDiscardedVariances(int seed) {
    Case random = Case.of(seed);
    Dataset data = random.data();
    for (PcaSolver route : ROUTES) {
      PrincipalComponents found = PrincipalComponents.of(data, route);
      double rounding = 1e-11 * found.totalVariance() + 1e-19 * random.offset() * random.offset();
      for (int used = 0; used <= found.count(); used++) {
        double error = ReconstructionError.of(found.keeping(used, false), data);
        assertEquals(found.meanSquaredError(used), error, rounding, route + ", M = " + used);
      }
      double atRank = ReconstructionError.of(found.keeping(random.rank(), false), data);
      assertEquals(0, atRank, rounding, route + ": as many components as the rank are exact");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allRoutesAgree(int seed) {
    Dataset data = Case.of(seed).data();
    PrincipalComponents one = PrincipalComponents.of(data, PcaSolver.COVARIANCE);
    for (PcaSolver route : List.of(PcaSolver.SVD, PcaSolver.GRAM, PcaSolver.AUTOMATIC)) {
      assertSame(one, PrincipalComponents.of(data, route), route.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowOrderChangesNothingNotEvenSigns(int seed) {
    Case random = Case.of(seed);
    List<double[]> shuffled = Arrays.asList(random.rows().clone());
    Collections.shuffle(shuffled, new Random(seed));
    Dataset other = LinearFixtures.dataset(shuffled.toArray(double[][]::new));
    for (PcaSolver route : ROUTES) {
      assertSame(
          PrincipalComponents.of(random.data(), route),
          PrincipalComponents.of(other, route),
          route.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(PcaSolver.class)
  void aTieOfLoadingsIsDecidedByTheFirst(PcaSolver route) {
    double[][] rows = new double[40][];
    Random random = new Random(3);
    for (int n = 0; n < rows.length; n++) {
      double along = random.nextGaussian();
      double across = 0.01 * random.nextGaussian();
      rows[n] = new double[] {along + across, across - along};
      if (n % 2 == 1) {
        rows[n] = new double[] {-rows[n - 1][1], -rows[n - 1][0]};
      }
    }
    for (int order = 0; order < 20; order++) {
      Collections.shuffle(Arrays.asList(rows), new Random(order));
      double[] axis = PrincipalComponents.of(LinearFixtures.dataset(rows), route).axes()[0];
      assertArrayEquals(new double[] {Math.sqrt(0.5), -Math.sqrt(0.5)}, axis, 1e-9, "order");
    }
  }

  @ParameterizedTest
  @EnumSource(PcaSolver.class)
  void oneRowAndEqualRowsHaveNoVarianceButAxes(PcaSolver route) {
    for (int n : new int[] {1, 3, 70}) {
      for (int d : new int[] {1, 2, 5, 60}) {
        double[][] rows = new double[n][d];
        for (double[] row : rows) {
          Arrays.fill(row, 1e8 / 3);
        }
        PrincipalComponents found = PrincipalComponents.of(LinearFixtures.dataset(rows), route);
        assertEquals(0, found.totalVariance(), "nothing varies");
        assertEquals(0, found.unbiasedVariance(0), "nothing varies");
        assertEquals(0, found.ratio(0), "a share of nothing");
        assertEquals(1, dot(found.axes()[0], found.axes()[0]), 1e-12, "an axis nonetheless");
        assertArrayEquals(rows[0], found.mean(), "the mean of equal numbers is that number");
        double[] code = found.keeping(1, true).encode(rows[0]);
        assertArrayEquals(new double[1], code, "whitened codes stay finite");
      }
    }
  }

  @Test
  void whitenedCodesHaveVarianceOne() {
    Dataset data = LinearFixtures.builtIn("iris");
    PcaModel model = PrincipalComponents.of(data, PcaSolver.AUTOMATIC).keeping(4, true);
    double[][] moments = new double[4][4];
    for (int n = 0; n < data.rows(); n++) {
      double[] code = model.encode(data.row(n));
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          moments[i][j] += code[i] * code[j] / data.rows();
        }
      }
    }
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        assertEquals(i == j ? 1 : 0, moments[i][j], 1e-10, "E[z_" + i + " z_" + j + "]");
      }
    }
  }

  /** Equal variances, and equal axes where the variance is apart from its neighbours. */
  private static void assertSame(PrincipalComponents a, PrincipalComponents b, String what) {
    double largest = a.variances()[0];
    double[] variances = a.variances();
    for (int i = 0; i < a.count(); i++) {
      assertEquals(variances[i], b.variances()[i], 1e-11 * largest, what + ": lambda " + i);
      double before = i == 0 ? Double.POSITIVE_INFINITY : variances[i - 1] - variances[i];
      double after = i == a.count() - 1 ? variances[i] : variances[i] - variances[i + 1];
      double gap = Math.min(before, after);
      if (gap > 1e-6 * largest) {
        double tolerance = 1e-13 * Math.sqrt(a.columns()) * largest / gap + 1e-9;
        assertArrayEquals(a.axes()[i], b.axes()[i], tolerance, what + ": axis " + i);
      }
    }
  }

  private static boolean positiveLargest(double[] axis) {
    double largest = Arrays.stream(axis).map(Math::abs).max().orElseThrow();
    return Arrays.stream(axis)
            .filter(entry -> Math.abs(entry) > largest * (1 - 1e-9))
            .findFirst()
            .orElseThrow()
        > 0;
  }

  /** The sum of the columns' variances (/n), about means in extended precision. */
  private static double totalVariance(double[][] rows) {
    double total = 0;
    for (int j = 0; j < rows[0].length; j++) {
      int column = j;
      var mean =
          Arrays.stream(rows)
              .map(row -> new BigDecimal(row[column]))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(new BigDecimal(rows.length), MathContext.DECIMAL128);
      for (double[] row : rows) {
        double difference = new BigDecimal(row[j]).subtract(mean).doubleValue();
        total += difference * difference / rows.length;
      }
    }
    return total;
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }
}
