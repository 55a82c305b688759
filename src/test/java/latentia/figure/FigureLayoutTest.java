package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigureLayoutTest {
  private static final double[][] SIZES = {
    {320, 200}, {480, 360}, {700, 420}, {1024, 700}, {1440, 900}, {2000, 400}, {4000, 2400}
  };

  @Test
  void pixelsComeBackAsTheDataTheyCameFrom() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      double low = random.nextGaussian() * 100;
      Scale x = new Scale.Linear(low, low + 0.1 + random.nextDouble() * 50);
      double least = Math.exp(random.nextGaussian());
      Scale y = new Scale.Logarithmic(least, least * (2 + 100 * random.nextDouble()));
      Axes axes = axes(x, y, false);
      AxesLayout layout =
          FigureLayout.of(
                  Figure.of(Themes.LIGHT, axes),
                  300 + random.nextInt(1000),
                  200 + random.nextInt(800))
              .axes("a");
      double dataX = x.value(random.nextDouble());
      double dataY = y.value(random.nextDouble());
      assertEquals(dataX, layout.toDataX(layout.toPixelX(dataX)), 1e-9 * Math.abs(x.high()));
      assertEquals(dataY, layout.toDataY(layout.toPixelY(dataY)), 1e-9 * y.high());
      assertTrue(layout.contains(layout.toPixelX(dataX), layout.toPixelY(dataY)));
    }
  }

  private static Axes axes(Scale x, Scale y, boolean equalAspect) {
    return new Axes(
        "a",
        "Title",
        "note",
        List.of(),
        new Axis("x", x, List.of(), true, true),
        new Axis("y", y, List.of(), true, true),
        equalAspect,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void everyTextLiesOnTheCanvas() {
    for (Theme theme : Themes.ALL) {
      for (double[] size : SIZES) {
        for (Figure figure :
            List.of(SampleMixture.mixture(theme), SampleFigures.everything(theme))) {
          FigureLayout layout = FigureLayout.of(figure, size[0], size[1]);
          Rectangle2D canvas = new Rectangle2D.Double(0, 0, size[0], size[1]);
          for (PanelLayout panel : layout.panels()) {
            for (PlacedText text : panel.texts()) {
              assertTrue(
                  canvas.contains(text.bounds()),
                  theme.id() + " at " + size[0] + " x " + size[1] + ": " + text.line().source());
            }
          }
        }
      }
    }
  }

  @Test
  void noTextTouchesAnother() {
    for (Theme theme : Themes.ALL) {
      for (double[] size : SIZES) {
        FigureLayout layout = FigureLayout.of(SampleMixture.mixture(theme), size[0], size[1]);
        List<PlacedText> texts =
            layout.panels().stream().flatMap(panel -> panel.texts().stream()).toList();
        for (int i = 0; i < texts.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertFalse(
                texts.get(i).bounds().intersects(texts.get(j).bounds()),
                theme.id()
                    + " at "
                    + size[0]
                    + " x "
                    + size[1]
                    + ": "
                    + texts.get(i).line().source()
                    + " over "
                    + texts.get(j).line().source());
          }
        }
      }
    }
  }

  @Test
  void anySizeCanBeLaidOutAndPainted() {
    for (Theme theme : Themes.ALL) {
      for (int size : new int[] {1, 2, 7, 20, 50, 90}) {
        Figure figure = SampleFigures.everything(theme);
        new ScreenPainter().paint(figure, new int[size * size], size, size, 1);
        new ScreenPainter().paint(SampleMixture.mixture(theme), new int[600], 300, 2, 1.5);
      }
    }
  }

  @Test
  void panelsOfAColumnShareTheEdgesOfTheirFrames() {
    FigureLayout layout = FigureLayout.of(SampleMixture.mixture(Themes.LIGHT), 800, 800);
    AxesLayout upper = layout.axes("scatter");
    AxesLayout lower = layout.axes("log-likelihood");
    assertEquals(upper.left(), lower.left());
    assertEquals(upper.right(), lower.right());
    assertEquals(800 - 24, upper.right(), "the figure's own margin");
  }

  @Test
  void headingsBeginAtTheFiguresEdgeAndLegendsEndAtTheFrames() {
    FigureLayout layout = FigureLayout.of(SampleMixture.mixture(Themes.LIGHT), 800, 800);
    PanelLayout lower = layout.panels().get(1);
    assertEquals(24, lower.texts().get(0).x(), "left edge of the title");
    double end =
        lower.texts().stream()
            .filter(text -> text.line().source().contains("KL"))
            .mapToDouble(text -> text.bounds().getMaxX())
            .findFirst()
            .orElseThrow();
    assertEquals(lower.axes().right(), end, 1e-6);
  }

  @Test
  void equalAspectOnlyWidensAndKeepsTheMiddle() {
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      double spanX = 1 + 20 * random.nextDouble();
      double spanY = 1 + 20 * random.nextDouble();
      Axes axes = axes(new Scale.Linear(2, 2 + spanX), new Scale.Linear(-1, -1 + spanY), true);
      AxesLayout layout =
          FigureLayout.of(Figure.of(Themes.LIGHT, axes), 400 + random.nextInt(900), 600).axes("a");
      double unitX = layout.toPixelX(1) - layout.toPixelX(0);
      double unitY = layout.toPixelY(0) - layout.toPixelY(1);
      assertEquals(unitX, unitY, 1e-6 * unitX);
      assertEquals(2 + spanX / 2, layout.toDataX(layout.left() + layout.width() / 2), 1e-9);
      assertEquals(-1 + spanY / 2, layout.toDataY(layout.top() + layout.height() / 2), 1e-9);
      assertTrue(layout.x().low() <= 2 + 1e-9 && layout.y().low() <= -1 + 1e-9);
    }
  }

  @Test
  void theNearestHandleAndTargetAreMeant() {
    Axes axes =
        new Axes(
            "a",
            "",
            "",
            List.of(),
            Axis.linear("", 0, 10),
            Axis.linear("", 0, 10),
            false,
            List.of(),
            List.of(new Axes.Handle("one", 5, 5, 20), new Axes.Handle("two", 5.2, 5, 20)),
            List.of(new Axes.PickTarget("points", new double[] {1, 9}, new double[] {1, 9}, 10)));
    AxesLayout layout = FigureLayout.of(Figure.of(Themes.LIGHT, axes), 640, 480).axes("a");
    double y = layout.toPixelY(5);
    assertEquals("one", layout.handleAt(layout.toPixelX(5), y).orElseThrow().id());
    assertEquals("two", layout.handleAt(layout.toPixelX(5.2) + 12, y).orElseThrow().id());
    assertTrue(layout.handleAt(layout.toPixelX(8), y).isEmpty());
    assertEquals(
        new AxesLayout.Picked("points", 1),
        layout.pickAt(layout.toPixelX(9) + 3, layout.toPixelY(9)).orElseThrow());
    assertTrue(layout.pickAt(layout.toPixelX(5), y).isEmpty());
  }

  @Test
  void handlesAreGraspedFromFartherWhereAllIsLarger() {
    Axes axes =
        new Axes(
            "a",
            "",
            "",
            List.of(),
            Axis.linear("", 0, 10),
            Axis.linear("", 0, 10),
            false,
            List.of(),
            List.of(new Axes.Handle("one", 5, 5, 10)),
            List.of(new Axes.PickTarget("points", new double[] {5}, new double[] {5}, 10)));
    for (Theme theme : List.of(Themes.LIGHT, Themes.PROJECTOR)) {
      AxesLayout layout = FigureLayout.of(Figure.of(theme, axes), 900, 700).axes("a");
      double x = layout.toPixelX(5) + 15;
      boolean large = theme.markScale() > 1;
      assertEquals(large, layout.handleAt(x, layout.toPixelY(5)).isPresent(), theme.id());
      assertEquals(large, layout.pickAt(x, layout.toPixelY(5)).isPresent(), theme.id());
    }
  }

  @Test
  void theAxesUnderAPixelAreFound() {
    FigureLayout layout = FigureLayout.of(SampleMixture.mixture(Themes.LIGHT), 800, 800);
    AxesLayout lower = layout.axes("log-likelihood");
    assertEquals("log-likelihood", layout.at(lower.left() + 5, lower.top() + 5).orElseThrow().id());
    assertTrue(layout.at(1, 1).isEmpty());
  }
}
