package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the roots found, a matrix with z hardly other than the one asked for has the exact ones. */
class SecularEquationTest {
  /** Weights as small as deflation leaves them, whose roots lie next to their d. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-3, 1e-8, 1e-15})
  void rootsBelongToTheWeights(double smallest) {
    Random random = new Random(11);
    for (int round = 0; round < 30; round++) {
      int size = 1 + random.nextInt(200);
      double[] poles = new double[size];
      for (int j = 1; j < size; j++) {
        poles[j] = poles[j - 1] + Math.pow(10, -6 * random.nextDouble());
      }
      double[] z = new double[size];
      Arrays.setAll(z, j -> Math.pow(smallest, random.nextDouble()));
      double rho = Math.pow(10, 4 * random.nextDouble() - 2);
      SecularEquation equation = new SecularEquation(poles, z, rho);
      equation.solve(0, size);
      double[] weights = equation.weights(0, size);
      for (int j = 0; j < size; j++) {
        assertBetween(equation, poles, j);
        double expected = Math.sqrt(rho) * z[j];
        double tolerance = 1e-10 * expected + Math.ulp(Math.sqrt(rho));
        assertEquals(expected, weights[j], tolerance, "z of d " + j + " of " + size);
      }
    }
  }

  private static void assertBetween(SecularEquation equation, double[] poles, int j) {
    double[] ways = new double[poles.length];
    equation.distances(j, poles, ways);
    assertTrue(ways[j] < 0, "root " + j + " lies above its d");
    assertTrue(j == poles.length - 1 || ways[j + 1] > 0, "root " + j + " lies below the next d");
  }
}
