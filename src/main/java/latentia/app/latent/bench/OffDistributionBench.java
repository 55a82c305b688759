package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.BenchSize;
import latentia.lab.latent.bench.Drawing;
import latentia.lab.latent.bench.OffDistribution;
import latentia.lab.latent.bench.OffDistributionFigure;
import latentia.lab.latent.bench.OffDistributionOptions;
import latentia.lab.latent.bench.Variation;
import org.kordamp.ikonli.feather.Feather;

/** Rows that the models were not trained for, and what they make of them. */
final class OffDistributionBench implements Bench {
  private final BenchDesk desk;
  private final DrawBench drawn;
  private final Remembered<OffDistribution> computed = new Remembered<>();
  private final HBox controls;
  private OffDistributionOptions options = OffDistributionOptions.usual();

  /**
   * @param drawn whose drawing is fed to the models too
   */
  OffDistributionBench(BenchDesk desk, DrawBench drawn) {
    this.desk = desk;
    this.drawn = drawn;
    BenchControls made = new BenchControls();
    controls =
        made.row(
            made.button(
                "off.example",
                Feather.SKIP_FORWARD,
                () -> change(options.withExample(options.example() + 1))),
            made.button(
                "off.noise", Feather.SHUFFLE, () -> change(options.withSeed(options.seed() + 1))));
  }

  private void change(OffDistributionOptions other) {
    options = other;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "off";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Function<BenchSize, Figure>> picture(LatentScene scene, Theme theme) {
    Optional<Drawing> drawing = drawn.drawing().filter(made -> !made.isBlank());
    OffDistributionOptions now =
        drawing.map(made -> options.with(new Variation.Drawn(made))).orElse(options);
    return Optional.of(
        size ->
            OffDistributionFigure.of(
                computed.get(
                    List.of(scene.shown(), now), () -> OffDistribution.of(scene, now, () -> false)),
                theme,
                size));
  }
}
