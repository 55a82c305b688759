package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Remembered;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.PriorFigure;
import latentia.lab.latent.bench.PriorOptions;
import latentia.lab.latent.bench.PriorSamples;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Draws of the prior, decoded by every model. */
final class PriorBench implements Bench {
  private static final int FEWEST = 4;
  private static final int MOST = 60;

  private final BenchDesk desk;
  private final Remembered<PriorSamples> computed = new Remembered<>();
  private final HBox controls;
  private PriorOptions options = PriorOptions.usual();

  PriorBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    controls =
        made.row(
            made.segments(
                List.of("prior.means", "prior.draws"),
                number -> change(options.withDrawn(number == 1))),
            made.spinner(
                FEWEST,
                MOST,
                options.samples(),
                "prior.samples.tip",
                count -> change(options.withSamples(count))),
            made.button("draws.again", Feather.SHUFFLE, this::again));
  }

  private void again() {
    change(options.withSeed(options.seed() + 1));
  }

  private void change(PriorOptions other) {
    options = other;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "prior";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    PriorOptions now = options;
    return Optional.of(
        (theme, size) ->
            PriorFigure.of(
                computed.get(List.of(scene.shown(), now), () -> PriorSamples.of(scene, now)),
                theme,
                size));
  }
}
