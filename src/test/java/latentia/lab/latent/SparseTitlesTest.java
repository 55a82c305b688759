package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparseTitlesTest {
  @Test
  void sparseModelsAreNamedAfterTheirPenaltyToo() {
    LatentSettings sparse = LatentPresets.of("sparse").orElseThrow().settings();
    List<String> names = ModelTitle.of(sparse).stream().map(ModelTitle::brief).toList();
    assertEquals(
        List.of("AE", "SAE L1 $\\lambda = 0.5$", "SAE KL $\\lambda = 1$"),
        names,
        "a weight alone does not tell which penalty it weighs");
  }
}
