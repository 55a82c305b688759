package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.lab.latent.LatentData;
import org.junit.jupiter.api.Test;

class ForeignRowsTest {
  private static double[] averaged(ImageShape from, ImageShape to, double... image) {
    return new BoxAverages(from, to).of(image);
  }

  @Test
  void aPixelIsTheMeanOfItsBox() {
    assertArrayEquals(
        new double[] {2.5, 6.5},
        averaged(new ImageShape(2, 4), new ImageShape(1, 2), 1, 2, 5, 6, 3, 4, 7, 8),
        1e-12);
    assertArrayEquals(
        new double[] {4 / 3.0, 8 / 3.0},
        averaged(new ImageShape(1, 3), new ImageShape(1, 2), 1, 2, 3),
        1e-12,
        "a pixel cut in two counts for both halves");
    assertArrayEquals(
        new double[] {1, 1, 2, 2, 1, 1, 2, 2},
        averaged(new ImageShape(1, 2), new ImageShape(2, 4), 1, 2),
        1e-12,
        "larger images repeat pixels");
  }

  @Test
  void theMeanOfTheInkStays() {
    double[] image = IntStream.range(0, 28 * 28).mapToDouble(i -> i % 7 / 6.0).toArray();
    double mean = Arrays.stream(image).average().orElseThrow();
    for (ImageShape to : List.of(new ImageShape(8, 8), new ImageShape(32, 20))) {
      double[] other = averaged(new ImageShape(28, 28), to, image);
      assertEquals(mean, Arrays.stream(other).average().orElseThrow(), 1e-12, to.toString());
    }
    assertArrayEquals(
        image, averaged(new ImageShape(28, 28), new ImageShape(28, 28), image), 1e-12);
  }

  @Test
  void imagesComeInTheShapeAndRangeTrainedOn() throws DataException {
    LatentData trained = LatentData.of(Catalogue.load("digits", 1));
    double[] bytes = IntStream.range(0, 400 * 28 * 28).mapToDouble(i -> i % 256).toArray();
    Dataset large =
        Dataset.of("bytes", names(28 * 28), bytes).withImageShape(new ImageShape(28, 28));
    Dataset fed = ForeignRows.of(large, trained);
    assertEquals(new ImageShape(8, 8), fed.imageShape().orElseThrow());
    assertEquals(300, fed.rows());
    assertTrue(
        Arrays.stream(fed.rowMajor()).allMatch(value -> value >= 0 && value <= 1),
        "images are scaled to [0, 1]");
    assertTrue(new Variation.Foreign(fed).suits(trained.rowForm(), 64));
  }

  @Test
  void rowsOfAnotherWidthAreRefusedWithBothNumbers() throws DataException {
    LatentData iris = LatentData.of(Catalogue.load("iris", 1));
    DataException refused =
        assertThrows(
            DataException.class, () -> ForeignRows.of(Catalogue.load("faithful", 1), iris));
    assertTrue(refused.getMessage().contains("2 columns"), refused.getMessage());
    assertTrue(refused.getMessage().contains("4 columns"), refused.getMessage());
  }

  @Test
  void setsAreOfferedThatCanBeFed() throws DataException {
    LatentData faithful = LatentData.of(Catalogue.load("faithful", 1));
    List<String> offered =
        Catalogue.entries().stream()
            .filter(entry -> ForeignRows.suits(entry, faithful))
            .map(CatalogueEntry::name)
            .toList();
    assertFalse(offered.contains("faithful"), "the set itself is no other set");
    assertFalse(offered.contains("iris"), "four columns do not fit two");
    for (String name : offered) {
      assertEquals(2, ForeignRows.of(Catalogue.load(name, 1), faithful).columns(), name);
    }
    assertFalse(offered.isEmpty());
  }

  private static List<String> names(int columns) {
    return IntStream.range(0, columns).mapToObj(column -> "p" + column).toList();
  }
}
