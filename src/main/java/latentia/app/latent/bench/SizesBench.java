package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.LatestJob;
import latentia.engine.neural.NetworkSettings;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.bench.LatentSizeComparison;
import latentia.lab.latent.bench.SizeOptions;
import latentia.lab.latent.bench.SizesFigure;
import latentia.text.Messages;
import latentia.training.SettingsException;
import org.kordamp.ikonli.feather.Feather;

/** The same model with several latent sizes, trained in the background. */
final class SizesBench implements Bench {
  private final BenchDesk desk;
  private final LatestJob job;
  private final ProgressBar progress = new ProgressBar(0);
  private final Button train;
  private final Button cancel;
  private final HBox controls;
  private SizesFigure.Shown shown = SizesFigure.Shown.SAMPLES;
  private LatentSizeComparison found;
  private Question asked;

  /** What decides the answer. */
  private record Question(LatentData data, LatentSettings settings) {}

  SizesBench(BenchDesk desk) {
    this.desk = desk;
    job = new LatestJob("latent sizes", desk.fxThread());
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    train = made.button("sizes.train", Feather.PLAY, this::train);
    train.setId("train-sizes");
    cancel = made.button("sizes.cancel", Feather.X, this::cancel);
    controls =
        made.row(
            progress,
            cancel,
            train,
            made.segments(
                List.of("sizes.samples", "sizes.reconstructions"),
                number -> {
                  shown = SizesFigure.Shown.values()[1 - number];
                  desk.changed().run();
                }));
    work(false);
  }

  private void work(boolean now) {
    for (Node node : List.of(progress, cancel)) {
      node.setVisible(now);
      node.setManaged(now);
    }
    train.setDisable(now);
  }

  /** The model compared: the first variational one, else the first. */
  private void train() {
    LatentData data = desk.lab().stateProperty().get().data();
    LatentSettings settings = desk.lab().stateProperty().get().settings();
    asked = new Question(data, settings);
    NetworkSettings model =
        settings.models().stream()
            .filter(NetworkSettings::isVariational)
            .findFirst()
            .orElse(settings.model(0));
    work(true);
    job.start(
        (cancelled, apply) -> {
          try {
            LatentSizeComparison result =
                LatentSizeComparison.train(
                    data,
                    model,
                    SizeOptions.usual(),
                    (share, latent) -> apply.execute(() -> progress.setProgress(share)),
                    cancelled);
            apply.execute(() -> show(result));
          } catch (CancellationException e) {
            // Given up by the user, who has been answered already.
          }
        },
        this::refuse);
  }

  private void show(LatentSizeComparison result) {
    work(false);
    found = result;
    desk.changed().run();
  }

  private void refuse(Throwable failure) {
    work(false);
    if (failure instanceof SettingsException) {
      desk.notices().warn(failure.getMessage());
    } else {
      desk.notices().fault(failure);
    }
  }

  private void cancel() {
    job.cancel();
    work(false);
  }

  @Override
  public String id() {
    return "sizes";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    if (asked != null && asked.data() != scene.data()) {
      cancel();
      found = null;
      asked = null;
    }
    LatentSizeComparison now = found;
    SizesFigure.Shown what = shown;
    return Optional.ofNullable(now)
        .map(sizes -> (theme, size) -> SizesFigure.of(sizes, what, theme, size));
  }

  @Override
  public void leave() {
    cancel();
  }

  @Override
  public void close() {
    job.close();
  }
}
