package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogarithmicTicksTest {
  private static final int SIZE = 300;

  private static List<String> texts(double low, double high, double most) {
    return Ticks.choose(new Scale.Logarithmic(low, high), most).stream()
        .map(Axis.Tick::text)
        .toList();
  }

  @Test
  void ticksAreDecadesAndTwoAndFiveBetweenWhereThereIsRoom() {
    assertEquals(List.of("1", "10", "100", "1,000", "10,000"), texts(0.5, 2e4, 6));
    assertEquals(List.of("10", "20", "50", "100", "200"), texts(10, 200, 6));
    assertEquals(List.of("0.001", "0.01", "0.1", "1"), texts(1e-3, 1, 4));
  }

  @Test
  void oneAxisWritesAllItsNumbersInOneWay() {
    assertEquals(List.of("100", "1,000", "10,000", "100,000"), texts(60, 2e5, 8));
    assertEquals(List.of("10⁰", "10²", "10⁴", "10⁶"), texts(0.1, 1e6, 4));
    assertEquals(List.of("10³", "10⁴", "10⁵", "10⁶"), texts(600, 2e6, 20));
    assertEquals(List.of("10⁵", "2×10⁵", "5×10⁵", "10⁶", "2×10⁶"), texts(1e5, 2e6, 6));
  }

  @Test
  void anAxisShorterThanADecadeHasRoundTicksAllTheSame() {
    assertEquals(List.of("20", "30", "40", "50"), texts(18, 52, 5));
  }

  @Test
  void ticksLieOnTheAxisAndNeverManyMoreThanFit() {
    Random random = new Random(8);
    for (int i = 0; i < 5000; i++) {
      double low = Math.pow(10, 12 * random.nextDouble() - 6);
      Scale scale = new Scale.Logarithmic(low, low * Math.pow(10, 0.3 + 9 * random.nextDouble()));
      int most = 2 + random.nextInt(12);
      List<Axis.Tick> ticks = Ticks.choose(scale, most);
      assertTrue(ticks.size() <= most + 2, ticks.size() + " ticks on " + scale);
      for (Axis.Tick tick : ticks) {
        double fraction = scale.fraction(tick.value());
        assertTrue(fraction > -1e-6 && fraction < 1 + 1e-6, tick + " is not on " + scale);
      }
      assertEquals(ticks.size(), ticks.stream().map(Axis.Tick::text).distinct().count());
    }
  }

  @Test
  void marksStandAtWholeMultiplesOfEachPowerOfTen() {
    Scale.Logarithmic scale = new Scale.Logarithmic(7, 300);
    assertEquals(
        List.of(
            7.0, 8.0, 9.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 200.0,
            300.0),
        LogarithmicTicks.marks(scale, 300));
    assertEquals(List.of(10.0, 100.0), LogarithmicTicks.marks(scale, 30), "on a short axis");
  }

  @Test
  void everyDecadeIsEquallyLong() {
    AxesLayout frame =
        FigureLayout.of(Figure.of(Themes.LIGHT, axes(List.of())), SIZE, SIZE).axes("a");
    double decade = frame.toPixelX(10) - frame.toPixelX(1);
    assertEquals(frame.width() / 3, decade, 1e-9);
    assertEquals(decade, frame.toPixelX(500) - frame.toPixelX(50), 1e-9);
  }

  @Test
  void endsThatAreNotPositiveAreRefusedInOneSentence() {
    for (double low : new double[] {0, -1, Double.NaN}) {
      String said =
          assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic("", low, 10))
              .getMessage();
      assertEquals("a logarithmic axis needs two positive ends, not " + low + " to 10.0", said);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Axis.logarithmic("", Double.MIN_VALUE, Double.POSITIVE_INFINITY));
  }

  @Test
  void zeroAndNegativeValuesBreakALineAndLeaveNoPoint() {
    Stroke stroke = new Stroke(Themes.LIGHT.text(), 2);
    double[] x = {2, 20, 200, 500};
    for (double impossible : new double[] {0, -3}) {
      int[] painted = paint(new Mark.Polyline(x, new double[] {10, impossible, 10, 20}, stroke));
      int[] broken = paint(new Mark.Polyline(x, new double[] {10, Double.NaN, 10, 20}, stroke));
      assertArrayEquals(broken, painted, "a line through " + impossible);
      int[] dots = new int[] {Themes.LIGHT.text().argb()};
      int[] dot =
          paint(
              new Mark.Points(
                  new double[] {impossible},
                  new double[] {10},
                  dots,
                  Mark.Shape.DISC,
                  8,
                  Themes.LIGHT.canvas(),
                  1));
      assertArrayEquals(paint(List.of()), dot, "a point at " + impossible);
    }
  }

  @Test
  void onlyLogarithmicAxesCarryTickMarks() {
    int[] with = paint(List.of());
    Axis bent = Axis.logarithmic("", 1, 1000);
    AxesLayout frame =
        FigureLayout.of(Figure.of(Themes.LIGHT, axes(List.of())), SIZE, SIZE).axes("a");
    int below = (int) frame.bottom() + 2;
    int mark = (int) frame.toPixelX(30);
    int axis = Themes.LIGHT.axis().argb();
    assertTrue(isNear(with, mark, below, axis), "a minor mark at 30");
    assertFalse(isNear(with, (int) frame.toPixelX(14), below, axis), "no mark at 14");
    int[] linear = paint(Figure.of(Themes.LIGHT, axes(List.of(), Axis.linear("", 1, 1000), bent)));
    assertFalse(isNear(linear, (int) frame.right() - 1, below, axis), "none on a linear axis");
  }

  private static boolean isNear(int[] pixels, int x, int y, int argb) {
    for (int at = x - 1; at <= x + 1; at++) {
      if (pixels[y * SIZE + at] == argb) {
        return true;
      }
    }
    return false;
  }

  private static int[] paint(Mark mark) {
    return paint(List.of(mark));
  }

  private static int[] paint(List<Mark> marks) {
    return paint(Figure.of(Themes.LIGHT, axes(marks)));
  }

  private static int[] paint(Figure figure) {
    int[] pixels = new int[SIZE * SIZE];
    new ScreenPainter().paint(figure, pixels, SIZE, SIZE, 1);
    return pixels;
  }

  private static Axes axes(List<Mark> marks) {
    Axis both = Axis.logarithmic("", 1, 1000);
    return axes(marks, both, both);
  }

  private static Axes axes(List<Mark> marks, Axis x, Axis y) {
    return new Axes("a", "", "", List.of(), x, y, false, marks, List.of(), List.of());
  }
}
