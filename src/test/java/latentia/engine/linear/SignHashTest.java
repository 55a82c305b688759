package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;
import org.junit.jupiter.api.Test;

class SignHashTest {
  @Test
  void distancesAndNeighboursEqualASlowCount() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int q = 1 + random.nextInt(150);
      double[][] codes = new double[2 + random.nextInt(40)][q];
      for (double[] code : codes) {
        for (int i = 0; i < q; i++) {
          code[i] = random.nextInt(5) - 2;
        }
      }
      SignHash hash = SignHash.ofCodes(codes);
      int query = random.nextInt(codes.length);
      for (int n = 0; n < codes.length; n++) {
        assertEquals(slow(codes[query], codes[n]), hash.distance(query, n), "row " + n);
        for (int i = 0; i < q; i++) {
          assertEquals(codes[n][i] > 0, hash.bit(n, i), "bit " + i);
        }
      }
      int count = random.nextInt(codes.length + 3);
      int[] sorted =
          IntStream.range(0, codes.length)
              .boxed()
              .sorted(Comparator.comparingInt((Integer n) -> slow(codes[query], codes[n])))
              .mapToInt(n -> n)
              .toArray();
      int[] others = IntStream.of(sorted).filter(n -> n != query).limit(count).toArray();
      assertArrayEquals(others, hash.nearest(query, count), "neighbours of row " + query);
      int[] all = IntStream.of(sorted).limit(count).toArray();
      assertArrayEquals(all, hash.nearest(SignHash.signs(codes[query]), count), "of its hash");
    }
  }

  @Test
  void precisionIsTheShareOfTheSameClass() {
    double[][] codes = {{1, 1, 1}, {1, 1, -1}, {1, -1, -1}, {-1, -1, -1}};
    SignHash hash = SignHash.ofCodes(codes);
    Labels labels = new Labels("class", List.of("a", "b"), new int[] {0, 0, 1, -1});
    assertEquals(1, hash.precision(0, 1, labels));
    assertEquals(0.5, hash.precision(0, 2, labels));
    assertEquals(1.0 / 3, hash.precision(0, 100, labels), 1e-15, "no more rows than there are");
    assertEquals(0, hash.precision(3, 2, labels), "no class, no precision");
    assertEquals((1 + 1 + 0 + 0) / 4.0, hash.meanPrecision(1, labels));
    assertEquals(0, hash.precision(0, 0, labels), "nothing asked for");
  }

  @Test
  void digitsAlikeHaveHashesAlike() {
    Dataset digits = LinearFixtures.builtIn("digits");
    PcaModel model = PrincipalComponents.of(digits, PcaSolver.AUTOMATIC).keeping(30, false);
    SignHash hash = SignHash.of(model, digits);
    assertEquals(30, hash.bits());
    double precision = hash.meanPrecision(10, digits.labels().orElseThrow());
    assertTrue(precision > 0.7 && precision < 0.9, "precision at 10: " + precision);
  }

  @Test
  void pixelsFindTheNearestRows() {
    Dataset iris = LinearFixtures.builtIn("iris");
    int[] found = NearestRows.byValues(iris, 7, 5);
    int[] slow =
        IntStream.range(0, iris.rows())
            .filter(n -> n != 7)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer n) -> squares(iris.row(7), iris.row(n))))
            .limit(5)
            .mapToInt(n -> n)
            .toArray();
    assertArrayEquals(slow, found);
  }

  private static int slow(double[] a, double[] b) {
    return (int) IntStream.range(0, a.length).filter(i -> a[i] > 0 != b[i] > 0).count();
  }

  private static double squares(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j])).sum();
  }
}
