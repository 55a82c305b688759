package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.figure.Figure;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

class NarrowPlanesTest {
  @Test
  void threePlanesAreTitledWithWhatTellsTheirModelsApart() {
    LatentSettings settings =
        new LatentSettings(Stream.of(0.0, 1.0, 4.0).map(NarrowPlanesTest::withBeta).toList());
    LatentScene scene = Trained.scene(Trained.rows("digits", 50), settings);
    Figure planes = new LatentFigures().planes(scene, LatentView.of(Themes.LIGHT, 3));
    List<String> titles = planes.panels().stream().map(panel -> panel.axes().title()).toList();
    assertEquals(
        List.of("VAE $\\beta = 0$", "VAE $\\beta = 1$", "VAE $\\beta = 4$"),
        titles,
        "full names would be cut before beta");
  }

  private static NetworkSettings withBeta(double beta) {
    NetworkSettings usual = NetworkSettings.variational();
    Objective.Variational objective = (Objective.Variational) usual.objective();
    return usual
        .withObjective(objective.withBeta(beta))
        .withTraining(usual.training().withEpochs(1));
  }
}
