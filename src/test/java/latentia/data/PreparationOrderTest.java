package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Columns, label, missing, scale, binarize, rows, standardize: what comes first changes numbers.
 */
class PreparationOrderTest {
  private static final double NAN = Double.NaN;

  private static Preparation preparation(
      List<String> columns, MissingCells missing, double scale, boolean binarize, RowRange rows) {
    return new Preparation(
        columns,
        Optional.of("kind"),
        missing,
        scale,
        binarize,
        Optional.of(rows),
        Optional.empty(),
        true);
  }

  @Test
  void everyStepSeesTheResultOfTheOneBefore() throws Exception {
    Dataset data =
        Dataset.of(
            "t",
            List.of("kind", "x", "hole"),
            new double[] {1, 0, 7, 2, NAN, 7, 1, 1, 7, 2, 11, NAN});
    Dataset train =
        preparation(List.of("x"), MissingCells.MEAN, 6, true, new RowRange(0, 3))
            .apply(data)
            .train();
    double unit = 1 / Math.sqrt(3);
    assertArrayEquals(
        new double[] {-unit, 2 * unit, -unit},
        train.rowMajor(),
        1e-15,
        "0, 4 (the mean of all rows), 1, 11; over 6 and cut at 1/2: 0, 1, 0, 1; the first three");
    assertEquals(List.of("x"), train.columnNames());
    assertEquals(List.of("1", "2"), train.labels().orElseThrow().classes());
  }

  @Test
  void holesInColumnsThatAreNotAskedForCostNoRow() throws Exception {
    Dataset data =
        Dataset.of("t", List.of("kind", "x", "hole"), new double[] {NAN, 1, 7, 2, 2, NAN, 1, 6, 7});
    Dataset train =
        preparation(List.of("x"), MissingCells.DROP_ROWS, 1, false, new RowRange(0, 3))
            .apply(data)
            .train();
    assertEquals(3, train.rows());
    assertEquals(-1, train.labels().orElseThrow().code(0), "a row without a class");
  }
}
