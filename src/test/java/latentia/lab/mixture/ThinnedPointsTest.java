package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Axes;
import latentia.figure.Mark;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

/** Of very many rows a part is drawn, and said so; everything else counts them all. */
class ThinnedPointsTest {
  private static final int ROWS = 50_000;

  @Test
  void aPartIsDrawnAndSaidWhileTheModelUsesAllRows() throws Exception {
    Dataset data = cloud();
    MixtureSettings settings = MixtureSettings.standard();
    List<MixtureSnapshot> run = Runs.of(data, settings, 2);
    MixtureView view = MixtureView.of(Themes.LIGHT, data);
    Axes axes =
        new MixtureFigures()
            .scatter(data, MixtureScene.still(run.get(2)), view)
            .panels()
            .get(0)
            .axes();
    Mark.Points points =
        (Mark.Points)
            axes.marks().stream().filter(Mark.Points.class::isInstance).findFirst().orElseThrow();
    assertEquals("cloud, 20,000 of 50,000 rows shown", axes.title());
    assertEquals(20_000, points.x().length);
    assertEquals(20_000, points.argb().length);
    assertEquals(ROWS, axes.picks().get(0).x().length, "every row can be pointed at");
    assertArrayEquals(data.column(1), axes.picks().get(0).y());
    GmmSnapshot last = (GmmSnapshot) run.get(2);
    double[] weights = last.parameters().weights();
    double[] means = new double[2];
    for (int k = 0; k < weights.length; k++) {
      means[0] += weights[k] * last.parameters().means()[k][0];
      means[1] += weights[k] * last.parameters().means()[k][1];
    }
    for (int j = 0; j < 2; j++) {
      double mean = Arrays.stream(data.column(j)).average().orElseThrow();
      assertEquals(mean, means[j], 1e-9, "after an M-step the mixture's mean is that of all rows");
    }
  }

  private static Dataset cloud() {
    Random random = new Random(5);
    double[] values = new double[2 * ROWS];
    Arrays.setAll(values, i -> random.nextGaussian() + (i % 4 < 2 ? 6 : 0));
    return Dataset.of("cloud", List.of("x", "y"), values);
  }
}
