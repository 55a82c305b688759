package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolinesTest {
  private interface Function {
    double at(double x, double y);
  }

  private static Field field(Function f) {
    int n = 81;
    double[] values = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        values[row * n + column] = f.at(-2 + 4.0 * column / (n - 1), -2 + 4.0 * row / (n - 1));
      }
    }
    return new Field(-2, -2, 2, 2, n, n, values);
  }

  @Test
  void aConesLevelIsOneClosedCircle() {
    List<double[][]> lines = new Isolines(field(Math::hypot)).at(1.25);
    assertEquals(1, lines.size(), "pieces are joined");
    double[] x = lines.get(0)[0];
    double[] y = lines.get(0)[1];
    assertEquals(x[0], x[x.length - 1]);
    assertEquals(y[0], y[y.length - 1]);
    for (int i = 0; i < x.length; i++) {
      assertEquals(1.25, Math.hypot(x[i], y[i]), 1e-3);
    }
    double length = 0;
    for (int i = 1; i < x.length; i++) {
      length += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    }
    assertEquals(2 * Math.PI * 1.25, length, 0.01);
  }

  @Test
  void aPlanesLevelIsOneLineFromEdgeToEdge() {
    List<double[][]> lines = new Isolines(field((x, y) -> x + 0.3 * y)).at(0.1);
    assertEquals(1, lines.size());
    double[] y = lines.get(0)[1];
    assertEquals(4, Math.abs(y[0] - y[y.length - 1]), 1e-9);
  }

  @Test
  void aSaddlesLevelsDoNotCross() {
    assertEquals(2, new Isolines(field((x, y) -> x * y)).at(0.2).size());
    assertEquals(2, new Isolines(field((x, y) -> x * y)).at(-0.2).size());
  }

  @Test
  void oneLevelLeavesNothingBehindForTheNext() {
    Field cone = field(Math::hypot);
    Isolines several = new Isolines(cone);
    several.at(0.4);
    several.at(1.7);
    List<double[][]> lines = several.at(1.25);
    List<double[][]> fresh = new Isolines(cone).at(1.25);
    assertEquals(fresh.size(), lines.size());
    assertArrayEquals(fresh.get(0)[0], lines.get(0)[0], "across");
    assertArrayEquals(fresh.get(0)[1], lines.get(0)[1], "upwards");
  }

  @Test
  void levelsOutsideTheFieldAndMissingValuesGiveNoLines() {
    assertTrue(new Isolines(field(Math::hypot)).at(9).isEmpty());
    assertTrue(new Isolines(field((x, y) -> Double.NaN)).at(0).isEmpty());
  }

  @Test
  void aLevelFieldHasNoLinesWhateverItsHeight() {
    for (double level : new double[] {0, 0.5, 1}) {
      assertTrue(new Isolines(field((x, y) -> 0.5)).at(level).isEmpty(), "at " + level);
    }
  }

  @Test
  void linesEndAtHolesAndInfinitePlaces() {
    Field holed = field((x, y) -> x > 1 && y > 1 ? Double.NaN : x < -1.5 ? 1 / 0.0 : x + y);
    for (double[][] line : new Isolines(holed).at(0)) {
      for (int i = 0; i < line[0].length; i++) {
        assertEquals(0, line[0][i] + line[1][i], 1e-9, "on the line x + y = 0");
      }
    }
  }

  @Test
  void aFieldSaysWhenItsValuesDoNotFillIt() {
    assertThrows(
        IllegalArgumentException.class, () -> new Field(0, 0, 1, 1, 1, 2, new double[] {0, 1}));
    assertThrows(
        IllegalArgumentException.class, () -> new Field(0, 0, 1, 1, 2, 2, new double[] {0, 1}));
  }
}
