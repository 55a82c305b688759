package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScreenPainterTest {
  private static final int WIDTH = 500;
  private static final int HEIGHT = 420;

  private static Figure with(Theme theme, List<Mark> marks, String title) {
    Axes still = SampleMixture.scatter(theme);
    Axes moving =
        new Axes(
            "moving",
            title,
            "",
            List.of(),
            Axis.linear("x", 0, 10),
            Axis.linear("y", 0, 10),
            false,
            marks,
            List.of(),
            List.of());
    return new Figure(
        theme,
        List.of(new Figure.Panel(still, 0, 0, 1, 0.5), new Figure.Panel(moving, 0, 0.5, 1, 0.5)),
        marks.size() % 3 == 0 ? Footer.none() : SamplePictures.footer(theme, title));
  }

  private static Mark mark(Random random, Theme theme) {
    double x = 10 * random.nextDouble();
    double y = 10 * random.nextDouble();
    Colour colour = theme.component(random.nextInt(10)).mark().withOpacity(0.7);
    Stroke stroke = new Stroke(colour, 1.5);
    return switch (random.nextInt(10)) {
      case 0 -> new Mark.Ellipse(x, y, 2, 1, -0.5, 1, colour, stroke);
      case 1 ->
          new Mark.Points(
              random.doubles(50, 0, 10).toArray(),
              random.doubles(50, 0, 10).toArray(),
              random.ints(50, 0xff000000, -1).toArray(),
              Mark.Shape.values()[random.nextInt(6)],
              4 + 6 * random.nextDouble(),
              theme.canvas(),
              0.8);
      case 2 -> new Mark.Badge(x, y, "3", 26, theme.component(0).text(), theme.canvas(), null);
      case 3 ->
          new Mark.Label(
              x,
              y,
              0,
              0,
              "$x_1$ label",
              TextRole.BODY,
              theme.text(),
              Mark.Anchor.LEFT,
              theme.canvas());
      case 4 ->
          new Mark.HeatMap(
              new Field(1, 1, 8, 9, 2, 2, random.doubles(4).toArray()), ColourMap.MAGMA, 0, 1, 0.5);
      case 5 -> new Mark.Polyline(new double[] {0, x, 10}, new double[] {y, 5, 0}, stroke);
      case 6 -> new Mark.Pin(x, y, "4");
      case 7 -> SamplePictures.tiles(random.nextInt(3), random.nextBoolean());
      case 8 ->
          new Mark.PictureCallout(
              x, y, SamplePictures.picture(8, 8, 3), List.of("17.5 nats", "decoded"), List.of());
      default ->
          new Mark.Callout(
              x,
              y,
              List.of("row 1"),
              List.of(new Mark.Share(1, theme.component(1), "1.00")),
              theme.text(),
              List.of());
    };
  }

  /** Marks are added, removed and exchanged; buffers alternate; now and then the theme changes. */
  @Test
  void whatIsReusedEqualsWhatIsPaintedAfresh() {
    Random random = new Random(11);
    for (double scale : new double[] {1, 1.5}) {
      ScreenPainter painter = new ScreenPainter();
      int[][] buffers = new int[3][WIDTH * HEIGHT];
      List<Mark> marks = new ArrayList<>();
      Theme theme = Themes.LIGHT;
      Figure figure = with(theme, marks, "start");
      for (int frame = 0; frame < 60; frame++) {
        int change = random.nextInt(8);
        if (change < 4) {
          marks.add(random.nextInt(marks.size() + 1), mark(random, theme));
        } else if (change == 4 && !marks.isEmpty()) {
          marks.remove(random.nextInt(marks.size()));
        } else if (change == 5) {
          theme = Themes.ALL.get(random.nextInt(2));
        }
        if (change != 7) {
          figure = with(theme, marks, "frame " + frame / 10);
        }
        int[] buffer = buffers[random.nextInt(3)];
        painter.paint(figure, buffer, WIDTH, HEIGHT, scale);
        int[] fresh = new int[WIDTH * HEIGHT];
        new ScreenPainter().paint(figure, fresh, WIDTH, HEIGHT, scale);
        for (int i = 0; i < fresh.length; i++) {
          if (fresh[i] != buffer[i]) {
            assertEquals(
                new Colour(fresh[i]),
                new Colour(buffer[i]),
                "frame " + frame + " at " + i % WIDTH + ", " + i / WIDTH);
          }
        }
      }
    }
  }

  @Test
  void everyPixelIsOpaque() {
    for (Theme theme : Themes.ALL) {
      int[] pixels = new int[WIDTH * HEIGHT];
      new ScreenPainter().paint(SampleFigures.everything(theme), pixels, WIDTH, HEIGHT, 1);
      for (int pixel : pixels) {
        assertEquals(255, pixel >>> 24);
      }
    }
  }

  @Test
  void pointsArePaintedInTheirColourWithTheirRim() {
    Axes axes =
        SampleFigures.square(
            List.of(
                new Mark.Points(
                    new double[] {5},
                    new double[] {5},
                    new int[] {0xffd55e00},
                    Mark.Shape.DISC,
                    12,
                    Colour.of("#123456"),
                    3)));
    int[] pixels = new int[WIDTH * HEIGHT];
    AxesLayout layout =
        new ScreenPainter()
            .paint(Figure.of(Themes.LIGHT, axes), pixels, WIDTH, HEIGHT, 1)
            .axes("a");
    int x = (int) layout.toPixelX(5);
    int y = (int) layout.toPixelY(5);
    assertEquals(0xffd55e00, pixels[y * WIDTH + x]);
    assertEquals(0xff123456, pixels[y * WIDTH + x + 7], "rim");
    assertNotEquals(0xff123456, pixels[y * WIDTH + x + 11], "beyond");
  }

  @Test
  void aBufferThatIsTooSmallIsRefused() {
    Figure figure = SampleMixture.mixture(Themes.LIGHT);
    ScreenPainter painter = new ScreenPainter();
    assertThrows(
        IllegalArgumentException.class, () -> painter.paint(figure, new int[99], 10, 10, 1));
  }
}
