package latentia.lab.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import latentia.data.Catalogue;
import latentia.data.CsvWriter;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;
import latentia.data.generate.Generators;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaintingTest {
  private static final Window SHEET = new Window(-3, -3, 3, 3);

  @TempDir Path folder;

  private static Spray spray(long seed, int stroke, int code) {
    return new Spray(seed, stroke, new Reach(0.3, 0.3), 40, code, SHEET);
  }

  private static Painting sprayed(long seed, int stroke) {
    Spray spray = spray(seed, stroke, 0);
    return spray.to(spray.begin(Painting.blank(), -1, 0), 1, 1);
  }

  @Test
  void theSameSeedStrokeAndWaySprayTheSamePoints() {
    assertEquals(sprayed(1, 0), sprayed(1, 0));
    assertNotEquals(sprayed(1, 0), sprayed(1, 1), "another stroke is another cloud");
    assertNotEquals(sprayed(1, 0), sprayed(2, 0), "another seed is another cloud");
  }

  @Test
  void aWayInManySmallPiecesSpraysAsManyCloudsAsTheWholeWay() {
    Spray spray = spray(1, 0, 0);
    Painting piecewise = spray.begin(Painting.blank(), -1, 0);
    for (int i = 1; i <= 200; i++) {
      piecewise = spray.to(piecewise, -1 + 2 * i / 200.0, i / 200.0);
    }
    assertEquals(sprayed(1, 0).size(), piecewise.size(), "a slow hand paints no more than a fast");
  }

  @Test
  void aCloudHasTheDeviationOfItsBrushBothWays() {
    Spray spray = new Spray(7, 0, new Reach(0.5, 0.1), 20_000, 0, SHEET);
    Painting cloud = spray.begin(Painting.blank(), 0.2, -0.4);
    double sumX = 0;
    double sumY = 0;
    for (int n = 0; n < cloud.size(); n++) {
      sumX += Math.pow(cloud.x(n) - 0.2, 2);
      sumY += Math.pow(cloud.y(n) + 0.4, 2);
    }
    assertEquals(0.5, Math.sqrt(sumX / cloud.size()), 0.01);
    assertEquals(0.1, Math.sqrt(sumY / cloud.size()), 0.002);
  }

  @Test
  void nothingFallsBesideTheSheetAndAFullOneTakesNoMore() {
    Spray spray = new Spray(7, 0, new Reach(2, 2), 30_000, 0, SHEET);
    Painting full = spray.begin(Painting.blank(), 3, 3);
    for (int n = 0; n < full.size(); n++) {
      assertTrue(SHEET.holds(full.x(n), full.y(n)), "point " + n + " is beside the sheet");
    }
    for (int i = 0; i < 9; i++) {
      full = spray.begin(full, 0, 0);
    }
    assertEquals(Painting.MOST_POINTS, full.size());
    assertSame(full, full.with(0, 0, 0));
  }

  @Test
  void theEraserRemovesExactlyThePointsWithinItsRadius() {
    SplittableRandom random = new SplittableRandom(3);
    Painting painting = Painting.blank().with(0.5, 1.5, 0);
    for (int i = 0; i < 2000; i++) {
      painting = painting.with(random.nextDouble(-3, 3), random.nextDouble(-3, 3), i % 3);
    }
    Painting erased = painting.erased(0.5, 1, new Reach(0.5, 0.5));
    int left = 0;
    for (int n = 0; n < painting.size(); n++) {
      if (Math.hypot(painting.x(n) - 0.5, painting.y(n) - 1) > 0.5) {
        assertEquals(painting.x(n), erased.x(left), "point " + n + " outside must stay");
        assertEquals(painting.y(n), erased.y(left));
        assertEquals(painting.code(n), erased.code(left));
        left++;
      }
    }
    assertEquals(left, erased.size(), "every point within is gone, the one on the edge too");
    assertTrue(left < painting.size() - 20);
    assertSame(erased, erased.erased(0.5, 1, new Reach(0.5, 0.5)), "nothing is left to erase");
  }

  @Test
  void anOutlineSelectsWhatIsInsideAndMovesOnlyThat() {
    Painting painting =
        Painting.blank().with(0, 0, 0).with(1, 1, 1).with(2, 2, 2).with(0.2, 1.8, 3);
    Outline rectangle =
        new Outline(new double[] {1.5, -0.5, -0.5, 1.5}, new double[] {1.9, 1.9, -0.5, -0.5});
    assertEquals(bits(0, 1, 3), painting.inside(rectangle));
    Outline triangle = new Outline(new double[] {-0.6, 2.6, 2.6}, new double[] {-0.5, -0.5, 2.7});
    assertEquals(bits(0, 1, 2), painting.inside(triangle), "the point above the slope is outside");
    Painting moved = painting.moved(bits(1), 0.25, -0.5);
    assertEquals(1.25, moved.x(1));
    assertEquals(0.5, moved.y(1));
    assertEquals(painting, moved.moved(bits(1), -0.25, 0.5));
    assertEquals(1, painting.x(1), "the painting of before stays as it was");
  }

  @Test
  void writtenAsTableAndReadBackItIsTheSamePainting() throws Exception {
    Painting painting = sprayed(11, 0).with(0.1, 0.2, 9).with(1 / 3.0, -0.0, 4);
    assertEquals(painting, writtenAndRead(painting, Optional.of("class")));
    assertEquals(sprayed(11, 3), writtenAndRead(sprayed(11, 3), Optional.empty()));
  }

  @Test
  void dataOnScreenCanBePaintedOnWithTheirClassesAndNames() throws Exception {
    Dataset iris = Catalogue.load("faithful", 1);
    Painting faithful = Painting.of(iris);
    assertEquals(iris.columnNames(), faithful.dataset().columnNames());
    assertEquals(272, faithful.size());
    Dataset moons = Generators.named("moons").orElseThrow().generate(Map.of("rows", 90.0), 5);
    Dataset back = Painting.of(moons).with(0, 0, 1).dataset();
    assertEquals(91, back.rows());
    assertEquals(
        moons.labels().orElseThrow().className(17), back.labels().orElseThrow().className(17));
  }

  @Test
  void labelsOnlyWhereMoreThanOneClassWasPaintedWith() throws Exception {
    Painting one = Painting.blank().with(0, 0, 4).with(1, 0, 4);
    assertTrue(one.dataset().labels().isEmpty());
    assertEquals(List.of("x", "y"), one.dataset().columnNames());
    assertEquals(List.of("C", "E"), one.with(1, 1, 2).dataset().labels().orElseThrow().classes());
  }

  @Test
  void whatIsNoPaintingIsRefusedWithAReason() {
    for (String name : List.of("iris", "digits")) {
      DataException refused =
          assertThrows(DataException.class, () -> Painting.of(Catalogue.load(name, 1)));
      assertTrue(refused.getMessage().contains("columns"), refused.getMessage());
    }
    Dataset gap = Dataset.of("gap", List.of("x", "y"), new double[] {1, 2, Double.NaN, 4});
    assertThrows(DataException.class, () -> Painting.of(gap));
    assertThrows(DataException.class, () -> Painting.blank().dataset());
  }

  private Painting writtenAndRead(Painting painting, Optional<String> label) throws Exception {
    Path file = folder.resolve("painting.csv");
    CsvWriter.write(painting.dataset(), file);
    ReadingOptions options = ReadingOptions.plain();
    if (label.isPresent()) {
      options = options.withLabel(label.get());
    }
    return Painting.of(DataReader.read(file, options, (read, total) -> {}, () -> false).data());
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int n : set) {
      bits.set(n);
    }
    return bits;
  }
}
