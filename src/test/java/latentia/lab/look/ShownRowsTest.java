package latentia.lab.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownRowsTest {
  @Test
  void fewRowsAreAllShown() {
    ShownRows shown = ShownRows.of(100, 100);
    double[] values = new double[100];
    assertTrue(shown.areAll());
    assertSame(values, shown.of(values));
  }

  @Test
  void ofManyTheSamePartIsShownEachTime() {
    ShownRows shown = ShownRows.of(1_000_000, ShownRows.MOST);
    ShownRows again = ShownRows.of(1_000_000, ShownRows.MOST);
    int[] rows = IntStream.range(0, shown.count()).map(shown::row).toArray();
    assertEquals("20,000 of 1,000,000", shown.shownText() + " of " + shown.allText());
    assertEquals(20_000, IntStream.of(rows).distinct().count());
    assertTrue(IntStream.range(1, rows.length).allMatch(i -> rows[i] > rows[i - 1]));
    assertTrue(IntStream.range(0, rows.length).allMatch(i -> rows[i] == again.row(i)));
    // The mean of the part is that of all, within five standard errors.
    double mean = IntStream.of(rows).average().orElseThrow();
    assertEquals(499_999.5, mean, 5 * 288_675 / Math.sqrt(20_000));
  }
}
