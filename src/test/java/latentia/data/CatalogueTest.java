package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  static List<CatalogueEntry> entries() {
    return Catalogue.entries();
  }

  @Test
  void theNamesAreThoseOfTheCommandLine() {
    assertEquals(
        List.of(
            "faithful",
            "iris",
            "digits",
            "blobs",
            "anisotropic",
            "moons",
            "rings",
            "pinwheel",
            "grid",
            "swissroll",
            "scurve",
            "helix",
            "sines",
            "coffee",
            "strokes",
            "faces"),
        entries().stream().map(CatalogueEntry::name).toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatTheCatalogueSaysIsWhatLoads(CatalogueEntry entry) throws Exception {
    Dataset data = Catalogue.load(entry.name(), 1);
    assertEquals(entry.name(), data.name());
    assertEquals(entry.rows(), data.rows());
    assertEquals(entry.columns(), data.columns());
    assertEquals(entry.imageShape(), data.imageShape());
    assertEquals(
        entry.labels(),
        data.labels().map(l -> new CatalogueEntry.LabelColumn(l.name(), l.classes())));
    assertEquals(entry.title(), data.wording().title());
    assertEquals(data.columns(), data.wording().captions().size());
    for (double value : data.rowMajor()) {
      assertTrue(Double.isFinite(value));
    }
  }

  @Test
  void faithfulIsTheDataSetOfR() throws Exception {
    Dataset data = Catalogue.load("faithful", 0);
    assertEquals(List.of("eruptions", "waiting"), data.columnNames());
    assertEquals(3.4877830882352936, Arrays.stream(data.column(0)).average().orElseThrow(), 1e-13);
    assertEquals(70.8970588235294, Arrays.stream(data.column(1)).average().orElseThrow(), 1e-12);
    assertEquals(
        new Wording(
            "Old Faithful",
            "eruption",
            "eruptions",
            List.of("eruption length, minutes", "wait for the next, minutes")),
        data.wording());
  }

  @Test
  void irisHasFiftyFlowersOfEachSpecies() throws Exception {
    Labels species = Catalogue.load("iris", 0).labels().orElseThrow();
    assertEquals(List.of("setosa", "versicolor", "virginica"), species.classes());
    for (int k = 0; k < 3; k++) {
      int code = k;
      assertEquals(50, IntStream.range(0, 150).filter(n -> species.code(n) == code).count());
    }
  }

  @Test
  void digitsKnowTheirDigitAndTheirShape() throws Exception {
    Dataset digits = Catalogue.load("digits", 0);
    assertEquals(new ImageShape(8, 8), digits.imageShape().orElseThrow());
    Labels labels = digits.labels().orElseThrow();
    assertEquals(IntStream.range(0, 10).mapToObj(Integer::toString).toList(), labels.classes());
    assertEquals("0", labels.classes().get(labels.code(0)));
    assertEquals("1", labels.classes().get(labels.code(1)));
    assertEquals(16, Arrays.stream(digits.rowMajor()).max().orElseThrow());
    assertEquals("pixel 63 (0 to 16)", digits.wording().captions().get(63));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blobs",
        "anisotropic",
        "moons",
        "rings",
        "swissroll",
        "scurve",
        "sines",
        "coffee"
      })
  void theSeedDecidesTheGeneratedRows(String name) throws Exception {
    double[] first = Catalogue.load(name, 1).rowMajor();
    assertArrayEquals(first, Catalogue.load(name, 1).rowMajor(), "same seed, same rows");
    assertFalse(Arrays.equals(first, Catalogue.load(name, 2).rowMajor()), "other seed, other rows");
  }

  @Test
  void aFewRowsOfAGeneratedSetHoldEveryClass() throws Exception {
    for (String name :
        List.of("blobs", "moons", "rings", "swissroll", "scurve", "sines", "coffee")) {
      Labels labels = Catalogue.load(name, 1).labels().orElseThrow();
      long seen = IntStream.range(0, 20).map(labels::code).distinct().count();
      assertEquals(labels.classes().size(), seen, name);
    }
  }

  @Test
  void ringsCannotBeToldApartByTheirMeansButByTheirRadius() throws Exception {
    Dataset rings = Catalogue.load("rings", 4);
    Labels labels = rings.labels().orElseThrow();
    for (int n = 0; n < rings.rows(); n++) {
      double radius = Math.hypot(rings.value(n, 0), rings.value(n, 1));
      assertEquals(labels.code(n) == 1, radius > 1.75, "row " + n);
    }
  }

  @Test
  void theSwissRollIsASpiralLabelledInItsOrder() throws Exception {
    Dataset roll = Catalogue.load("swissroll", 3);
    Labels labels = roll.labels().orElseThrow();
    assertEquals("0 to 20 %", labels.classes().get(0));
    double[] outermost = new double[labels.classes().size()];
    for (int n = 0; n < roll.rows(); n++) {
      double radius = Math.hypot(roll.value(n, 0), roll.value(n, 2));
      double fromSpiral = Math.IEEEremainder(radius - angle(roll, n), 2 * Math.PI);
      assertTrue(Math.abs(fromSpiral) < 0.7, () -> "distance between turns " + fromSpiral);
      assertTrue(roll.value(n, 1) > -1 && roll.value(n, 1) < 22);
      int k = labels.code(n);
      outermost[k] = Math.max(outermost[k], radius);
    }
    for (int k = 1; k < outermost.length; k++) {
      assertTrue(outermost[k] > outermost[k - 1] + 0.5, "classes follow each other along the roll");
    }
  }

  @Test
  void signalsAreMadeOfTheirSinesAndHardlyAnythingElse() throws Exception {
    Dataset sines = Catalogue.load("sines", 3);
    NamedBasis basis = Catalogue.basis("sines").orElseThrow();
    double[][] waves = basis.vectors();
    for (int i = 0; i < waves.length; i++) {
      for (int k = 0; k <= i; k++) {
        assertEquals(i == k ? 1 : 0, dot(waves[i], waves[k]), 1e-13, "orthonormal " + i + ", " + k);
      }
    }
    assertEquals(
        List.of("constant", "1-cycle sine", "1-cycle cosine", "2-cycle sine"),
        basis.names().subList(0, 4));
    assertEquals(17, basis.names().size());
    for (int n = 0; n < sines.rows(); n++) {
      double[] rest = sines.row(n);
      double slow = Math.hypot(dot(rest, waves[1]), dot(rest, waves[2]));
      boolean hasSlow = sines.labels().orElseThrow().className(n).orElseThrow().startsWith("1 ");
      assertEquals(hasSlow, slow > 2, "one cycle in row " + n + ": " + slow);
      for (double[] wave : waves) {
        double along = dot(rest, wave);
        for (int t = 0; t < rest.length; t++) {
          rest[t] -= along * wave[t];
        }
      }
      assertTrue(dot(rest, rest) / rest.length < 0.03, "noise of row " + n);
    }
  }

  @Test
  void cupsAreMadeOfTheirIngredients() throws Exception {
    Dataset cups = Catalogue.load("coffee", 3);
    NamedBasis basis = Catalogue.basis("coffee").orElseThrow();
    assertEquals("milk, 10 ml", basis.names().get(2));
    int cocoa = cups.columnNamed("cocoa").orElseThrow();
    int calcium = cups.columnNamed("calcium").orElseThrow();
    for (int n = 0; n < cups.rows(); n++) {
      String drink = cups.labels().orElseThrow().className(n).orElseThrow();
      for (double value : cups.row(n)) {
        assertTrue(value >= 0, "nothing in a cup is less than nothing");
      }
      assertEquals(drink.equals("mocha"), cups.value(n, cocoa) > 0, "cocoa in " + drink);
      assertTrue(!drink.equals("latte") || cups.value(n, calcium) > 100, "milk in a latte");
      assertTrue(cups.value(n, 0) > 10 && cups.value(n, 0) < 500, "ml in row " + n);
    }
  }

  @Test
  void onlyMadeUpDataComesWithABasis() {
    assertTrue(Catalogue.basis("iris").isEmpty());
    assertTrue(Catalogue.basis("nothing").isEmpty());
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static double angle(Dataset roll, int row) {
    return Math.atan2(roll.value(row, 2), roll.value(row, 0));
  }

  @Test
  void theSCurveIsTwoArcsOfRadiusOne() throws Exception {
    Dataset curve = Catalogue.load("scurve", 3);
    for (int n = 0; n < curve.rows(); n++) {
      double centre = curve.value(n, 2) > 0 ? 1 : -1;
      double radius = Math.hypot(curve.value(n, 0), curve.value(n, 2) - centre);
      assertEquals(1, radius, 0.15, "row " + n);
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    DataException e = assertThrows(DataException.class, () -> Catalogue.load("mnits", 0));
    assertTrue(e.getMessage().contains("mnits") && e.getMessage().contains("faithful, iris"));
  }
}
