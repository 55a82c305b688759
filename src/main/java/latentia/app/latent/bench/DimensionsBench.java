package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.bench.BenchSize;
import latentia.lab.latent.bench.DimensionOptions;
import latentia.lab.latent.bench.Dimensions;
import latentia.lab.latent.bench.DimensionsFigure;
import latentia.lab.latent.bench.ModelNames;
import org.kordamp.ikonli.feather.Feather;

/** What each latent dimension of a model does. */
final class DimensionsBench implements Bench {
  private final BenchDesk desk;
  private final Remembered<Dimensions> computed = new Remembered<>();
  private final ComboBox<Integer> model;
  private final HBox controls;
  private DimensionOptions options = DimensionOptions.of(0);
  private boolean throughRow;

  DimensionsBench(BenchDesk desk) {
    this.desk = desk;
    BenchControls made = new BenchControls();
    model = made.choice(this::name, number -> change(options.withModel(number)));
    ToggleButton row = made.toggle("dimensions.row", Feather.CROSSHAIR);
    row.setOnAction(
        event -> {
          throughRow = row.isSelected();
          desk.changed().run();
        });
    controls = made.row(row, model);
  }

  private String name(int number) {
    LatentSettings settings = desk.lab().stateProperty().get().settings();
    List<String> names = ModelNames.of(settings);
    return number < names.size() ? names.get(number) : "";
  }

  private void change(DimensionOptions other) {
    options = other;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "dimensions";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Function<BenchSize, Figure>> picture(LatentScene scene, Theme theme) {
    List<Integer> models = IntStream.range(0, scene.models()).boxed().toList();
    int variational =
        models.stream().filter(m -> scene.network(m).isVariational()).findFirst().orElse(0);
    BenchControls.offer(model, models, variational);
    DimensionOptions now =
        options
            .withModel(Math.min(model.getValue(), scene.models() - 1))
            .withRow(throughRow ? scene.probe().row() : -1);
    return Optional.of(
        size ->
            DimensionsFigure.of(
                computed.get(List.of(scene.shown(), now), () -> Dimensions.of(scene, now)),
                theme,
                size));
  }
}
