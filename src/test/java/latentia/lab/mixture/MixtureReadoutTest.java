package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Themes;
import latentia.lab.look.NumberText;
import org.junit.jupiter.api.Test;

class MixtureReadoutTest {
  private final MixtureView view;
  private final Dataset data;
  private final List<MixtureSnapshot> run;

  MixtureReadoutTest() throws Exception {
    data = Runs.data("faithful");
    view = MixtureView.of(Themes.LIGHT, data).withHoveredRow(2);
    run = Runs.of(data, MixtureSettings.standard(), 1000);
  }

  @Test
  void aRowIsWorkedWithTheEnginesNumbers() {
    GmmSnapshot shown = (GmmSnapshot) run.get(6);
    MixtureReadout.RowReadout row = MixtureReadout.of(data, shown, view).row().orElseThrow();
    MixtureDensity density = new MixtureDensity(shown.parameters());
    double[] expected = density.responsibilities(data.row(2));
    double[] heights = density.componentDensities(data.row(2));
    for (int k = 0; k < 2; k++) {
      assertEquals(expected[k], row.next().get(k), 1e-12);
      assertEquals(shown.responsibility(2, k), row.now().get(k), 0);
      assertEquals(
          NumberText.significant(heights[k], 3), row.table().lines().get(1).numbers().get(k));
    }
    assertEquals("Eruption 2", row.heading());
    assertEquals("(3.333, 74) minutes", row.values());
    GmmSnapshot next = (GmmSnapshot) run.get(7);
    assertEquals(next.responsibility(2, 0), row.next().get(0), 1e-12, "what the E-step then does");
  }

  @Test
  void theMStepIsAnnouncedWithTheNumbersItThenGives() {
    GmmSnapshot shown = (GmmSnapshot) run.get(7);
    GmmSnapshot next = (GmmSnapshot) run.get(8);
    MixtureReadout readout = MixtureReadout.of(data, shown, view);
    MixtureReadout.Table update = readout.update().orElseThrow();
    for (int k = 0; k < 2; k++) {
      double weight = next.parameters().weights()[k];
      assertEquals(NumberText.fixed(weight, 3), update.lines().get(1).numbers().get(k));
      assertEquals(NumberText.fixed(weight * 272, 1), update.lines().get(0).numbers().get(k));
    }
    String mean = NumberText.significant(next.mean(0)[1], 3);
    assertTrue(update.worked().get(0).contains(mean), update.worked().get(0) + " shows " + mean);
  }

  @Test
  void theBalanceHoldsAtEveryHalfStep() {
    for (MixtureSnapshot snapshot : run) {
      List<MixtureReadout.Term> terms = MixtureReadout.of(data, snapshot, view).balance().terms();
      double[] numbers = terms.stream().mapToDouble(t -> number(t.number())).toArray();
      assertEquals(numbers[0], numbers[1] + numbers[2], 0.1001, "step " + snapshot.step());
    }
  }

  @Test
  void theButtonNamesWhatComesNext() throws Exception {
    assertEquals(
        "Next: E-step – share out responsibility",
        MixtureReadout.of(data, run.get(0), view).next());
    assertEquals(
        "M-step: move to the weighted means", MixtureReadout.of(data, run.get(1), view).title());
    MixtureReadout last = MixtureReadout.of(data, run.get(run.size() - 1), view);
    assertEquals("Converged", last.title());
    assertTrue(last.status().isPresent());
    MixtureSettings hard = MixtureSettings.standard().withMethod(MixtureSettings.Method.KMEANS);
    assertEquals(
        "Assign each row to its nearest centre",
        MixtureReadout.of(data, Runs.of(data, hard, 0).get(0), view).title());
  }

  @Test
  void aCollapseNamesTheComponentAndTheRemedy() throws Exception {
    MixtureExample example = MixtureExamples.of("singularity").orElseThrow();
    MixtureSnapshot end = Runs.end(data, example.settings());
    String sentence = MixtureReadout.of(data, end, view).status().orElseThrow();
    assertTrue(sentence.startsWith("Component 3 shrank"), sentence);
    assertTrue(sentence.contains("set a floor"), sentence);
  }

  private static double number(String shown) {
    return Double.parseDouble(shown.replace('\u2212', '-'));
  }
}
