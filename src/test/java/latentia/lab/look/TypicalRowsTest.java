package latentia.lab.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import latentia.data.Dataset;
import latentia.data.Labels;
import org.junit.jupiter.api.Test;

class TypicalRowsTest {
  private static final Dataset ROWS =
      Dataset.of("rows", List.of("x"), new double[] {0, 10, 4, 20, 5, 30})
          .withLabels(new Labels("class", List.of("a", "b", "none"), new int[] {0, 1, 0, 1, 0, 1}));

  @Test
  void theRowNearestToTheMeanOfItsClass() {
    assertEquals(OptionalInt.of(2), TypicalRows.of(ROWS, 0), "4 is nearest to the mean of 0, 4, 5");
    assertEquals(OptionalInt.of(3), TypicalRows.of(ROWS, 1), "20 is the mean of 10, 20, 30");
  }

  @Test
  void aClassWithoutRowsHasNone() {
    assertEquals(OptionalInt.empty(), TypicalRows.of(ROWS, 2), "class without rows");
  }

  @Test
  void aPathIsFoundInAnyData() {
    assertArrayEquals(
        new int[] {2, 3}, TypicalRows.apart(ROWS), "no row of the third class: the middle");
    Dataset bare = Dataset.of("bare", List.of("x"), new double[] {1, 2, 3, 4});
    assertArrayEquals(new int[] {0, 2}, TypicalRows.apart(bare), "no classes");
  }
}
