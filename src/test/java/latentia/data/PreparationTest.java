package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreparationTest {
  private static final double NAN = Double.NaN;

  private static final Dataset HOLES =
      Dataset.of("holes", List.of("a", "b", "c"), new double[] {1, NAN, 3, 2, 5, NAN, 3, 7, 9});

  @Test
  void missingCellsAreRefusedWithCountsPerColumn() {
    String message = refusal(preparation(MissingCells.REFUSE), HOLES);
    assertTrue(message.contains("1 in column b, 1 in column c"), message);
  }

  @Test
  void rowsWithMissingCellsAreDroppedTogetherWithTheirLabels() throws Exception {
    Dataset labelled = HOLES.withLabels(new Labels("kind", List.of("u", "v"), new int[] {0, 0, 1}));
    Prepared prepared = preparation(MissingCells.DROP_ROWS).apply(labelled);
    assertArrayEquals(new double[] {3, 7, 9}, prepared.train().rowMajor());
    assertEquals(1, prepared.train().labels().orElseThrow().code(0));
    assertEquals(List.of("2 of 3 rows with missing cells were left out."), prepared.repairs());
  }

  @Test
  void columnsWithMissingCellsAreDropped() throws Exception {
    Prepared prepared = preparation(MissingCells.DROP_COLUMNS).apply(HOLES);
    assertEquals(List.of("a"), prepared.train().columnNames());
  }

  @Test
  void aMissingCellGetsTheMeanOfTheOthersInItsColumn() throws Exception {
    Dataset train = preparation(MissingCells.MEAN).apply(HOLES).train();
    assertArrayEquals(new double[] {1, 6, 3, 2, 5, 6, 3, 7, 9}, train.rowMajor());
  }

  @Test
  void noRuleEverLeavesAMissingCell() throws Exception {
    Random random = new Random(5);
    for (int trial = 0; trial < 300; trial++) {
      int d = 1 + random.nextInt(4);
      double[] values = new double[d * (1 + random.nextInt(6))];
      Arrays.setAll(values, i -> random.nextInt(4) == 0 ? NAN : random.nextGaussian());
      Dataset data = Dataset.of("t", List.of("a", "b", "c", "d").subList(0, d), values);
      for (MissingCells rule : MissingCells.values()) {
        try {
          for (double value : preparation(rule).apply(data).train().rowMajor()) {
            assertTrue(Double.isFinite(value), () -> rule + " left " + value);
          }
        } catch (DataException e) {
          assertTrue(e.getMessage().startsWith("t: "), e::getMessage);
        }
      }
    }
  }

  @Test
  void aMissingCellInAColumnNotChosenDoesNotMatter() throws Exception {
    Preparation onlyA =
        new Preparation(
            List.of("a"),
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            false);
    assertArrayEquals(new double[] {1, 2, 3}, onlyA.apply(HOLES).train().rowMajor());
  }

  @Test
  void columnsComeInTheOrderAskedForWithTheirCaptions() throws Exception {
    Dataset iris = Catalogue.load("iris", 0);
    Dataset chosen = columns("petal_width", "sepal_length").apply(iris).train();
    assertEquals(List.of("petal_width", "sepal_length"), chosen.columnNames());
    assertEquals(List.of("petal width, cm", "sepal length, cm"), chosen.wording().captions());
    assertArrayEquals(new double[] {0.2, 5.1}, chosen.row(0));
  }

  @Test
  void anUnknownColumnIsAnsweredWithTheKnownOnes() {
    String message = refusal(columns("a", "z"), HOLES);
    assertTrue(message.contains("no column named \"z\"; its columns are a, b, c"), message);
  }

  @Test
  void aNumericLabelColumnIsKeptOutOfTheModel() throws Exception {
    Dataset data = Dataset.of("t", List.of("x", "kind"), new double[] {1.5, 7, 2.5, 3, 3.5, 7});
    Preparation labelled =
        new Preparation(
            List.of(),
            Optional.of("kind"),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            false);
    Dataset train = labelled.apply(data).train();
    assertEquals(List.of("x"), train.columnNames());
    Labels labels = train.labels().orElseThrow();
    assertEquals(List.of("3", "7"), labels.classes());
    assertEquals(1, labels.code(0));
  }

  @Test
  void valuesAreScaledBeforeTheyAreBinarizedAndRowsTakenBeforeStandardizing() throws Exception {
    Dataset data = Dataset.of("t", List.of("x"), new double[] {0, 7.9, 8, 16, 4, 12});
    Dataset binary =
        new Preparation(
                List.of(),
                Optional.empty(),
                MissingCells.REFUSE,
                16,
                true,
                Optional.of(new RowRange(1, 4)),
                Optional.empty(),
                false)
            .apply(data)
            .train();
    assertArrayEquals(new double[] {0, 1, 1}, binary.rowMajor());
    Prepared split =
        new Preparation(
                List.of(),
                Optional.empty(),
                MissingCells.REFUSE,
                2,
                false,
                Optional.of(new RowRange(0, 4)),
                Optional.of(new RowRange(4, 6)),
                true)
            .apply(data);
    double mean = (0 + 3.95 + 4 + 8) / 4;
    double sd =
        Math.sqrt(
            (mean * mean + Math.pow(3.95 - mean, 2) + Math.pow(4 - mean, 2) + Math.pow(8 - mean, 2))
                / 3);
    assertEquals((8 - mean) / sd, split.train().value(3, 0), 1e-14);
    assertEquals(
        (2 - mean) / sd, split.test().orElseThrow().value(0, 0), 1e-14, "by the training rows");
  }

  @Test
  void standardizedColumnsHaveMeanZeroAndDeviationOneWhateverTheOffset() throws Exception {
    for (double offset : new double[] {0, 1e9, -1e12}) {
      Random random = new Random(3);
      double[] noise = random.doubles(400).map(u -> Math.rint(u * 4096) / 1024).toArray();
      double[] values = Arrays.stream(noise).map(v -> offset + v).toArray();
      double[] z = standardized(Dataset.of("t", List.of("x", "y"), values));
      double[] z0 = standardized(Dataset.of("t", List.of("x", "y"), noise));
      assertArrayEquals(z0, z, 1e-6, "as without the offset " + offset);
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < z.length; i += 2) {
        sum += z[i];
        squares += z[i] * z[i];
      }
      assertEquals(0, sum / 200, 1e-6);
      assertEquals(1, squares / 199, 1e-6);
    }
  }

  @Test
  void aConstantColumnBecomesZeroWithANote() throws Exception {
    Dataset data = Dataset.of("t", List.of("x", "y"), new double[] {0.1, 1, 0.1, 2, 0.1, 4});
    Prepared prepared = standardize().apply(data);
    assertArrayEquals(new double[] {0, 0, 0}, prepared.train().column(0));
    assertEquals(List.of("Constant columns became 0: x."), prepared.repairs());
  }

  @Test
  void valuesTooLargeToStandardizeAreRefused() {
    Dataset data = Dataset.of("t", List.of("x"), new double[] {1e300, -1e300, 0});
    assertTrue(refusal(standardize(), data).contains("too large"));
  }

  @Test
  void rowsBeyondTheEndAreRefusedWithBothNumbers() {
    Preparation beyond =
        new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.of(new RowRange(1, 9)),
            Optional.empty(),
            false);
    String message = refusal(beyond, Dataset.of("t", List.of("x"), new double[] {1, 2, 3}));
    assertTrue(message.contains("1:9") && message.contains("3 rows"), message);
  }

  @Test
  void senselessSettingsAreRefusedWhenTheyAreMade() {
    assertThrows(IllegalArgumentException.class, () -> new RowRange(3, 3));
    assertThrows(IllegalArgumentException.class, () -> new RowRange(-1, 3));
    for (double scale : new double[] {0, NAN, Double.POSITIVE_INFINITY}) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new Preparation(
                  List.of(),
                  Optional.empty(),
                  MissingCells.REFUSE,
                  scale,
                  false,
                  Optional.empty(),
                  Optional.empty(),
                  false));
    }
  }

  private static double[] standardized(Dataset data) throws DataException {
    return standardize().apply(data).train().rowMajor();
  }

  private static Preparation standardize() {
    return new Preparation(
        List.of(),
        Optional.empty(),
        MissingCells.REFUSE,
        1,
        false,
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static Preparation preparation(MissingCells rule) {
    return new Preparation(
        List.of(), Optional.empty(), rule, 1, false, Optional.empty(), Optional.empty(), false);
  }

  private static Preparation columns(String... names) {
    return new Preparation(
        List.of(names),
        Optional.empty(),
        MissingCells.REFUSE,
        1,
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static String refusal(Preparation preparation, Dataset data) {
    return assertThrows(DataException.class, () -> preparation.apply(data)).getMessage();
  }
}
