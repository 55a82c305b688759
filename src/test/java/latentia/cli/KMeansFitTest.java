package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import org.junit.jupiter.api.Test;

/** What a fit of K-means reports, checked by hand. */
class KMeansFitTest {
  @Test
  void labelsBelongToTheCentresReported() throws Exception {
    Dataset iris = Catalogue.load("iris", 0);
    for (int iterations : List.of(0, 1, 2, 500)) {
      JsonNode fit =
          CommandRun.json(
              "fit kmeans --data iris --init rows:6,56,106 --json - --iterations " + iterations);
      double inertia = 0;
      for (int n = 0; n < 150; n++) {
        double nearest = Double.POSITIVE_INFINITY;
        int label = -1;
        for (int k = 0; k < 3; k++) {
          double squared = 0;
          for (int j = 0; j < 4; j++) {
            double difference = iris.value(n, j) - fit.get("centers").get(k).get(j).asDouble();
            squared += difference * difference;
          }
          if (squared < nearest) {
            nearest = squared;
            label = k;
          }
        }
        inertia += nearest;
        assertEquals(label, fit.get("labels").get(n).asInt(), "row " + n);
      }
      assertEquals(inertia, fit.get("inertia").asDouble(), 1e-9);
      JsonNode trace = fit.get("trace");
      assertEquals(inertia, trace.get(trace.size() - 1).get("inertia").asDouble(), 1e-9);
      assertEquals(iterations < 3 ? "iteration_limit" : "converged", fit.get("status").asText());
    }
  }

  @Test
  void aToleranceStopsAtTheFirstSmallChange() {
    String fit = "fit kmeans --data iris --init rows:6,56,106 --json - --tol ";
    JsonNode all = CommandRun.json(fit + "0").get("trace");
    int first = 1;
    while (relativeChange(all, first) >= 0.05) {
      first++;
    }
    JsonNode early = CommandRun.json(fit + "0.05");
    assertEquals(first + 1, early.get("trace").size(), "up to the first change below 5 %");
    assertTrue(first + 1 < all.size(), "that is before the end");
    assertEquals("converged", early.get("status").asText());
  }

  private static double relativeChange(JsonNode trace, int t) {
    double now = trace.get(t).get("inertia").asDouble();
    return Math.abs(trace.get(t - 1).get("inertia").asDouble() - now) / now;
  }
}
