package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampledTest {
  private static final int SIZE = 400;

  private static AxesLayout paint(Mark mark, int[] pixels) {
    Axis bare = new Axis("", new Scale.Linear(0, 4), List.of(), false, false);
    Axes axes =
        new Axes("a", "", "", List.of(), bare, bare, false, List.of(mark), List.of(), List.of());
    return new ScreenPainter()
        .paint(Figure.of(Themes.LIGHT, axes), pixels, SIZE, SIZE, 1)
        .axes("a");
  }

  @Test
  void heatMapsAreLinearBetweenTheGridsPoints() {
    Field field = new Field(0, 0, 4, 4, 3, 2, new double[] {0, 1, 0, 2, 3, 2});
    int[] pixels = new int[SIZE * SIZE];
    AxesLayout layout = paint(new Mark.HeatMap(field, ColourMap.VIRIDIS, 0, 3, 1), pixels);
    int[] table = ColourTable.of(ColourMap.VIRIDIS, Themes.LIGHT);
    for (double x = 0.1; x < 4; x += 0.3) {
      for (double y = 0.1; y < 4; y += 0.3) {
        int column = (int) layout.toPixelX(x);
        int row = (int) layout.toPixelY(y);
        double dataX = layout.toDataX(column + 0.5);
        double dataY = layout.toDataY(row + 0.5);
        double value = 1 - Math.abs(dataX - 2) / 2 + dataY / 2;
        assertEquals(
            table[(int) (value / 3 * 255 + 0.5)], pixels[row * SIZE + column], x + ", " + y);
      }
    }
  }

  @Test
  void picturesStandWithTheirFirstRowOnTop() {
    int[] argb = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffff00};
    int[] pixels = new int[SIZE * SIZE];
    AxesLayout layout = paint(new Mark.Raster(0, 0, 4, 4, 2, 2, argb, false), pixels);
    assertEquals(0xffff0000, at(pixels, layout, 0.1, 3.9));
    assertEquals(0xff00ff00, at(pixels, layout, 3.9, 3.9));
    assertEquals(0xff0000ff, at(pixels, layout, 1.9, 1.9));
    assertEquals(0xffffff00, at(pixels, layout, 2.1, 0.1));
  }

  private static int at(int[] pixels, AxesLayout layout, double x, double y) {
    return pixels[(int) layout.toPixelY(y) * SIZE + (int) layout.toPixelX(x)];
  }
}
