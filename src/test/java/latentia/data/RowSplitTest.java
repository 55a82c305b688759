package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowSplitTest {
  @Test
  void everyRowIsOfOneKindAndTheSeedDecidesWhich() throws Exception {
    RowSplit.Rows rows = new RowSplit(0.2, 3).of(counting(50));
    assertEquals(10, rows.test().length);
    int[] all =
        IntStream.concat(IntStream.of(rows.train()), IntStream.of(rows.test())).sorted().toArray();
    assertArrayEquals(IntStream.range(0, 50).toArray(), all);
    assertArrayEquals(rows.test(), new RowSplit(0.2, 3).of(counting(50)).test());
    assertFalse(Arrays.equals(rows.test(), new RowSplit(0.2, 4).of(counting(50)).test()));
  }

  @Test
  void neitherKindIsEverEmpty() throws Exception {
    assertEquals(1, new RowSplit(1e-9, 1).of(counting(2)).test().length);
    assertEquals(1, new RowSplit(0.999, 1).of(counting(2)).train().length);
    assertThrows(DataException.class, () -> new RowSplit(0.5, 1).of(counting(1)));
    for (double share : new double[] {0, 1, -1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new RowSplit(share, 1));
    }
  }

  @Test
  void standardizingGoesByTheTrainingRowsAlone() throws Exception {
    Preparation standardized =
        new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            true);
    Prepared prepared = standardized.withSplit(new RowSplit(0.25, 1)).apply(counting(40));
    ColumnSummary train = ColumnSummary.of(prepared.train(), 0);
    assertEquals(0, train.mean(), 1e-14);
    assertEquals(1, train.standardDeviation(), 1e-14);
    assertEquals(10, prepared.test().orElseThrow().rows());
    assertEquals(List.of("10 of 40 rows were drawn as test rows (seed 1)."), prepared.repairs());
  }

  @Test
  void testRowsAreNotNamedAndDrawnAtOnce() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Preparation(
                    List.of(),
                    Optional.empty(),
                    MissingCells.REFUSE,
                    1,
                    false,
                    Optional.empty(),
                    Optional.of(new RowRange(0, 1)),
                    false)
                .withSplit(new RowSplit(0.5, 1)));
  }

  private static Dataset counting(int rows) {
    return Dataset.of(
        "counting", List.of("x"), IntStream.range(0, rows).asDoubleStream().toArray());
  }
}
