package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalloutPlacementTest {
  private static AxesLayout frame(List<Mark> marks) {
    Axes axes = SampleFigures.square(marks);
    return FigureLayout.of(Figure.of(Themes.LIGHT, axes), 640, 480).axes("a");
  }

  private static Mark.Callout callout(double x, double y, List<double[]> avoid) {
    return new Mark.Callout(x, y, List.of("row"), List.of(), Themes.LIGHT.text(), avoid);
  }

  @Test
  void theBoxIsInTheFrameAndHidesNeitherItsPointNorWhatMustStayClear() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      double x = 10 * random.nextDouble();
      double y = 10 * random.nextDouble();
      List<double[]> avoid = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        avoid.add(new double[] {10 * random.nextDouble(), 10 * random.nextDouble()});
      }
      AxesLayout frame = frame(List.of());
      PanelLayout.Box box =
          CalloutPlacement.of(callout(x, y, avoid), frame, 1).place(110, 60).orElseThrow();
      assertTrue(
          frame.contains(box.left(), box.top()) && frame.contains(box.right(), box.bottom()));
      avoid.add(new double[] {x, y});
      for (double[] place : avoid) {
        double px = frame.toPixelX(place[0]);
        double py = frame.toPixelY(place[1]);
        boolean hidden = px > box.left() && px < box.right() && py > box.top() && py < box.bottom();
        assertFalse(hidden, "round " + round);
      }
    }
  }

  @Test
  void theEmptierSideIsTaken() {
    double[] x = new Random(1).doubles(500, 5, 10).toArray();
    double[] y = new Random(2).doubles(500, 0, 10).toArray();
    Mark points = new Mark.Points(x, y, new int[500], Mark.Shape.DISC, 6, Themes.LIGHT.canvas(), 0);
    AxesLayout frame = frame(List.of(points));
    PanelLayout.Box box =
        CalloutPlacement.of(callout(5, 5, List.of()), frame, 1).place(110, 60).orElseThrow();
    assertTrue(box.right() < frame.toPixelX(5), "points lie to the right");
  }

  @Test
  void aBoxLargerThanTheFrameIsNotShown() {
    AxesLayout frame = frame(List.of());
    assertTrue(CalloutPlacement.of(callout(5, 5, List.of()), frame, 1).place(2000, 60).isEmpty());
  }
}
