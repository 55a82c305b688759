package latentia.lab.latent;

import java.util.Arrays;
import latentia.data.Catalogue;
import latentia.engine.neural.Losses;
import latentia.engine.neural.NetworkSnapshot;
import latentia.training.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints what each preset ends with; run by hand. */
@Tag("benchmark")
class PresetNumbers {
  private static final String ONLY = System.getProperty("preset", "");

  @Test
  void whatEachPresetEndsWith() throws Exception {
    for (LatentPreset preset : LatentPresets.all()) {
      if (ONLY.isEmpty() || Arrays.asList(ONLY.split(",")).contains(preset.id())) {
        print(preset);
      }
    }
  }

  private static void print(LatentPreset preset) throws Exception {
    LatentData data = LatentData.of(Catalogue.load(preset.dataset(), 1));
    long start = System.nanoTime();
    try (Session<LatentSnapshot> session = LatentLab.open(data, preset.settings())) {
      while (session.status().running()) {
        session.step();
      }
      LatentSnapshot end = session.snapshot();
      System.out.printf(
          "%s: %.1f s, %d steps, %s%n",
          preset.id(), (System.nanoTime() - start) / 1e9, end.step(), end.status());
      for (NetworkSnapshot model : end.models()) {
        Losses losses = model.trace().last().test().orElseThrow();
        CodeSpread spread = CodeSpread.of(model.codes(), model.network().latent());
        int active = 0;
        for (float h : model.codes()) {
          active += Math.abs(h) > 0.1 ? 1 : 0;
        }
        double[] first = {Double.MAX_VALUE, -Double.MAX_VALUE};
        for (float h : model.codes()) {
          first[0] = Math.min(first[0], h);
          first[1] = Math.max(first[1], h);
        }
        System.out.printf(
            "  rec %.3f kl %.3f penalty %.3f mse %.5f train %.3f | code sd %.3f range %.1f %.1f |h|>0.1 per row %.1f of %d; kl/dim %s var %s%n",
            losses.reconstruction(),
            losses.kl(),
            losses.penalty(),
            losses.meanSquaredError(),
            model.trace().last().train().reconstruction(),
            spread.unit(),
            first[0],
            first[1],
            (double) active * model.network().latent() / model.codes().length,
            model.network().latent(),
            losses.klPerDimension(),
            Double.isNaN(model.network().outputVariance()) ? "" : model.network().outputVariance());
      }
    }
  }
}
