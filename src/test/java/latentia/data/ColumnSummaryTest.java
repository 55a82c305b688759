package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSummaryTest {
  private static final double NAN = Double.NaN;

  /** Numbers of numpy 2.4: mean, std(ddof=1), quantile. */
  @Test
  void numbersEqualThoseOfNumpy() throws Exception {
    ColumnSummary length = ColumnSummary.of(Catalogue.load("iris", 1), 0);
    assertEquals(150, length.count());
    assertEquals(5.843333333333334, length.mean(), 1e-14);
    assertEquals(0.828066127977863, length.standardDeviation(), 1e-14);
    assertArrayEquals(
        new double[] {4.3, 5.1, 5.8, 6.4, 7.9},
        new double[] {
          length.min(),
          length.lowerQuartile(),
          length.median(),
          length.upperQuartile(),
          length.max()
        },
        1e-14);
    assertEquals(35, length.distinct());
  }

  @Test
  void missingCellsAreCountedAndLeftOut() {
    ColumnSummary summary = summary(NAN, 4, 1, NAN, 1);
    assertEquals(3, summary.count());
    assertEquals(2, summary.missing());
    assertEquals(2, summary.mean(), 1e-15);
    assertEquals(1, summary.median());
    assertEquals(2, summary.distinct());
  }

  @Test
  void withoutAnyValueEverythingIsNan() {
    ColumnSummary summary = summary(NAN, NAN);
    assertEquals(0, summary.count() + summary.distinct());
    assertTrue(Double.isNaN(summary.mean()) && Double.isNaN(summary.max()));
    assertThrows(IllegalArgumentException.class, () -> ColumnBins.of(new double[] {NAN}));
  }

  @Test
  void valuesTooLargeToBeAddedUpStillHaveQuartiles() {
    ColumnSummary summary = summary(-1.7e308, 1.7e308, 1.7e308);
    assertTrue(Double.isNaN(summary.mean()));
    assertEquals(1.7e308, summary.median());
    ColumnBins bins = ColumnBins.of(new double[] {-1.7e308, 0, 1.7e308});
    assertArrayEquals(new int[] {1, 0, 1, 0, 1}, bins.counts());
  }

  @Test
  void everyValueFallsIntoOneBin() throws Exception {
    for (String name : List.of("iris", "faithful", "digits")) {
      Dataset data = Catalogue.load(name, 1);
      for (int j = 0; j < data.columns(); j++) {
        ColumnBins bins = ColumnBins.of(data.column(j));
        assertEquals(data.rows(), IntStream.of(bins.counts()).sum(), name + ", column " + j);
        assertTrue(bins.bins() <= 80);
      }
    }
  }

  @Test
  void wholeNumbersStandInTheMiddleOfBinsOfTheirOwn() {
    double[] values = new double[1000];
    Arrays.setAll(values, i -> i % 3);
    ColumnBins bins = ColumnBins.of(values);
    assertArrayEquals(new double[] {-0.5, 0.5, 1.5, 2.5}, bins.edges(), 1e-12);
    assertArrayEquals(new int[] {334, 333, 333}, bins.counts());
  }

  private static ColumnSummary summary(double... values) {
    return ColumnSummary.of(Dataset.of("test", List.of("x"), values), 0);
  }
}
