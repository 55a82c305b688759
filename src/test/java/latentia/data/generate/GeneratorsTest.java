package latentia.data.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorsTest {
  private static final int FEW_ROWS = 40;

  static List<Generator> generators() {
    return Generators.all();
  }

  @ParameterizedTest
  @CsvSource({
    "blobs, c53c5b50ebffea0a",
    "anisotropic, 7a8665d3dc73aa43",
    "moons, ac6f1e56c43cb1d5",
    "rings, 4b72ee074e29154d",
    "swissroll, fc049fa2d483fd68",
    "scurve, d4aba970abea8d6e",
    "sines, e518e8f3cdcba76e",
    "coffee, ccc71a9f0e6d4203"
  })
  void usualValuesGiveTheRowsOfTheFirstRelease(String key, String digest) throws Exception {
    double[] rows = generator(key).generate(Map.of(), 1).rowMajor();
    ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * rows.length);
    bytes.asDoubleBuffer().put(rows);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes.array());
    assertTrue(
        HexFormat.of().formatHex(sum).startsWith(digest),
        "lectures name seeds: the same seed must go on giving the same picture");
  }

  @ParameterizedTest
  @MethodSource("generators")
  void theLayoutIsWhatIsDrawn(Generator generator) throws Exception {
    Dataset data = generator.generate(Map.of(), 1);
    Layout layout = generator.usualLayout();
    assertEquals(layout.rows(), data.rows());
    assertEquals(layout.columns(), data.columnNames());
    assertEquals(layout.imageShape(), data.imageShape());
    assertEquals(
        layout.labels(),
        data.labels().map(l -> new CatalogueEntry.LabelColumn(l.name(), l.classes())));
    data.factors().ifPresent(factors -> assertEquals(data.rows(), factors.rows()));
  }

  @ParameterizedTest
  @MethodSource("generators")
  void theSeedDecidesEveryRow(Generator generator) throws Exception {
    Map<String, Double> few = Map.of("rows", (double) FEW_ROWS);
    double[] first = generator.generate(few, 1).rowMajor();
    assertArrayEquals(first, generator.generate(few, 1).rowMajor(), "same seed, same rows");
    assertFalse(Arrays.equals(first, generator.generate(few, 2).rowMajor()), "other seed");
  }

  @ParameterizedTest
  @MethodSource("generators")
  void everyParameterHasWordsAndHoldsToItsEnds(Generator generator) throws Exception {
    for (Parameter parameter : generator.parameters()) {
      assertFalse(parameter.words().isBlank(), parameter.key());
      assertTrue(parameter.allows(parameter.usual()), parameter.key());
      boolean rows = parameter.key().equals("rows");
      for (double end : new double[] {parameter.low(), rows ? FEW_ROWS : parameter.high()}) {
        Map<String, Double> values =
            rows ? Map.of("rows", end) : Map.of("rows", (double) FEW_ROWS, parameter.key(), end);
        for (double value : generator.generate(values, 1).rowMajor()) {
          assertTrue(Double.isFinite(value), parameter.key() + " = " + end);
        }
      }
      for (double beyond : new double[] {parameter.high() + 1, Double.NaN, -1e300}) {
        String refusal = refusal(generator, parameter.key(), beyond);
        assertTrue(refusal.contains(parameter.key()) && refusal.endsWith("."), refusal);
      }
      if (parameter.whole()) {
        assertTrue(refusal(generator, parameter.key(), parameter.low() + 0.5).contains("whole"));
      }
    }
  }

  @Test
  void anUnknownParameterIsAnsweredWithTheKnownOnes() {
    assertEquals(
        "moons has no parameter turns; its parameters are rows, noise, overlap.",
        refusal(generator("moons"), "turns", 1));
  }

  private static String refusal(Generator generator, String key, double value) {
    DataException refused =
        assertThrows(DataException.class, () -> generator.generate(Map.of(key, value), 1));
    assertTrue(refused.request(), "the request is wrong, not a file");
    return refused.getMessage();
  }

  @Test
  void shapesLieWhereTheirParametersSay() throws Exception {
    Dataset grid = exact("grid", Map.of("side", 2.0, "spacing", 6.0, "noise", 0.0));
    Dataset helix = exact("helix", Map.of("turns", 3.0, "pitch", 2.0, "noise", 0.0));
    Dataset rings = exact("rings", Map.of("rings", 4.0, "distance", 0.5, "noise", 0.0));
    Dataset roll = exact("swissroll", Map.of("turns", 1.0, "noise", 0.0));
    for (int n = 0; n < FEW_ROWS; n++) {
      assertEquals(3, Math.abs(grid.value(n, 0)), 1e-12);
      assertEquals(1, Math.hypot(helix.value(n, 0), helix.value(n, 1)), 1e-12);
      assertEquals(
          Math.cos(Math.PI * helix.value(n, 2)), helix.value(n, 0), 1e-9, "a turn is 2 high");
      double radius = Math.hypot(rings.value(n, 0), rings.value(n, 1));
      assertEquals(1 + 0.5 * rings.labels().orElseThrow().code(n), radius, 1e-12);
      double t = Math.hypot(roll.value(n, 0), roll.value(n, 2));
      assertTrue(t >= 1.5 * Math.PI - 1e-9 && t <= 3.5 * Math.PI + 1e-9, "one turn: t = " + t);
    }
  }

  @Test
  void armsOfAPinwheelLieEvenlyAroundItsCentre() throws Exception {
    Dataset pinwheel = exact("pinwheel", Map.of("noise", 0.0, "spread", 0.0, "bend", 0.0));
    for (int n = 0; n < FEW_ROWS; n++) {
      double angle = Math.atan2(pinwheel.value(n, 1), pinwheel.value(n, 0));
      assertEquals(0, Math.IEEEremainder(angle - 2 * Math.PI * n / 5, 2 * Math.PI), 1e-12);
    }
  }

  @Test
  void moreColumnsKeepCloudsApart() throws Exception {
    Dataset blobs = exact("blobs", Map.of("columns", 7.0, "clusters", 10.0, "spread", 0.0));
    assertEquals(List.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"), blobs.columnNames());
    assertEquals(10, blobs.differentRows(FEW_ROWS), "ten centres, each ten clouds' own");
  }

  @Test
  void factorsStayWithTheirRows() throws Exception {
    Dataset strokes = exact("strokes", Map.of());
    Dataset some = strokes.selectRows(7, 3);
    for (int f = 0; f < 5; f++) {
      double seventh = strokes.factors().orElseThrow().value(7, f);
      assertEquals(seventh, some.factors().orElseThrow().value(0, f));
      assertEquals(seventh, some.followedBy(strokes).factors().orElseThrow().value(9, f));
    }
  }

  @Test
  void thePositionAlongACurveIsTheOneItsLabelTells() throws Exception {
    for (String key : List.of("swissroll", "scurve", "helix")) {
      Dataset curve = exact(key, Map.of());
      double[] positions = curve.factors().orElseThrow().column(0);
      for (int n = 0; n < FEW_ROWS; n++) {
        assertEquals(curve.labels().orElseThrow().code(n), (int) (5 * positions[n]), key);
      }
    }
  }

  @Test
  void aFactorThatDoesNotVaryIsTheSameInEveryRow() throws Exception {
    Dataset digits = exact("strokes", Map.of("slant", 0.0, "only", 4.0));
    List<String> names = digits.factors().orElseThrow().names();
    double[] slants = digits.factors().orElseThrow().column(names.indexOf("slant"));
    assertEquals(1, Arrays.stream(slants).distinct().count());
    assertEquals(FEW_ROWS, digits.labels().orElseThrow().rowsOf(4).length, "only fours");
  }

  private static Dataset exact(String key, Map<String, Double> values) throws DataException {
    Map<String, Double> few = new HashMap<>(values);
    few.put("rows", (double) FEW_ROWS);
    return generator(key).generate(few, 5);
  }

  private static Generator generator(String key) {
    return Generators.named(key).orElseThrow();
  }
}
