package latentia.app.latent.bench;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Named;
import latentia.engine.neural.Losses;
import latentia.lab.latent.CodeSpread;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.Probe;
import latentia.lab.latent.bench.DecodedCode;
import latentia.lab.latent.bench.DecodedCodeFigure;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A slider for each number of a code; the planes are lifted from the code that is set. */
final class CodeBench implements Bench {
  private static final double REACH = 3;

  private final BenchDesk desk;
  private final ComboBox<Named<Integer>> model;
  private final CodeSliders sliders;
  private final HBox controls;

  CodeBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    sliders = new CodeSliders(z -> desk.lab().probing().setBase(chosen(), z));
    model = made.choice(desk.changed());
    controls = made.row(made.button("code.reset", Feather.ROTATE_CCW, this::reset), model);
  }

  private int chosen() {
    return model.getValue() == null ? 0 : model.getValue().value();
  }

  private void reset() {
    LatentScene scene = desk.lab().sceneProperty().get();
    if (scene != null) {
      desk.lab().probing().setBase(chosen(), spread(scene).mean());
    }
  }

  /** Of the codes, or of the prior. */
  private CodeSpread spread(LatentScene scene) {
    int latent = scene.network(chosen()).latent();
    if (scene.network(chosen()).isVariational()) {
      return new CodeSpread(
          new double[latent], IntStream.range(0, latent).mapToDouble(j -> 1).toArray());
    }
    return CodeSpread.of(scene.shown().model(chosen()).codes(), latent);
  }

  @Override
  public String id() {
    return "code";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Node> beside() {
    return Optional.of(sliders.node());
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    ModelChoice.offer(model, scene);
    double[] z = desk.lab().probing().base(chosen());
    Losses losses = scene.shown().model(chosen()).trace().last().train();
    sliders.show(z, spread(scene), REACH, losses.klPerDimension());
    Probe.Place place = new Probe.Place(chosen(), z, -1);
    return Optional.of(
        (theme, size) -> DecodedCodeFigure.of(DecodedCode.of(scene, place), theme, size));
  }
}
