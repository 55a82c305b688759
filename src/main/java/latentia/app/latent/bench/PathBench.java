package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.figure.FigureListener;
import latentia.figure.AxesLayout;
import latentia.figure.Figure;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** The walk from A to B: the film strip of what is decoded on the way, in every model. */
final class PathBench implements Bench, FigureListener {
  private final BenchDesk desk;
  private final LatentFigures figures = new LatentFigures();
  private final HBox controls;
  private volatile String told = "";
  private int pointed = -1;

  PathBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    SegmentedButton way =
        made.segments(
            List.of("path.linear", "path.spherical"),
            number -> desk.lab().probing().changePath(path -> path.withSpherical(number == 1)));
    Spinner<Integer> frames =
        made.spinner(
            Probe.Path.FEWEST_FRAMES,
            Probe.Path.MOST_FRAMES,
            12,
            "path.frames.tip",
            count -> desk.lab().probing().changePath(path -> path.withFrames(count)));
    ToggleButton loop = made.toggle("path.loop", Feather.REPEAT);
    loop.setId("loop");
    loop.selectedProperty().bindBidirectional(desk.lab().loop().playingProperty());
    controls = made.row(way, frames, loop);
  }

  @Override
  public String id() {
    return "path";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public double lines() {
    return 12.4;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    LatentView view = desk.lab().viewProperty().get();
    return Optional.of(
        (theme, size) -> {
          Figure strip = figures.strip(scene, view.withTheme(theme));
          if (size.headed()) {
            return strip;
          }
          told = strip.panels().get(0).axes().note();
          return strip.withoutHeadings();
        });
  }

  @Override
  public Optional<String> note() {
    return Optional.of(told).filter(words -> !words.isEmpty());
  }

  @Override
  public FigureListener mouse() {
    return this;
  }

  @Override
  public void pointed(String axes, AxesLayout.Picked picked) {
    pointed = picked.index();
  }

  @Override
  public void pointedAtNothing() {
    pointed = -1;
  }

  @Override
  public void clicked(String axes, double x, double y) {
    if (pointed >= 0) {
      desk.lab().probing().changePath(path -> path.withCurrent(pointed % path.frames()));
    }
  }

  @Override
  public void leave() {
    desk.lab().loop().stop();
  }
}
