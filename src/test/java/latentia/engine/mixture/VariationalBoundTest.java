package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ln p(X|theta) = L(q, theta) + KL, before and after each half step. */
class VariationalBoundTest {
  private static final String CASES = "latentia.engine.mixture.RandomCase#all";

  @ParameterizedTest
  @MethodSource(CASES)
  void theBoundStaysBelowAndTheHalfStepsKeepTheirPromises(RandomCase some) {
    try (GmmSession session = some.open(1e-6)) {
      for (int t = 0; t < 20; t++) {
        session.step();
      }
      GmmTrace trace = session.snapshot().trace();
      for (int t = 0; t < trace.length(); t++) {
        VariationalBound now = trace.at(t);
        double slack = 1e-9 * Math.abs(now.logLikelihood());
        String where = some + ", half step " + t;
        assertTrue(now.gap() >= 0, where + ": the gap is a divergence");
        assertTrue(now.lowerBound() <= now.logLikelihood(), where + ": L <= ln p");
        assertEquals(now.logLikelihood(), now.lowerBound() + now.gap(), slack, where);
        assertEquals(
            now.lowerBound(), now.expectedCompleteLogLikelihood() + now.entropy(), slack, where);
        if (t % 2 == 1) {
          assertEquals(0, now.gap(), 0, where + ": the E-step closes the gap");
          assertEquals(trace.at(t - 1).logLikelihood(), now.logLikelihood(), 0, where);
        } else if (t > 0) {
          assertTrue(
              now.lowerBound() >= trace.at(t - 1).lowerBound() - slack,
              where + ": the M-step raises the bound");
          assertEquals(trace.at(t - 1).entropy(), now.entropy(), 0, where + ": q is the same");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void theTermsEqualTheirDefinitions(RandomCase some) {
    try (GmmSession session = some.open(1e-6)) {
      for (int t = 0; t < 7; t++) {
        GmmSnapshot now = session.snapshot();
        double[][] joint = TextbookEm.logJoint(some.x(), now.parameters());
        double expected = 0;
        double entropy = 0;
        double divergence = 0;
        for (int n = 0; n < now.rows(); n++) {
          double evidence = TextbookEm.logSum(joint[n]);
          for (int k = 0; k < now.components(); k++) {
            double q = now.responsibility(n, k);
            if (q > 0) {
              expected += q * joint[n][k];
              entropy -= q * Math.log(q);
              divergence += q * (Math.log(q) - (joint[n][k] - evidence));
            }
          }
        }
        double slack = 1e-10 * Math.abs(now.bound().logLikelihood());
        String where = some + ", half step " + t;
        assertEquals(expected, now.bound().expectedCompleteLogLikelihood(), slack, where + ": Q");
        assertEquals(entropy, now.bound().entropy(), slack, where + ": H(q)");
        assertEquals(divergence, now.bound().gap(), 10 * slack, where + ": KL");
        session.step();
      }
    }
  }
}
