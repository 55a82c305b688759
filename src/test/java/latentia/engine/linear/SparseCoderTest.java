package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sparse codes on dictionaries that stay as they are. */
class SparseCoderTest {
  private static final int FIRST = 100;
  private static final int LAST = 149;

  @ParameterizedTest
  @ValueSource(strings = {"0.05", "0.2", "1.0"})
  void lassoReachesTheReferenceObjective(String alpha) {
    JsonNode anchor = SparseData.reference("dict.lasso");
    JsonNode expected = anchor.get("expected").get(alpha);
    double relative = anchor.get("tolerance").get("objective_rel").asDouble();
    double[][] rows = SparseData.digits();
    SparseCoder coder = new SparseCoder(referenceAtoms(rows));
    double a = Double.parseDouble(alpha);
    double total = 0;
    int nonZeros = 0;
    for (int n = FIRST; n <= LAST; n++) {
      double[] code = coder.lasso(rows[n], a);
      double objective = coder.objective(rows[n], a, code);
      if (n < FIRST + 5) {
        double one = expected.get("objective_rows_100_104").get(n - FIRST).asDouble();
        assertEquals(one, objective, relative * one, "row " + n);
      }
      total += objective;
      nonZeros += (int) Arrays.stream(code).filter(c -> c != 0).count();
    }
    double wanted = expected.get("total_objective").asDouble();
    assertEquals(wanted, total, relative * wanted, "all rows");
    assertEquals(expected.get("nnz_total").asInt(), nonZeros, "coefficients that differ from 0");
  }

  @Test
  void matchingPursuitLeavesTheReferenceResidual() {
    JsonNode anchor = SparseData.reference("dict.omp");
    double relative = anchor.get("tolerance").get("rel").asDouble();
    double[][] rows = SparseData.digits();
    SparseCoder coder = new SparseCoder(referenceAtoms(rows));
    for (JsonNode expected : anchor.get("expected")) {
      int k = expected.get("k").asInt();
      double residual = 0;
      for (int n = FIRST; n <= LAST; n++) {
        residual += 2 * coder.objective(rows[n], 0, coder.matchingPursuit(rows[n], k));
      }
      double wanted = expected.get("residual_sum_sq").asDouble();
      assertEquals(wanted, residual, relative * wanted, k + " atoms");
      double[] code = coder.matchingPursuit(rows[FIRST], k);
      int[] support = IntStream.range(0, code.length).filter(j -> code[j] != 0).toArray();
      int[] named =
          IntStream.range(0, k).map(i -> expected.get("row100_support").get(i).asInt()).toArray();
      assertArrayEquals(named, support, "atoms that row 100 uses of " + k);
    }
  }

  /** 0 in the subdifferential: d_j'r = alpha sign(c_j), or |d_j'r| <= alpha where c_j = 0. */
  @RepeatedTest(120)
  void lassoCodesSatisfyTheConditionsOfTheOptimum(RepetitionInfo info) {
    Case random = Case.of(info.getCurrentRepetition());
    double[] code = new SparseCoder(random.atoms).lasso(random.row, random.alpha);
    double[] residual = residual(random, code);
    for (int j = 0; j < code.length; j++) {
      double slope = SparseCoder.dot(random.atoms[j], residual);
      double excess =
          code[j] == 0
              ? Math.max(0, Math.abs(slope) - random.alpha)
              : Math.abs(slope - Math.copySign(random.alpha, code[j]));
      assertTrue(excess < 1e-8, "coefficient " + j + " of " + code[j] + " is off by " + excess);
    }
  }

  @RepeatedTest(120)
  void istaNeverRisesAndNeverGoesBelowTheLasso(RepetitionInfo info) {
    Case random = Case.of(info.getCurrentRepetition());
    SparseCoder coder = new SparseCoder(random.atoms);
    double least = coder.objective(random.row, random.alpha, coder.lasso(random.row, random.alpha));
    Ista ista = new Ista(random.atoms, random.row, random.alpha);
    double[] code = new double[random.atoms.length];
    double before = coder.objective(random.row, random.alpha, code);
    for (int step = 1; step <= 200; step++) {
      code = ista.step(code);
      double after = coder.objective(random.row, random.alpha, code);
      assertTrue(after <= before * (1 + 1e-12), "step " + step + ": " + before + " to " + after);
      assertTrue(after >= least * (1 - 1e-9), "below the optimum " + least + ": " + after);
      before = after;
    }
  }

  @Test
  void istaArrivesAtTheLasso() {
    Case random = Case.of(7);
    Ista ista = new Ista(random.atoms, random.row, 1);
    double[] code = new double[random.atoms.length];
    for (int step = 0; step < 20000; step++) {
      code = ista.step(code);
    }
    assertArrayEquals(new SparseCoder(random.atoms).lasso(random.row, 1), code, 1e-7);
  }

