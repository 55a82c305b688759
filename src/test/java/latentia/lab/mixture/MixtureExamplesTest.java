package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

class MixtureExamplesTest {
  private static GmmSnapshot end(String id) throws Exception {
    MixtureExample example = MixtureExamples.of(id).orElseThrow();
    return (GmmSnapshot) Runs.end(Runs.data(example.dataset()), example.settings());
  }

  @Test
  void everyExampleRunsToANamedEnd() throws Exception {
    Set<String> ids = new HashSet<>();
    for (MixtureExample example : MixtureExamples.all()) {
      assertTrue(ids.add(example.id()), "two examples are called " + example.id());
      MixtureSnapshot end = Runs.end(Runs.data(example.dataset()), example.settings());
      assertFalse(end.status().running(), example.id() + " is still running");
      assertFalse(end.status() instanceof Status.IterationLimit, example.id() + " never settles");
    }
  }

  @Test
  void oldFaithfulTakesADozenInstructiveIterationsFromThePoorStart() throws Exception {
    GmmSnapshot end = end("old-faithful");
    assertInstanceOf(Status.Converged.class, end.status());
    assertTrue(end.iteration() >= 10 && end.iteration() <= 16, "took " + end.iteration());
    assertEquals(-1378, end.trace().at(0).logLikelihood(), 3, "log-likelihood at the start");
    assertEquals(-1130.264, end.bound().logLikelihood(), 0.01, "log-likelihood at the end");
  }

  @Test
  void theSingularityCollapsesOnComponentThree() throws Exception {
    GmmSnapshot end = end("singularity");
    assertEquals(new Status.Collapsed(List.of(2)), end.status());
    double[] onePoint = {2.383, 71};
    assertArrayEquals(onePoint, end.mean(2), 1e-4, "it stands on one eruption");
    double[][] covariance = end.parameters().covariances()[2];
    assertTrue(covariance[0][0] + covariance[1][1] < 1e-4, "and is no wider than it");
  }

  @Test
  void theFloorHoldsTheSingularityBack() throws Exception {
    GmmSnapshot end = end("singularity-floor");
    assertInstanceOf(Status.Converged.class, end.status());
    assertTrue(end.floored().contains(2), "component 3 rests on the floor: " + end.floored());
    assertTrue(Double.isFinite(end.bound().logLikelihood()));
  }

  @Test
  void swappedNamesGiveTheSameLikelihoodAtEveryStep() throws Exception {
    GmmSnapshot a = end("permutation-a");
    GmmSnapshot b = end("permutation-b");
    assertEquals(a.step(), b.step(), "both take equally long");
    for (int s = 0; s <= a.step(); s++) {
      double expected = a.trace().at(s).logLikelihood();
      assertEquals(expected, b.trace().at(s).logLikelihood(), 1e-9 * Math.abs(expected));
    }
    for (int n = 0; n < a.rows(); n++) {
      assertEquals(a.responsibility(n, 0), b.responsibility(n, 1), 1e-9, "row " + n);
    }
  }

  @Test
  void fullCovariancesFitLongClustersBetterThanSphericalOnes() throws Exception {
    double spherical = end("anisotropic-spherical").bound().logLikelihood();
    Dataset data = Runs.data("anisotropic");
    double full = end("anisotropic-full").bound().logLikelihood();
    assertTrue(full > spherical + data.rows() * 0.1, full + " against " + spherical);
  }
}
