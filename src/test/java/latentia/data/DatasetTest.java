package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetTest {
  @Test
  void nothingHandedInOrOutChangesIt() {
    double[] values = {1, 2, 3, 4};
    int[] codes = {0, 1};
    List<String> names = new ArrayList<>(List.of("a", "b"));
    Dataset data =
        Dataset.of("t", names, values).withLabels(new Labels("k", List.of("u", "v"), codes));
    values[0] = 99;
    codes[0] = 1;
    names.set(0, "changed");
    data.rowMajor()[1] = 99;
    data.row(0)[0] = 99;
    data.column(0)[0] = 99;
    assertArrayEquals(new double[] {1, 2, 3, 4}, data.rowMajor());
    assertEquals(List.of("a", "b"), data.columnNames());
    assertEquals(0, data.labels().orElseThrow().code(0));
    assertThrows(UnsupportedOperationException.class, () -> data.columnNames().set(0, "x"));
  }

  @Test
  void preparingLeavesTheOriginalAlone() throws Exception {
    Dataset data = Dataset.of("t", List.of("a", "b"), new double[] {1, 2, 3, 4});
    new Preparation(
            List.of("b"),
            Optional.empty(),
            MissingCells.MEAN,
            2,
            true,
            Optional.of(new RowRange(0, 1)),
            Optional.empty(),
            true)
        .apply(data);
    assertArrayEquals(new double[] {1, 2, 3, 4}, data.rowMajor());
  }

  @Test
  void rowsAndColumnsKeepWhatBelongsToThem() {
    Dataset data =
        Dataset.of("t", List.of("a", "b"), new double[] {1, 2, 3, 4, 5, 6})
            .withLabels(new Labels("k", List.of("u", "v"), new int[] {0, 1, -1}))
            .withImageShape(new ImageShape(1, 2));
    Dataset rows = data.selectRows(2, 0);
    assertArrayEquals(new double[] {5, 6, 1, 2}, rows.rowMajor());
    assertEquals(-1, rows.labels().orElseThrow().code(0));
    assertEquals(Optional.of(new ImageShape(1, 2)), rows.imageShape());
    Dataset column = data.selectColumns(1);
    assertArrayEquals(new double[] {2, 4, 6}, column.rowMajor());
    assertEquals(Optional.empty(), column.imageShape(), "half an image is none");
  }

  @Test
  void differentRowsAreCountedUpToTheLimit() {
    Dataset data = Dataset.of("t", List.of("a"), new double[] {1, 2, 1, 0.0, -0.0, 3});
    assertEquals(4, data.differentRows(10), "0 and -0 are the same");
    assertEquals(2, data.differentRows(2));
  }
}
