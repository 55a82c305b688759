package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricSum;
import latentia.training.SettingsException;
import org.bytedeco.openblas.global.openblas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BLAS threads of its own stall whenever other programs keep the cores busy. */
class OneThreadTest {
  /** As the library comes, and as ND4J leaves it when it starts. */
  @BeforeEach
  void takeAllCores() {
    openblas.blas_set_num_threads(2);
  }

  @AfterEach
  void giveBack() {
    openblas.blas_set_num_threads(1);
  }

  @Test
  void trainingTakesOneThread() throws SettingsException {
    NetworkData data = NetworkFixtures.fewDigits(64);
    NetworkSettings settings = NetworkFixtures.small(NetworkSettings.variational());
    try (NetworkSession session = NetworkSession.open(data, settings)) {
      assertOneThread("opening a session");
      takeAllCores();
      session.step();
      assertOneThread("a step, though ND4J has started meanwhile");
    }
  }

  @Test
  void decodingAndEvaluatingTakeOneThread() throws SettingsException {
    NetworkData data = NetworkFixtures.fewDigits(64);
    NetworkSettings settings = NetworkFixtures.small(NetworkSettings.variational());
    try (NetworkSession session = NetworkSession.open(data, settings)) {
      TrainedNetwork network = session.snapshot().network();
      takeAllCores();
      try (BulkEvaluator evaluator = BulkEvaluator.of(network)) {
        evaluator.decode(new float[800], 400);
      }
      assertOneThread("a grid");
      takeAllCores();
      NetworkEvaluation.of(network, data.train());
      assertOneThread("an evaluation");
    }
  }

  @Test
  void principalComponentsTakeOneThread() {
    Dataset digits = NetworkFixtures.digits();
    try (SymmetricSum sum = SymmetricSum.of(digits.columns())) {
      for (int n = 0; n < digits.rows(); n++) {
        sum.add(digits.row(n));
      }
      sum.eigen(1);
    }
    assertOneThread("the eigenvectors of a covariance");
  }

  private static void assertOneThread(String work) {
    assertEquals(1, openblas.blas_get_num_threads(), work + " lets OpenBLAS start threads");
  }
}
