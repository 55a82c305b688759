package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Named;
import latentia.app.Remembered;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.DataSpace;
import latentia.lab.latent.bench.DataSpaceFigure;
import latentia.lab.latent.bench.DataSpaceOptions;
import latentia.text.Messages;

/** The rows in two of their columns, with what each decoder can reach. */
final class DataSpaceBench implements Bench {
  private final Remembered<DataSpace> computed = new Remembered<>();
  private final ComboBox<Named<Integer>> across;
  private final ComboBox<Named<Integer>> up;
  private final HBox controls;

  DataSpaceBench(BenchDesk desk) {
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    across = made.choice(desk.changed());
    up = made.choice(desk.changed());
    controls = made.row(across, made.name("space.by"), up);
  }

  @Override
  public String id() {
    return "space";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public boolean suits(LatentScene scene) {
    return scene.data().imageShape().isEmpty() && scene.data().shown().columns() > 1;
  }

  @Override
  public double lines() {
    return 22;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    int columns = scene.data().shown().columns();
    if (!suits(scene)) {
      return Optional.empty();
    }
    DataSpaceOptions usual = DataSpaceOptions.of(columns);
    List<Named<Integer>> all =
        IntStream.range(0, columns)
            .mapToObj(column -> new Named<>(column, scene.data().shown().columnNames().get(column)))
            .toList();
    DataSpaceOptions now =
        usual.withColumns(
            HeaderControls.offer(across, all, usual.across()),
            HeaderControls.offer(up, all, usual.up()));
    return Optional.of(
        (theme, size) ->
            DataSpaceFigure.of(
                computed
                    .get(List.of(scene.shown(), now), () -> DataSpace.of(scene, now))
                    .pointedAt(scene, now),
                theme,
                size));
  }
}
