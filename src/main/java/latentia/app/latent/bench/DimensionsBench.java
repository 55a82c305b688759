package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Named;
import latentia.app.Remembered;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.DimensionOptions;
import latentia.lab.latent.bench.Dimensions;
import latentia.lab.latent.bench.DimensionsFigure;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** What each latent dimension of a model does. */
final class DimensionsBench implements Bench {
  private final BenchDesk desk;
  private final Remembered<Dimensions> computed = new Remembered<>();
  private final ComboBox<Named<Integer>> model;
  private final HBox controls;
  private boolean throughRow;

  DimensionsBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    model = made.choice(desk.changed());
    ToggleButton row = made.toggle("dimensions.row", Feather.CROSSHAIR);
    row.setOnAction(
        event -> {
          throughRow = row.isSelected();
          desk.changed().run();
        });
    controls = made.row(row, model);
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
  public Optional<BenchPicture> picture(LatentScene scene) {
    DimensionOptions now =
        DimensionOptions.of(ModelChoice.offer(model, scene))
            .withRow(throughRow ? scene.probe().row() : -1);
    return Optional.of(
        (theme, size) ->
            DimensionsFigure.of(
                computed.get(List.of(scene.shown(), now), () -> Dimensions.of(scene, now)),
                theme,
                size));
  }
}
