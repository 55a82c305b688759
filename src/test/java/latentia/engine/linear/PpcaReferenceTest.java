package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilistic PCA against numbers of numpy, checked against the density itself. */
class PpcaReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"ppca.faithful", "ppca.iris", "ppca.digits"})
  void theClosedFormEqualsTheReference(String id) throws SettingsException {
    JsonNode expected = LinearFixtures.reference(id).get("expected");
    Dataset data = LinearFixtures.builtIn(id.substring(5));
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      int q = Integer.parseInt(entry.getKey());
      PpcaSettings settings = new PpcaSettings(q, false, 100, 0, 1, Optional.empty());
      PpcaSnapshot found = PpcaSession.open(data, settings).snapshot();
      String what = id + ", q = " + q;
      double noise = entry.getValue().get("sigma2_ML").asDouble();
      assertEquals(noise, found.model().noiseVariance(), 1e-9 * noise, what);
      double logLikelihood = entry.getValue().get("avg_loglik_ML").asDouble();
      double rounding = 1e-9 * Math.abs(logLikelihood);
      assertEquals(logLikelihood, found.best(), rounding, what);
      assertEquals(logLikelihood, found.trace().last(), rounding, what);
      double[] lengths = LinearFixtures.vector(entry.getValue().get("WtW_diag_ML"));
      for (int i = 0; i < lengths.length; i++) {
        double[] axis = found.model().basis(i);
        double squared = 0;
        for (double x : axis) {
          squared += x * x;
        }
        assertEquals(lengths[i], squared, 1e-9 * lengths[i], what + ": ||w_" + i + "||^2");
      }
    }
  }

  @Test
  void emFollowsTheReferenceFromAGivenStart() throws SettingsException {
    JsonNode expected = LinearFixtures.reference("ppca.em.iris.q2").get("expected");
    Dataset iris = LinearFixtures.builtIn("iris");
    double[] trace = LinearFixtures.vector(expected.get("loglik_after_iter"));
    PpcaSession session = PpcaSession.open(iris, fromReferenceStart(0));
    for (int t = 1; t < trace.length; t++) {
      session.eStep();
      session.mStep();
    }
    PpcaSnapshot after = session.snapshot();
    for (int t = 0; t < trace.length; t++) {
      double total = after.trace().at(t) * iris.rows();
      assertEquals(trace[t], total, 1e-8 * Math.abs(trace[t]), "iteration " + t);
    }
    // The reference took one more M-step before it wrote this down than its trace counts.
    session.step();
    session.step();
    double noise = expected.get("sigma2_after_20").asDouble();
    double found = session.snapshot().model().noiseVariance();
    assertEquals(noise, found, 1e-8 * noise, "sigma^2 after 21");
    while (session.snapshot().step() < 40_000) {
      session.step();
    }
    double end = expected.get("loglik_after_20000").asDouble();
    PpcaSnapshot last = session.snapshot();
    assertEquals(end, last.trace().last() * iris.rows(), 1e-8 * Math.abs(end), "after 20000");
    double least = expected.get("sigma2_after_20000").asDouble();
    assertEquals(least, last.model().noiseVariance(), 1e-8 * least, "sigma^2 after 20000");
    double closed = expected.get("closed_form_loglik").asDouble();
    assertEquals(closed, last.best() * iris.rows(), 1e-9 * Math.abs(closed), "closed form");
  }

  /** W0[i][j] = 1 if i mod q = j, else 0.1 (i + 1) / d; sigma^2 = 1. */
  private static PpcaSettings fromReferenceStart(double tolerance) {
    int d = 4;
    int q = 2;
    double[][] w = new double[d][q];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < q; j++) {
        w[i][j] = i % q == j ? 1 : 0.1 * (i + 1) / d;
      }
    }
    return new PpcaSettings(
        q, true, 1_000_000, tolerance, 1, Optional.of(new ProbabilisticPca(new double[d], w, 1)));
  }
}
