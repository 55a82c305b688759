package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalAnglesTest {
  @Test
  void turningAPlaneAboutTwoAxesIsFoundAgain() {
    double small = 1e-4;
    double large = 73;
    double[][] plane = {{1, 0, 0, 0}, {0, 1, 0, 0}};
    double[][] turned = {
      {Math.cos(Math.toRadians(large)), 0, Math.sin(Math.toRadians(large)), 0},
      {0, Math.cos(Math.toRadians(small)), 0, Math.sin(Math.toRadians(small))}
    };
    assertArrayEquals(new double[] {small, large}, PrincipalAngles.degrees(plane, turned), 1e-5);
  }

  @Test
  void theBasisIsOfNoAccount() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      double[][] a = gaussian(3, 9, random);
      double[][] b = gaussian(2, 9, random);
      double[] angles = PrincipalAngles.degrees(a, b);
      double[][] mixed = product(gaussian(3, 3, random), a);
      assertArrayEquals(angles, PrincipalAngles.degrees(mixed, b), 1e-5, "another basis");
      assertArrayEquals(angles, PrincipalAngles.degrees(b, a), 1e-9, "the other way round");
      assertArrayEquals(new double[3], PrincipalAngles.degrees(a, mixed), 1e-5, "the same space");
    }
  }

  @Test
  void rightAnglesAreRight() {
    assertArrayEquals(
        new double[] {90},
        PrincipalAngles.degrees(new double[][] {{0, 2}}, new double[][] {{-7, 0}}),
        1e-9);
  }

  @Test
  void dependentVectorsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PrincipalAngles.degrees(new double[][] {{1, 1}, {2, 2}}, new double[][] {{1, 0}}));
  }

  private static double[][] gaussian(int rows, int columns, Random random) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextGaussian();
      }
    }
    return matrix;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int m = 0; m < b.length; m++) {
        for (int j = 0; j < b[0].length; j++) {
          product[i][j] += a[i][m] * b[m][j];
        }
      }
    }
    return product;
  }
}