  @RepeatedTest(100)
  void matchingPursuitLeavesAResidualAcrossTheAtomsItUses(RepetitionInfo info) {
    Case random = Case.of(info.getCurrentRepetition());
    SparseCoder coder = new SparseCoder(random.atoms);
    double before = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= random.atoms.length; k++) {
      double[] code = coder.matchingPursuit(random.row, k);
      double[] residual = residual(random, code);
      long used = Arrays.stream(code).filter(c -> c != 0).count();
      assertTrue(used <= k, used + " atoms where " + k + " are allowed");
      for (int j = 0; j < code.length; j++) {
        double slope = SparseCoder.dot(random.atoms[j], residual);
        assertTrue(
            code[j] == 0 || Math.abs(slope) < 1e-7, "atom " + j + " still explains " + slope);
      }
      double left = SparseCoder.dot(residual, residual);
      assertTrue(left <= before + 1e-9, "one more atom left more: " + before + " to " + left);
      before = left;
    }
  }

  @Test
  void atomsThatRepeatOrVanishAreLeftOut() {
    double[][] atoms = {{1, 0}, {1, 0}, {0, 0}, {0, 1}};
    SparseCoder coder = new SparseCoder(atoms);
    double[] row = {3, -2};
    assertArrayEquals(new double[] {3, 0, 0, -2}, coder.matchingPursuit(row, 4), 1e-15);
    assertArrayEquals(new double[] {2.5, 0, 0, -1.5}, coder.lasso(row, 0.5), 1e-12);
    assertArrayEquals(new double[4], coder.lasso(row, 3), 0.0);
    assertArrayEquals(new double[4], coder.lasso(new double[2], 0.5), 0.0);
    assertArrayEquals(new double[4], coder.matchingPursuit(new double[2], 4), 0.0);
  }

  /** More atoms in use than columns: the equations of their signs alone have many solutions. */
  @RepeatedTest(100)
  void aCodeOfAtomsThatDependOnEachOtherEndsInTheOptimum(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    int d = 1 + random.nextInt(4);
    double[][] atoms = SparseData.normal(2 * d + random.nextInt(6), d, random);
    atoms[1] = atoms[0].clone();
    double[] row = SparseData.normal(1, d, random)[0];
    SparseCoder coder = new SparseCoder(atoms);
    double[] cold = coder.lasso(row, 0.1);
    double[] warm = SparseData.normal(1, atoms.length, random)[0];
    double before = coder.objective(row, 0.1, warm);
    assertTrue(new SignedSupport(coder.gram(), 0.1).improve(coder.correlations(row), warm));
    double between = coder.objective(row, 0.1, warm);
    assertTrue(
        between <= before * (1 + 1e-12), "signs kept, yet from " + before + " to " + between);
    double[] slopes = coder.correlations(row);
    for (int j = 0; j < warm.length; j++) {
      double slope = slopes[j] - SparseCoder.dot(coder.gram()[j], warm);
      double off = warm[j] == 0 ? 0 : slope - Math.copySign(0.1, warm[j]);
      assertEquals(0, off, 1e-7, "the best of these signs, atom " + j);
    }
    long used = Arrays.stream(warm).filter(c -> c != 0).count();
    assertTrue(used <= d, used + " atoms in use in " + d + " dimensions");
    new LassoDescent(coder.gram(), 0.1).improve(coder.correlations(row), warm, 1e-11);
    assertEquals(coder.objective(row, 0.1, cold), coder.objective(row, 0.1, warm), 1e-10);
  }

  @Test
  void aDictionaryTakesItsMeanAwayBeforeItCodes() {
    Dictionary dictionary =
        new Dictionary(new double[] {1, 2}, new double[][] {{1, 0}, {0, 1}}, 0.5, Optional.empty());
    assertArrayEquals(new double[] {1.5, -0.5}, dictionary.encode(new double[] {3, 1}), 1e-12);
  }

  private static double[][] referenceAtoms(double[][] rows) {
    return IntStream.range(0, 40).mapToObj(n -> SparseData.unit(rows[n])).toArray(double[][]::new);
  }

  private static double[] residual(Case random, double[] code) {
    double[] residual = random.row.clone();
    for (int i = 0; i < code.length; i++) {
      for (int j = 0; j < residual.length; j++) {
        residual[j] -= code[i] * random.atoms[i][j];
      }
    }
    return residual;
  }

  /** A dictionary, over- or undercomplete, a row to code on it, and a weight. */
  private record Case(double[][] atoms, double[] row, double alpha) {
    static Case of(long seed) {
      Random random = new Random(seed);
      int d = 1 + random.nextInt(12);
      double[][] atoms = SparseData.normal(1 + random.nextInt(20), d, random);
      double[] row = SparseData.normal(1, d, random)[0];
      return new Case(atoms, row, Math.pow(10, -2 + 2.5 * random.nextDouble()));
    }
  }
}
