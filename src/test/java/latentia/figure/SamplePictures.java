package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/** Pictures and what shows them, for tests and for looking at. */
final class SamplePictures {
  private SamplePictures() {}

  /** A ring whose form depends on the number. */
  static Picture picture(int width, int height, int number) {
    float[] ink = new float[width * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        double x = (column + 0.5) / width - 0.5;
        double y = (row + 0.5) / height - 0.5;
        double radius = Math.hypot(x * (1 + 0.1 * number), y);
        ink[row * width + column] = (float) Math.max(0, 1 - 6 * Math.abs(radius - 0.33));
      }
    }
    return new Picture(width, height, ink);
  }

  /** A row of eight pictures over (0, 1) to (10, 3). */
  static Mark.Tiles tiles(int current, boolean framed) {
    List<Mark.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      double left = 1.25 * i;
      tiles.add(new Mark.Tile(left, 1, left + 1.15, 3, picture(8, 8, i), framed && i == current));
    }
    return new Mark.Tiles(tiles, framed);
  }

  static Footer footer(Theme theme, String note) {
    return new Footer(
        "digit",
        List.of(
            new Axes.LegendEntry("0", Axes.LegendEntry.Swatch.DOT, theme.component(0).mark()),
            new Axes.LegendEntry("1", Axes.LegendEntry.Swatch.SQUARE, theme.component(2).mark()),
            new Axes.LegendEntry("2", Axes.LegendEntry.Swatch.TRIANGLE, theme.component(3).mark()),
            new Axes.LegendEntry("3", Axes.LegendEntry.Swatch.DIAMOND, theme.component(4).mark())),
        List.of(new Footer.ColourBar("round trip", "0", ColourMap.MAGMA, "1.2 sd and more")),
        note);
  }

  /** Every mark with a picture, in a frame without axes, over a footer. */
  static Figure everything(Theme theme) {
    List<Mark> marks = new ArrayList<>();
    marks.add(tiles(2, true));
    marks.add(
        new Mark.Tiles(
            List.of(
                new Mark.Tile(0, 4, 1, 5.5, picture(28, 28, 1), false),
                new Mark.Tile(1, 4, 1.3, 4.5, picture(28, 28, 1), false)),
            false));
    marks.add(new Mark.Pin(3, 6, "1"));
    marks.add(new Mark.Pin(4, 6, "12"));
    marks.add(
        new Mark.PictureCallout(
            7, 7, picture(8, 8, 0), List.of("17.5 nats", "decoded"), List.of()));
    Axes axes =
        new Axes(
            "pictures",
            "Pictures",
            "in one ink",
            List.of(),
            Axis.bare(0, 10),
            Axis.bare(0, 10),
            false,
            marks,
            List.of(),
            List.of());
    return Figure.of(theme, axes).withFooter(footer(theme, "of both models"));
  }

  /** The same gradient in all inks. */
  static Figure inks(Theme theme) {
    List<Mark.Tile> tiles = new ArrayList<>();
    float[] ink = new float[16];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = i / 7.5f - 1;
    }
    for (Picture.Inks inks : Picture.Inks.values()) {
      double left = inks.ordinal();
      tiles.add(new Mark.Tile(left, 0, left + 0.9, 1, new Picture(4, 4, ink, inks), left % 2 == 0));
    }
    Axes axes =
        new Axes(
            "inks",
            "",
            "",
            List.of(),
            Axis.bare(0, 4),
            Axis.bare(0, 1),
            false,
            List.of(new Mark.Tiles(tiles, true)),
            List.of(),
            List.of());
    return Figure.of(theme, axes);
  }
}
