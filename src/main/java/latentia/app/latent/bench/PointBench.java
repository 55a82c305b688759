package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Remembered;
import latentia.app.figure.FigureListener;
import latentia.figure.AxesLayout;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.DataPoint;
import latentia.lab.latent.bench.DataPointFigure;
import latentia.lab.latent.bench.DataPointOptions;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The row picked: its reconstructions, its nearest rows, its posterior. */
final class PointBench implements Bench, FigureListener {
  private static final int MOST_NEIGHBOURS = 12;

  private final BenchDesk desk;
  private final Remembered<DataPoint> computed = new Remembered<>();
  private final HBox controls;
  private DataPointOptions options = DataPointOptions.of(0);
  private volatile List<Integer> pickable = List.of();
  private int pointed = -1;

  PointBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    Spinner<Integer> neighbours =
        made.spinner(
            1,
            MOST_NEIGHBOURS,
            options.neighbours(),
            "point.neighbours.tip",
            count -> change(options.withNeighbours(count)));
    controls =
        made.row(
            made.name("point.neighbours"),
            neighbours,
            made.button(
                "draws.again",
                Feather.SHUFFLE,
                () -> change(options.withSeed(options.seed() + 1))));
  }

  private void change(DataPointOptions other) {
    options = other;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "point";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public double lines() {
    return 27;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    int row = scene.probe().row();
    if (row < 0 || row >= scene.data().shown().rows()) {
      return Optional.empty();
    }
    DataPointOptions now = options.withRow(row);
    return Optional.of(
        (theme, size) -> {
          DataPoint point =
              computed.get(List.of(scene.shown(), now), () -> DataPoint.of(scene, now));
          pickable = point.pickable();
          return DataPointFigure.of(point, theme, size);
        });
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
    if (pointed >= 0 && pointed < pickable.size()) {
      desk.lab().probing().pick(pickable.get(pointed));
    }
  }
}
