package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** EM moves, stretches and turns with the data, as far as the kind of covariance can follow. */
class GmmTransformationTest {
  private static final String CASES = "latentia.engine.mixture.RandomCase#all";

  @ParameterizedTest
  @MethodSource(CASES)
  void translationMovesOnlyTheMeans(RandomCase some) {
    int d = some.x()[0].length;
    double[] shift = new Random(some.number()).doubles(d, -50, 50).toArray();
    assertFollows(some, identity(d), shift, 0, 1e-9);
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void scalingScalesTheMixture(RandomCase some) {
    int d = some.x()[0].length;
    double factor = Math.exp(new Random(some.number()).nextGaussian() * 3);
    double[][] map = identity(d);
    for (int j = 0; j < d; j++) {
      map[j][j] = factor;
    }
    assertFollows(some, map, new double[d], d * Math.log(factor), 1e-9);
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void rotationTurnsTheMixtureUnlessItsCovariancesAreDiagonal(RandomCase some) {
    int d = some.x()[0].length;
    double[][] turn = rotation(d, new Random(some.number()));
    if (some.kind() != CovarianceKind.DIAGONAL || d == 1) {
      assertFollows(some, turn, new double[d], 0, 1e-8);
      return;
    }
    double plain = some.after(5).bound().logLikelihood();
    double turned = transformed(some, turn, new double[d]).after(5).bound().logLikelihood();
    assertTrue(
        Math.abs(turned - plain) > 1e-6 * Math.abs(plain),
        some + ": diagonal covariances cannot follow a rotation, yet " + plain + " = " + turned);
  }

  @ParameterizedTest
  @EnumSource(CovarianceKind.class)
  void dataFarFromZeroGivesTheCentredResult(CovarianceKind kind) throws SettingsException {
    Random random = new Random(5);
    double[][] near = new double[500][2];
    double[][] far = new double[500][2];
    for (int n = 0; n < near.length; n++) {
      for (int j = 0; j < 2; j++) {
        far[n][j] = 1e9 + random.nextGaussian() + (n % 2 == 0 ? 3 : 0);
        near[n][j] = far[n][j] - 1e9;
      }
    }
    GmmSnapshot centred = run(TestData.dataset(near), kind);
    GmmSnapshot offset = run(TestData.dataset(far), kind);
    double likelihood = centred.bound().logLikelihood();
    assertEquals(likelihood, offset.bound().logLikelihood(), 1e-6, "log-likelihood at 1e9");
    for (int k = 0; k < 2; k++) {
      for (int i = 0; i < 2; i++) {
        assertEquals(centred.mean(k)[i], offset.mean(k)[i] - 1e9, 1e-6, "means at 1e9");
        for (int j = 0; j < 2; j++) {
          assertEquals(
              centred.parameters().covariances()[k][i][j],
              offset.parameters().covariances()[k][i][j],
              1e-6,
              "covariances at 1e9");
        }
      }
    }
  }

  @Test
  void kindsAgreeInOneDimension() throws SettingsException {
    double[][] column =
        Arrays.stream(TestData.faithful().column(1))
            .mapToObj(x -> new double[] {x})
            .toArray(double[][]::new);
    double full = run(TestData.dataset(column), CovarianceKind.FULL).bound().logLikelihood();
    for (CovarianceKind kind :
        new CovarianceKind[] {CovarianceKind.DIAGONAL, CovarianceKind.SPHERICAL}) {
      double same = run(TestData.dataset(column), kind).bound().logLikelihood();
      assertEquals(full, same, 1e-9 * Math.abs(full), kind + " in one dimension");
    }
  }

  private static GmmSnapshot run(Dataset data, CovarianceKind kind) throws SettingsException {
    MixtureStart rows = new MixtureStart.Rows(java.util.List.of(0, 1));
    GmmSettings settings = new GmmSettings(2, kind, rows, 1e-6, 0, 40, 1, 0, 1);
    try (GmmSession session = GmmSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  private static void assertFollows(
      RandomCase some, double[][] map, double[] shift, double logDeterminant, double relative) {
    GmmSnapshot plain = some.after(5);
    GmmSnapshot moved = transformed(some, map, shift).after(5);
    GmmPropertyTest.assertSame(
        mapped(plain.parameters(), map, shift), moved.parameters(), relative, some.toString());
    GmmPropertyTest.assertLikelihood(plain, moved, 1, -some.x().length * logDeterminant, some);
  }

  private static RandomCase transformed(RandomCase some, double[][] map, double[] shift) {
    double[][] x = new double[some.x().length][];
    for (int n = 0; n < x.length; n++) {
      x[n] = image(some.x()[n], map, shift);
    }
    return some.with(x, mapped(some.start(), map, shift));
  }

  private static MixtureParameters mapped(MixtureParameters theta, double[][] map, double[] shift) {
    MixtureParameters turned = theta.projected(map, new double[shift.length]);
    for (double[] mean : turned.means()) {
      for (int j = 0; j < shift.length; j++) {
        mean[j] += shift[j];
      }
    }
    return turned;
  }

  private static double[] image(double[] x, double[][] map, double[] shift) {
    double[] image = shift.clone();
    for (int i = 0; i < image.length; i++) {
      for (int j = 0; j < x.length; j++) {
        image[i] += map[i][j] * x[j];
      }
    }
    return image;
  }

  private static double[][] identity(int d) {
    double[][] identity = new double[d][d];
    for (int j = 0; j < d; j++) {
      identity[j][j] = 1;
    }
    return identity;
  }

  /** A product of plane rotations by angles away from quarter turns. */
  private static double[][] rotation(int d, Random random) {
    double[][] turn = identity(d);
    for (int p = 0; p < d; p++) {
      for (int q = p + 1; q < d; q++) {
        double angle = 0.3 + random.nextDouble();
        for (int j = 0; j < d; j++) {
          double x = turn[p][j];
          double y = turn[q][j];
          turn[p][j] = Math.cos(angle) * x - Math.sin(angle) * y;
          turn[q][j] = Math.sin(angle) * x + Math.cos(angle) * y;
        }
      }
    }
    return turn;
  }
}
