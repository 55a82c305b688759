package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  private static final GoldenSvg GOLDEN = new GoldenSvg("figure", false);

  @TempDir private Path folder;

  private static int[] inks() {
    return ColourTable.ofPictures(Picture.Inks.TEXT, Themes.LIGHT);
  }

  private static PanelLayout.Box box(double left, double top, double size) {
    return new PanelLayout.Box(left, top, left + size, top + size);
  }

  @Test
  void everyMarkWithAPictureLooksAsItWasFoundGood() throws Exception {
    for (Theme theme : Themes.ALL) {
      GOLDEN.check("pictures-" + theme.id(), SamplePictures.everything(theme), 800, 500);
    }
  }

  @Test
  void signedPicturesGoFromOneHueOverTheCanvasToTheOther() throws Exception {
    for (Theme theme : Themes.ALL) {
      int[] table = ColourTable.ofPictures(Picture.Inks.SIGNED, theme);
      assertEquals(theme.component(1).mark().argb(), table[0], "takes ink away: component 2");
      assertEquals(theme.component(0).mark().argb(), table[255], "adds ink: component 1");
      for (Picture.Inks inks : Picture.Inks.values()) {
        Picture zeros = new Picture(1, 2, new float[] {0, Float.NaN}, inks);
        int[] argb =
            FittedPicture.of(zeros, box(0, 0, 2), ColourTable.ofPictures(inks, theme)).argb();
        for (int pixel : argb) {
          assertEquals(theme.canvas().argb(), pixel, inks + ": neither ink nor no number");
        }
      }
      GOLDEN.check("pictures-signed-" + theme.id(), SamplePictures.inks(theme), 400, 120);
    }
  }

  @Test
  void aPictureIsEnlargedByTheLargestWholeFactorAndCentred() {
    FittedPicture fitted =
        FittedPicture.of(SamplePictures.picture(8, 8, 0), box(10, 20, 57), inks());
    assertEquals(56, fitted.width());
    assertEquals(56, fitted.height());
    assertTrue(Math.abs(fitted.left() - 10.5) <= 0.5, "left " + fitted.left());
    for (int i = 1; i < 7; i++) {
      assertEquals(fitted.argb()[0], fitted.argb()[i], "one pixel of the picture is 7 wide");
    }
  }

  @Test
  void aPictureStandsUprightAndIsNotMirrored() {
    Picture picture = new Picture(3, 2, new float[] {0, 0.2f, 0.4f, 0.6f, 0.8f, 1});
    for (int times : new int[] {1, 4}) {
      PanelLayout.Box box = new PanelLayout.Box(0, 0, 3 * times, 2 * times);
      FittedPicture fitted = FittedPicture.of(picture, box, inks());
      assertEquals(3 * times, fitted.width());
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < 3; column++) {
          int ink = Math.round(255 * picture.ink()[3 * row + column]);
          int argb = fitted.argb()[row * times * fitted.width() + column * times];
          assertEquals(inks()[ink], argb, "row " + row + " from the top, column " + column);
        }
      }
    }
  }

  @Test
  void boxesOfOneSizeGivePicturesOfOneSize() {
    Picture picture = SamplePictures.picture(8, 8, 0);
    for (int i = 0; i < 100; i++) {
      FittedPicture fitted = FittedPicture.of(picture, box(0.37 * i, 0.11 * i, 24), inks());
      assertEquals(24, fitted.width(), "box " + i);
    }
  }

  @Test
  void aPictureWithLessThanTwiceItsSizeFillsItsBox() {
    FittedPicture fitted =
        FittedPicture.of(SamplePictures.picture(28, 28, 0), box(0, 0, 47), inks());
    assertEquals(47, fitted.width());
    assertEquals(47, fitted.height());
  }

  @Test
  void aPictureLargerThanItsBoxIsAveraged() {
    float[] ink = new float[28 * 28];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (i % 28 + i / 28) % 2;
    }
    FittedPicture fitted = FittedPicture.of(new Picture(28, 28, ink), box(0, 0, 14), inks());
    assertEquals(14, fitted.width());
    for (int argb : fitted.argb()) {
      assertEquals(inks()[128], argb, "a chequered board averages to grey");
    }
    double sum = 0;
    Picture ring = SamplePictures.picture(28, 28, 0);
    FittedPicture small = FittedPicture.of(ring, box(0, 0, 20), inks());
    for (int argb : small.argb()) {
      sum += 255 - (argb & 0xff);
    }
    double mean = 0;
    for (float value : ring.ink()) {
      mean += value / ring.ink().length;
    }
    double blackest = 255 - (inks()[255] & 0xff);
    assertEquals(mean, sum / small.argb().length / blackest, 0.01, "no ink is lost");
  }

  @Test
  void inkIsTheTextColourOnTheCanvas() {
    for (Theme theme : Themes.ALL) {
      int[] inks = ColourTable.ofPictures(Picture.Inks.TEXT, theme);
      assertEquals(theme.canvas().argb(), inks[0]);
      assertEquals(theme.text().argb(), inks[255]);
    }
  }

  @Test
  void whatIsNoInkIsCutOff() {
    Picture wild = new Picture(2, 2, new float[] {-3, 7, Float.NaN, Float.POSITIVE_INFINITY});
    FittedPicture fitted = FittedPicture.of(wild, box(0, 0, 2), inks());
    assertArrayEquals(new int[] {inks()[0], inks()[255], inks()[0], inks()[255]}, fitted.argb());
  }

  @Test
  void aBareFrameFillsItsCell() {
    Figure bare = SamplePictures.everything(Themes.LIGHT).withFooter(Footer.none());
    AxesLayout frame = FigureLayout.of(bare.withoutHeadings(), 800, 500).axes("pictures");
    assertEquals(24, frame.left());
    assertEquals(16, frame.top());
    assertEquals(776, frame.right());
    assertEquals(484, frame.bottom());
  }

  @Test
  void aFooterTakesRoomUnderThePanelsAndLeavesOutWhatDoesNotFit() {
    Figure figure = SamplePictures.everything(Themes.LIGHT);
    FigureLayout wide = FigureLayout.of(figure, 800, 500);
    PanelLayout footer = wide.panels().get(1);
    assertTrue(wide.axes("pictures").bottom() <= footer.region().top());
    assertEquals(4, footer.swatches().size());
    assertEquals(1, wide.axes().size(), "the footer is no axes");
    for (int width = 600; width > 60; width -= 20) {
      FigureLayout narrow = FigureLayout.of(figure, width, 300);
      for (PlacedText text : narrow.panels().get(1).texts()) {
        assertTrue(text.bounds().getMaxX() <= width, "at width " + width);
      }
    }
  }

  @Test
  void aGridOfManyPicturesMakesASmallFile() throws Exception {
    List<Mark.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < 169; i++) {
      int x = i % 13;
      int y = i / 13;
      tiles.add(new Mark.Tile(x, y, x + 1, y + 1, SamplePictures.picture(28, 28, i), false));
    }
    Axes axes =
        new Axes(
            "grid",
            "",
            "",
            List.of(),
            Axis.bare(0, 13),
            Axis.bare(0, 13),
            true,
            List.of(new Mark.Tiles(tiles, false)),
            List.of(),
            List.of());
    for (String name : List.of("grid.svg", "grid.pdf")) {
      Path file = folder.resolve(name);
      FigureExport.write(Figure.of(Themes.DARK, axes), file, 800, 800, 96);
      assertTrue(Files.size(file) < 1_000_000, name + " has " + Files.size(file) + " bytes");
    }
  }
}
