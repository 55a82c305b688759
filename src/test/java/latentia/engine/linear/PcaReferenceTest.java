package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import latentia.data.DataException;
import latentia.data.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Principal components against numbers that numpy, scikit-learn and R agree on. */
class PcaReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "pca.iris, COVARIANCE",
    "pca.iris, SVD",
    "pca.iris, GRAM",
    "pca.iris, AUTOMATIC",
    "pca.iris.std, COVARIANCE",
    "pca.iris.std, SVD",
    "pca.iris.std, GRAM",
    "pca.digits, COVARIANCE",
    "pca.digits, SVD",
    "pca.digits, AUTOMATIC"
  })
  void everyRouteEqualsTheReference(String id, PcaSolver solver) throws DataException {
    JsonNode anchor = LinearFixtures.reference(id);
    JsonNode expected = anchor.get("expected");
    Dataset data = data(id);
    PrincipalComponents found = PrincipalComponents.of(data, solver);
    double relative = anchor.get("tolerance").get("eigenvalues_rel").asDouble();
    double absolute = anchor.get("tolerance").get("components_abs").asDouble();

    for (int i = 0; i < expected.get("variance_ml").size(); i++) {
      double ml = expected.get("variance_ml").get(i).asDouble();
      assertEquals(ml, found.variances()[i], relative * ml, "lambda " + i);
      double unbiased = expected.get("variance_unbiased").get(i).asDouble();
      assertEquals(unbiased, found.unbiasedVariance(i), relative * unbiased, "unbiased " + i);
      double ratio = expected.get("ratio").get(i).asDouble();
      assertEquals(ratio, found.ratio(i), relative * ratio, "share " + i);
    }
    double total = expected.get("total_variance_ml").asDouble();
    assertEquals(total, found.totalVariance(), relative * total, "total variance");
    double[] first = LinearFixtures.vector(expected.get("first_component"));
    assertArrayEquals(first, found.axes()[0], absolute, "first axis");
    for (int i = 0; i < expected.get("components").size(); i++) {
      double[] axis = LinearFixtures.vector(expected.get("components").get(i));
      assertArrayEquals(axis, found.axes()[i], absolute, "axis " + i);
    }
    for (Map.Entry<String, JsonNode> kept : expected.get("reconstruction").properties()) {
      int used = Integer.parseInt(kept.getKey());
      double error = kept.getValue().get("mse_per_entry").asDouble();
      double tolerance = Math.max(1e-9 * error, 1e-12);
      assertEquals(error, found.meanSquaredError(used), tolerance, "error with M = " + used);
      double measured = ReconstructionError.of(found.keeping(used, false), data);
      assertEquals(error, measured, tolerance, "measured error with M = " + used);
      double share = kept.getValue().get("cum_ratio").asDouble();
      assertEquals(share, found.cumulativeRatio(used), 1e-9, "cumulative share of " + used);
    }
  }

  private static Dataset data(String id) throws DataException {
    Dataset data = LinearFixtures.builtIn(id.split("\\.")[1]);
    return id.endsWith(".std") ? LinearFixtures.standardized(data) : data;
  }
}
