package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Rows that a fit is judged by. */
class HeldOutRowsTest {
  @Test
  void theyAreJudgedByTheFitOfTheOthers() {
    JsonNode fit = CommandRun.json("fit gmm --data iris --rows 0:100 --test-rows 100:150 --json -");
    assertEquals(100, fit.get("rows").asInt());
    assertEquals(50, fit.get("test").get("rows").asInt());
    assertTrue(fit.get("test").get("log_likelihood").asDouble() < 0);
    JsonNode same = CommandRun.json("fit kmeans --data iris --test-rows 0:150 --quiet --json -");
    assertEquals(same.get("inertia").asDouble(), same.get("test").get("inertia").asDouble(), 1e-9);
  }

  @Test
  void trainingRowsHeldOutAsWellAreAsLikelyAsInTraining() {
    JsonNode fit = CommandRun.json("fit gmm --data iris --test-rows 0:150 --quiet --json -");
    double training = fit.get("log_likelihood").asDouble();
    assertEquals(training, fit.get("test").get("log_likelihood").asDouble(), 1e-9);
  }

  @Test
  void theyAreStandardizedByTheTrainingRows() {
    JsonNode fit =
        CommandRun.json(
            "fit kmeans --data iris -k 1 --standardize --rows 0:50 --test-rows 50:52 --json -");
    assertTrue(
        fit.get("test").get("inertia").asDouble() > 500,
        "setosa petals vary so little that those of versicolor lie many standard deviations away");
  }
}
