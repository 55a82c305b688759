package latentia.app.latent.bench;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.data.ImageShape;
import latentia.engine.neural.Noise;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.Drawing;
import latentia.lab.latent.bench.DrawingFigure;
import latentia.lab.latent.bench.DrawingOptions;
import latentia.lab.latent.bench.SeenDrawing;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A pad to draw on; the models encode the drawing as it grows, with noise if wanted. */
final class DrawBench implements Bench {
  private final BenchDesk desk;
  private final DrawPad pad;
  private final Slider noise = new Slider(0, 1, 0);
  private final HBox controls;
  private DrawingOptions options = DrawingOptions.usual();

  DrawBench(BenchDesk desk) {
    this.desk = desk;
    Messages messages = Messages.of(DrawBench.class);
    pad = new DrawPad(this::drawn);
    noise.setId("draw-noise");
    noise.setTooltip(new Tooltip(messages.get("draw.noise.tip")));
    noise.valueProperty().addListener((o, old, now) -> blur(now.doubleValue()));
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    ToggleButton rubber = made.toggle("draw.rubber", Feather.DELETE);
    rubber.selectedProperty().addListener((o, was, is) -> pad.rub(is));
    controls =
        made.row(
            made.name("draw.noise"),
            noise,
            rubber,
            made.button("draw.row", Feather.IMAGE, this::copyRow),
            made.button("draw.clear", Feather.TRASH_2, pad::clear));
  }

  private void blur(double deviation) {
    options = options.withNoise(deviation == 0 ? new Noise.None() : new Noise.Gaussian(deviation));
    drawn();
  }

  private void drawn() {
    mark();
    desk.changed().run();
  }

  /** The planes show where the models see the drawing, as they are fed with it. */
  private void mark() {
    desk.lab()
        .probing()
        .mark(
            drawing()
                .filter(made -> !made.isBlank())
                .map(made -> made.withNoise(options.noise(), options.seed()).row()));
  }

  @Override
  public void enter() {
    mark();
  }

  @Override
  public void leave() {
    desk.lab().probing().mark(Optional.empty());
  }

  /** Goes on from the row picked. */
  private void copyRow() {
    LatentScene scene = desk.lab().sceneProperty().get();
    if (scene != null && scene.probe().row() >= 0) {
      scene
          .data()
          .imageShape()
          .ifPresent(
              shape -> pad.show(Drawing.of(shape, scene.data().shown().row(scene.probe().row()))));
    }
  }

  /** What has been drawn, if anything can be. */
  Optional<Drawing> drawing() {
    return pad.drawing();
  }

  @Override
  public String id() {
    return "draw";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Node> beside() {
    return Optional.of(pad);
  }

  @Override
  public boolean suits(LatentScene scene) {
    return scene.data().imageShape().isPresent() && scene.data().unitRange();
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    if (!suits(scene)) {
      return Optional.empty();
    }
    ImageShape shape = scene.data().imageShape().orElseThrow();
    Drawing drawing = pad.prepared(shape, desk.lab().viewProperty().get().theme());
    DrawingOptions now = options;
    return Optional.of(
        (theme, size) -> DrawingFigure.of(SeenDrawing.of(scene, drawing, now), theme, size));
  }
}
