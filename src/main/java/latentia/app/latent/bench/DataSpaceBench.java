package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.BenchSize;
import latentia.lab.latent.bench.DataSpace;
import latentia.lab.latent.bench.DataSpaceFigure;
import latentia.lab.latent.bench.DataSpaceOptions;

/** The rows in two of their columns, with what each decoder can reach. */
final class DataSpaceBench implements Bench {
  private final BenchDesk desk;
  private final Remembered<DataSpace> computed = new Remembered<>();
  private final ComboBox<Integer> across;
  private final ComboBox<Integer> up;
  private final HBox controls;

  DataSpaceBench(BenchDesk desk) {
    this.desk = desk;
    BenchControls made = new BenchControls();
    across = made.choice(this::name, column -> desk.changed().run());
    up = made.choice(this::name, column -> desk.changed().run());
    controls = made.row(across, made.name("space.by"), up);
  }

  private String name(int column) {
    Dataset data = desk.lab().stateProperty().get().data().shown();
    return column < data.columns() ? data.columnNames().get(column) : "";
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
  public Optional<Function<BenchSize, Figure>> picture(LatentScene scene, Theme theme) {
    int columns = scene.data().shown().columns();
    if (!suits(scene)) {
      return Optional.empty();
    }
    DataSpaceOptions usual = DataSpaceOptions.of(columns);
    List<Integer> all = IntStream.range(0, columns).boxed().toList();
    BenchControls.offer(across, all, usual.across());
    BenchControls.offer(up, all, usual.up());
    DataSpaceOptions now = usual.withColumns(across.getValue(), up.getValue());
    return Optional.of(
        size ->
            DataSpaceFigure.of(
                computed.get(
                    List.of(scene.shown(), scene.probe(), now), () -> DataSpace.of(scene, now)),
                theme,
                size));
  }
}
