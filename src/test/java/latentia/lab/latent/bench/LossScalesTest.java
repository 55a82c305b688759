package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.data.ImageShape;
import latentia.engine.neural.Likelihood;
import latentia.figure.Axes;
import latentia.figure.Mark;
import latentia.figure.Themes;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.RowForm;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

/** Losses are held against each other only where they measure the same thing. */
class LossScalesTest {
  @Test
  void modelsOfDifferentLikelihoodsAreComparedBySquaredError() {
    LatentSettings same = LatentSettings.standard();
    assertTrue(LossMeasure.of(same).own(), "both models toss coins");
    LatentSettings mixed =
        same.withModel(
            1, m -> m.withObjective(m.objective().withLikelihood(new Likelihood.Gaussian(0.05))));
    assertFalse(LossMeasure.of(mixed).own(), "nats of a density are not nats of coins");
  }

  @Test
  void barsOfANegativeReconstructionLossStayOnTheirTrack() {
    Ledger.Account account =
        new Ledger.Account(
            "VAE", "nats", true, List.of(new Ledger.Entry(0, 20, 1), new Ledger.Entry(1, -50, 9)));
    assertEquals(21, account.longest());
    Axes axes =
        LedgerFigure.of(new Ledger(true, List.of(account)), Themes.LIGHT, SheetSize.USUAL)
            .panels()
            .get(0)
            .axes();
    List<Mark.Polygon> bars =
        axes.marks().stream()
            .filter(Mark.Polygon.class::isInstance)
            .map(Mark.Polygon.class::cast)
            .toList();
    // Two squares of the legend, then two bars per epoch.
    double[] lengths =
        bars.subList(2, 6).stream().mapToDouble(bar -> bar.x()[1] - bar.x()[0]).toArray();
    assertEquals(20, lengths[0] / lengths[1], 1e-6, "20 nats beside 1");
    assertEquals(0, lengths[2], "nothing to draw of what is below 0");
    assertEquals(9, lengths[3] / lengths[1], 1e-6, "the same scale for all epochs");
    double most =
        bars.stream().mapToDouble(bar -> Arrays.stream(bar.x()).max().orElse(0)).max().orElse(0);
    assertTrue(most <= axes.x().scale().high(), "bars end on the sheet");
  }

  @Test
  void theMeanLossIsThatOfAllRows() {
    OffDistribution.Source source =
        new OffDistribution.Source("", new double[1], List.of(), List.of(new float[] {1, 2, 6}));
    assertEquals(3, source.mean(0));
  }

  @Test
  void noiseKeepsImagesBetweenBlankAndFullInk() {
    RowForm form = new RowForm(Optional.of(new ImageShape(1, 4)), -3, 5);
    double[] row = {-3, 4, 5, 0.5};
    double[] noisy = new Variation.Noisy(0.01).of(List.of(row), form, 1).get(0);
    assertArrayEquals(row, noisy, 0.1, "values beyond [0, 1] are none to be cut off");
    assertTrue(noisy[0] >= -3 && noisy[2] <= 5);
  }
}
