package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.Dataset;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.neural.NetworkSnapshot;
import latentia.lab.latent.bench.LinearAgainstPca;
import latentia.training.Session;
import org.junit.jupiter.api.Test;

class LatentPresetsTest {
  @Test
  void everyPresetOpensAndTakesAStep() throws Exception {
    for (LatentPreset preset : LatentPresets.all()) {
      LatentData data = LatentData.of(Catalogue.load(preset.dataset(), 1));
      try (Session<LatentSnapshot> session = LatentLab.open(data, preset.settings())) {
        session.step();
        assertEquals(1, session.snapshot().step(), preset.id());
      }
      assertFalse(preset.title().isBlank() || preset.explanation().isBlank());
      for (Set<Integer> models : preset.layers().values()) {
        assertTrue(models.stream().allMatch(m -> m < preset.settings().models().size()));
      }
    }
  }

  @Test
  void presetsAreFoundByName() {
    List<String> ids = LatentPresets.all().stream().map(LatentPreset::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertEquals("beta", LatentPresets.of("beta").orElseThrow().id());
    assertTrue(LatentPresets.of("nothing").isEmpty());
  }

  @Test
  void settingsFitEveryBuiltInDataSet() throws Exception {
    for (CatalogueEntry entry : Catalogue.entries()) {
      LatentData data = LatentData.of(Catalogue.load(entry.name(), 1));
      LatentSettings settings = LatentSettings.fitting(data);
      try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
        session.step();
        assertTrue(session.status().running(), entry.name());
        int steps = session.snapshot().batchesPerEpoch();
        assertTrue(steps >= 12, entry.name() + " has " + steps + " steps in an epoch");
      }
    }
  }

  @Test
  void linearAutoencoderFindsThePrincipalSubspace() throws Exception {
    LatentPreset preset = LatentPresets.of("pca").orElseThrow();
    LatentData data = LatentData.of(Catalogue.load(preset.dataset(), 1));
    var axes = LinearAgainstPca.components(data);
    try (Session<LatentSnapshot> session = LatentLab.open(data, preset.settings())) {
      while (session.status().running()) {
        session.step();
      }
      NetworkSnapshot end = session.snapshot().model(0);
      LinearAgainstPca found = LinearAgainstPca.of(end, axes).orElseThrow();
      assertTrue(found.angles()[1] < 1, "degrees: " + found.angles()[1]);
      assertTrue(found.loss() >= found.optimum() - 1e-4, "nothing linear does better than PCA");
      assertEquals(found.optimum(), found.loss(), 0.01 * found.optimum());
      assertEquals(discarded(data, axes), found.optimum(), 1e-9);
      assertTrue(found.sentence().contains("first 2 principal axes"));
    }
    assertFalse(LinearAgainstPca.suits(LatentSettings.standard().model(0)));
  }

  /** The mean squared distance of the training rows from the plane of the first two axes. */
  private static double discarded(LatentData data, PrincipalComponents axes) {
    Dataset train = data.rows().train();
    double[][] vectors = axes.axes();
    double[] mean = new double[train.columns()];
    for (int n = 0; n < train.rows(); n++) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += train.value(n, j) / train.rows();
      }
    }
    double sum = 0;
    for (int n = 0; n < train.rows(); n++) {
      double[] scores = new double[2];
      double length = 0;
      for (int j = 0; j < mean.length; j++) {
        double from = train.value(n, j) - mean[j];
        length += from * from;
        scores[0] += from * vectors[0][j];
        scores[1] += from * vectors[1][j];
      }
      sum += length - scores[0] * scores[0] - scores[1] * scores[1];
    }
    return sum / train.rows();
  }
}
