package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Remembered;
import latentia.data.Dataset;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.Drawing;
import latentia.lab.latent.bench.OffDistribution;
import latentia.lab.latent.bench.OffDistributionFigure;
import latentia.lab.latent.bench.OffDistributionOptions;
import latentia.lab.latent.bench.Variation;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Rows that the models were not trained for, and what they make of them. */
final class OffDistributionBench implements Bench {
  private final BenchDesk desk;
  private final DrawBench drawn;
  private final Remembered<OffDistribution> computed = new Remembered<>();
  private final OtherSet other;
  private final HBox controls;
  private OffDistributionOptions options = OffDistributionOptions.usual();

  /**
   * @param drawn whose drawing is fed to the models too
   */
  OffDistributionBench(BenchDesk desk, DrawBench drawn) {
    this.desk = desk;
    this.drawn = drawn;
    other = new OtherSet(desk);
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    controls =
        made.row(
            other.button(),
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

  /** Which other set it is. */
  @Override
  public Optional<String> note() {
    return other
        .title()
        .map(title -> Messages.of(OffDistributionBench.class).get("off.note", title));
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    Optional<Drawing> drawing = drawn.drawing().filter(made -> !made.isBlank());
    Optional<Dataset> foreign = other.rows(scene.data());
    OffDistributionOptions usual =
        drawing.map(made -> options.with(new Variation.Drawn(made))).orElse(options);
    OffDistributionOptions now =
        foreign.map(rows -> usual.with(new Variation.Foreign(rows))).orElse(usual);
    return Optional.of(
        (theme, size) ->
            OffDistributionFigure.of(
                computed.get(
                    List.of(scene.shown(), now), () -> OffDistribution.of(scene, now, () -> false)),
                theme,
                size));
  }

  @Override
  public void close() {
    other.close();
  }
}
