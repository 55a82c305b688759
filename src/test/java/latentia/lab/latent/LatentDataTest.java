package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.RowSplit;
import org.junit.jupiter.api.Test;

class LatentDataTest {
  @Test
  void rowsWhoseCodesAreNotShownAreCounted() throws Exception {
    int[] twelveThousand = IntStream.range(0, 12_000).map(i -> i % 272).toArray();
    Dataset few = Catalogue.load("faithful", 1);
    assertEquals(
        "5,000 of 12,000 eruptions shown", LatentData.of(few.selectRows(twelveThousand)).thinned());
    assertEquals("", LatentData.of(few).thinned(), "the codes of few rows are all shown");
  }

  @Test
  void digitsAreScaledAndTheirLastFifthIsKeptForTesting() throws DataException {
    LatentData digits = LatentData.of(Catalogue.load("digits", 1));
    Dataset test = digits.rows().test().orElseThrow();
    assertEquals(1437, digits.rows().train().rows(), "as in the reference settings");
    assertEquals(360, test.rows(), "as in the reference settings");
    assertEquals(digits.source().value(1437, 2) / 16, test.value(0, 2), "file order, 16 is black");
    assertTrue(digits.unitRange(), "a pixel may stand for the chance of ink");
  }

  @Test
  void rowsSortedByClassAreTestedOnEveryFifth() throws DataException {
    LatentData iris = LatentData.of(Catalogue.load("iris", 1));
    Labels tested = iris.rows().test().orElseThrow().labels().orElseThrow();
    long classes = IntStream.range(0, tested.rows()).map(tested::code).distinct().count();
    assertEquals(3, classes, "iris is sorted by species");
    assertEquals(30, tested.rows(), "a fifth of 150");
  }

  @Test
  void aClassThatOnlyTheLastRowsHaveIsTrainedOnToo() throws DataException {
    int[] codes = new int[100];
    Arrays.fill(codes, 80, 100, 1);
    Dataset sorted =
        Dataset.of("sorted", List.of("x", "y"), new double[200])
            .withLabels(new Labels("class", List.of("a", "b"), codes));
    Labels trained = LatentData.of(sorted).rows().train().labels().orElseThrow();
    assertEquals(16, trained.rowsOf(1).length, "four fifths of the rows of the second class");
  }

  @Test
  void everyRowShownKnowsItsNumberInTheSource() throws DataException {
    LatentData iris = LatentData.of(Catalogue.load("iris", 1));
    Labels source = iris.source().labels().orElseThrow();
    Labels shown = iris.labels().orElseThrow();
    int[] expected = IntStream.of(iris.shownRows()).map(source::code).toArray();
    int[] found = IntStream.range(0, shown.rows()).map(shown::code).toArray();
    assertArrayEquals(expected, found, "class of each row shown");
    assertEquals(150, IntStream.of(iris.shownRows()).distinct().count(), "each row once");
  }

  @Test
  void columnsThatAreNoImagesAreStandardizedByTheTrainingRows() throws DataException {
    Dataset train = LatentData.of(Catalogue.load("iris", 1)).rows().train();
    for (int j = 0; j < train.columns(); j++) {
      double[] column = train.column(j);
      double mean = IntStream.range(0, column.length).mapToDouble(n -> column[n]).sum() / 120;
      double square =
          IntStream.range(0, column.length).mapToDouble(n -> column[n] * column[n]).sum() / 119;
      assertEquals(0, mean, 1e-12, "mean of column " + j);
      assertEquals(1, square, 1e-12, "variance of column " + j);
    }
  }

  @Test
  void ofManyRowsAFewThousandAreShown() throws DataException {
    Dataset many = Dataset.of("many", List.of("x", "y"), new double[2 * 12_000]);
    LatentData data = LatentData.of(many);
    assertEquals(LatentData.MOST_SHOWN, data.shown().rows(), "rows shown");
    assertEquals(9600, data.rows().train().rows(), "rows trained on");
  }

  @Test
  void aSingleRowIsTrainedOnAndNothingTested() throws DataException {
    LatentData one = LatentData.of(Dataset.of("one", List.of("x", "y"), new double[] {1, 2}));
    assertEquals(1, one.rows().train().rows(), "rows trained on");
    assertTrue(one.rows().test().isEmpty(), "rows tested on");
  }

  @Test
  void rowsToTestOnAreDrawnByASeedWhereThatIsAskedFor() throws DataException {
    Dataset iris = Catalogue.load("iris", 1);
    RowSplit split = new RowSplit(0.3, 5);
    LatentData data = LatentData.of(iris, Optional.of(split));
    assertArrayEquals(split.of(iris).test(), data.parts().test(), "the rows that the seed draws");
    assertEquals(105, data.rows().train().rows(), "rows trained on");
    assertEquals(45, data.rows().test().orElseThrow().rows(), "rows tested on");
    Labels tested = data.rows().test().orElseThrow().labels().orElseThrow();
    int[] drawn = data.parts().test();
    for (int n = 0; n < drawn.length; n++) {
      assertEquals(iris.labels().orElseThrow().code(drawn[n]), tested.code(n), "class of row " + n);
      assertTrue(data.parts().isTest(drawn[n]), "row " + drawn[n] + " is one to test on");
    }
    assertFalse(data.parts().isTest(data.parts().train()[0]), "a row to train on");
  }

  @Test
  void aSingleRowIsTrainedOnEvenIfAShareIsToBeDrawn() throws DataException {
    Dataset one = Dataset.of("one", List.of("x", "y"), new double[] {1, 2});
    LatentData data = LatentData.of(one, Optional.of(new RowSplit(0.5, 1)));
    assertEquals(1, data.rows().train().rows(), "rows trained on");
  }
}
