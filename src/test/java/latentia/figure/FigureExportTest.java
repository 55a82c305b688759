package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class FigureExportTest {
  private final Figure figure = SampleMixture.mixture(Themes.LIGHT);

  @TempDir Path directory;

  @Test
  void aPngHasThePixelsAndTheDensityAskedFor() throws Exception {
    Path file = directory.resolve("figure.PNG");
    FigureExport.write(figure, file, 643, 421, 300);
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(stream);
      assertEquals(643, reader.getWidth(0));
      assertEquals(421, reader.getHeight(0));
      Element metadata = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      Element density = (Element) metadata.getElementsByTagName("pHYs").item(0);
      assertEquals("11811", density.getAttribute("pixelsPerUnitXAxis"), "300 per inch in metres");
      assertEquals("meter", density.getAttribute("unitSpecifier"));
    }
  }

  @Test
  void aPngShowsWhatTheScreenShows() throws IOException {
    Path file = directory.resolve("figure.png");
    FigureExport.png(figure, file, 600, 400, 96);
    BufferedImage image = ImageIO.read(file.toFile());
    int[] screen = new int[600 * 400];
    new ScreenPainter().paint(figure, screen, 600, 400, 1);
    assertArrayEquals(screen, image.getRGB(0, 0, 600, 400, null, 0, 600));
  }

  @Test
  void aLargePngIsDrawnLarger() throws IOException {
    Path file = directory.resolve("large.png");
    FigureExport.png(figure, file, 1800, 1200, 96);
    int[] screen = new int[1800 * 1200];
    new ScreenPainter().paint(figure, screen, 1800, 1200, 1.5);
    BufferedImage image = ImageIO.read(file.toFile());
    assertArrayEquals(screen, image.getRGB(0, 0, 1800, 1200, null, 0, 1800));
  }

  @Test
  void aPngIsDrawnAtTheScaleAskedFor() throws IOException {
    Path file = directory.resolve("fine.png");
    FigureExport.png(figure, file, 900, 700, 2, 192);
    int[] screen = new int[900 * 700];
    new ScreenPainter().paint(figure, screen, 900, 700, 2);
    BufferedImage image = ImageIO.read(file.toFile());
    assertArrayEquals(screen, image.getRGB(0, 0, 900, 700, null, 0, 900));
  }

  @Test
  void aLargerPictureIsTheSameFigureInMorePixels() {
    assertEquals(1, FigureExport.scale(320, 200));
    assertEquals(1, FigureExport.scale(1200, 800));
    assertEquals(2, FigureExport.scale(2400, 1600));
    assertEquals(1.5, FigureExport.scale(4000, 1200));
  }

  @Test
  void anSvgIsXmlOfTheSizeAskedFor() throws Exception {
    Path file = directory.resolve("figure.svg");
    FigureExport.write(SampleFigures.everything(Themes.DARK), file, 2400, 1600, 96);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertEquals("2400", root.getAttribute("width"));
    assertEquals("1600", root.getAttribute("height"));
    assertEquals("0 0 1200 800", root.getAttribute("viewBox"));
    assertEquals(0, root.getElementsByTagName("text").getLength(), "text must be outlines");
    assertEquals(3, root.getElementsByTagName("image").getLength(), "heat map and tiles");
  }

  @Test
  void aPdfHasOnePageOfTheSizeAskedFor() throws Exception {
    Path file = directory.resolve("figure.pdf");
    FigureExport.write(figure, file, 1200, 800, 96);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      PDRectangle page = document.getPage(0).getMediaBox();
      assertEquals(900, page.getWidth(), 1e-3, "points");
      assertEquals(600, page.getHeight(), 1e-3, "points");
    }
  }

  @Test
  void veryManyPointsBecomeOnePictureInsideTheFile() throws IOException {
    Path file = directory.resolve("points.svg");
    FigureExport.svg(points(VectorTarget.MOST_POINTS + 1), file, 600, 400);
    String many = Files.readString(file);
    assertTrue(many.contains("<image"), "a picture");
    assertFalse(many.contains("<circle"), "no single points");
    FigureExport.svg(points(100), file, 600, 400);
    assertFalse(Files.readString(file).contains("<image"), "few points stay shapes");
  }

  private static Figure points(int n) {
    Random random = new Random(1);
    Axes axes =
        new Axes(
            "a",
            "",
            "",
            List.of(),
            Axis.linear("", 0, 1),
            Axis.linear("", 0, 1),
            false,
            List.of(
                new Mark.Points(
                    random.doubles(n).toArray(),
                    random.doubles(n).toArray(),
                    random.ints(n, 0xff000000, -1).toArray(),
                    Mark.Shape.DISC,
                    4,
                    Themes.LIGHT.canvas(),
                    0.5)),
            List.of(),
            List.of());
    return Figure.of(Themes.LIGHT, axes);
  }

  @Test
  void otherEndingsAreRefusedInOneSentence() {
    for (String name : List.of("a.gif", "a.mp4", "a.jpeg", "a", ".png.txt")) {
      FigureFormatException refused =
          assertThrows(
              FigureFormatException.class,
              () -> FigureExport.write(figure, directory.resolve(name), 600, 400, 96));
      assertTrue(refused.getMessage().contains(name), refused.getMessage());
      assertTrue(refused.getMessage().endsWith(".pdf."), refused.getMessage());
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsReportedAndLeavesNothingBehind() throws IOException {
    Path missing = directory.resolve("missing").resolve("figure.svg");
    assertThrows(IOException.class, () -> FigureExport.svg(figure, missing, 600, 400));
    Path occupied = Files.createDirectories(directory.resolve("occupied.png").resolve("inside"));
    assertThrows(
        IOException.class, () -> FigureExport.png(figure, occupied.getParent(), 60, 40, 96));
    try (var files = Files.list(directory)) {
      assertEquals(1, files.count(), "no part of a file is left");
    }
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Path file = directory.resolve("figure.svg");
    Files.writeString(file, "old");
    FigureExport.svg(figure, file, 600, 400);
    assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith("<?xml"));
  }

  @Test
  void aFileIsTheSameWhateverLanguageTheComputerSpeaks() throws Exception {
    Figure everything = SampleFigures.everything(Themes.LIGHT);
    Path here = directory.resolve("here.svg");
    FigureExport.svg(everything, here, 900, 600);
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"de-DE", "ar-EG-u-nu-arab", "tr-TR"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Path there = directory.resolve("there.SVG");
        FigureExport.write(everything, there, 900, 600, 96);
        assertEquals(Files.readString(here), Files.readString(there), language);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
