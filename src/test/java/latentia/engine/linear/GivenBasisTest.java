package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;

class GivenBasisTest {
  @Test
  void codesLeaveAResidualOrthogonalToEveryVectorInUse() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int d = 2 + random.nextInt(20);
      GivenBasis basis = random(d, 1 + random.nextInt(d), random);
      double[] row = random.doubles(d).map(u -> random.nextGaussian()).toArray();
      for (int used = 0; used <= basis.vectors().length; used++) {
        GivenBasis some = basis.using(used);
        double[] decoded = some.decode(some.encode(row));
        for (int i = 0; i < used; i++) {
          double[] vector = basis.vectors()[i];
          double product = 0;
          for (int j = 0; j < d; j++) {
            product += vector[j] * (row[j] - decoded[j]);
          }
          assertEquals(0, product, 1e-8, "residual along vector " + i + " of " + used);
        }
      }
    }
  }

  @Test
  void mixturesAreUnmixedExactly() {
    Random random = new Random(4);
    GivenBasis basis = random(9, 5, random);
    double[] amounts = {1, 0, -2, 0.5, 3};
    assertArrayEquals(amounts, basis.encode(basis.decode(amounts)), 1e-10);
    assertArrayEquals(basis.origin(), basis.decode(new double[0]));
  }

  @Test
  void dependentVectorsAreRefused() {
    double[][] vectors = {{1, 2, 3}, {2, 4, 6}};
    assertThrows(
        IllegalArgumentException.class,
        () -> new GivenBasis(List.of("a", "b"), new double[3], vectors, 2));
  }

  @Test
  void everyStepPutsOneMoreVectorToUse() throws SettingsException {
    GivenBasis basis = random(4, 3, new Random(1));
    Dataset iris = LinearFixtures.builtIn("iris");
    GivenSession session = GivenSession.open(iris, basis);
    double error = ReconstructionError.of(session.snapshot().model(), iris);
    for (int used = 1; used <= 3; used++) {
      assertTrue(session.status().running());
      session.step();
      assertEquals(used, session.snapshot().step());
      double smaller = ReconstructionError.of(session.snapshot().model(), iris);
      assertTrue(smaller < error, "error with " + used + " vectors");
      error = smaller;
    }
    assertFalse(session.status().running());
    assertThrows(IllegalStateException.class, session::step);
    GivenBasis wide = random(5, 3, new Random(1));
    assertThrows(SettingsException.class, () -> GivenSession.open(iris, wide));
  }

  private static GivenBasis random(int d, int q, Random random) {
    double[][] vectors = new double[q][d];
    Arrays.stream(vectors).forEach(v -> Arrays.setAll(v, j -> random.nextGaussian()));
    double[] origin = random.doubles(d).toArray();
    List<String> names = IntStream.range(0, q).mapToObj(i -> "v" + i).toList();
    return new GivenBasis(names, origin, vectors, q);
  }
}
