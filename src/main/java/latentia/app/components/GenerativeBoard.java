package latentia.app.components;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.figure.FigureListener;
import latentia.engine.linear.PpcaSnapshot;
import latentia.figure.AxesLayout;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.Generation;
import latentia.lab.components.GenerativeFigures;
import latentia.lab.look.NumberText;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Probabilistic PCA as a generative model: samples drawn, posteriors asked for. */
final class GenerativeBoard implements StageBoard {
  private static final int MANY = 100;
  private static final int DIGITS = 3;

  /** The noise can be made a hundred times smaller and ten times larger. */
  private static final double LEAST = -2;

  private static final double MOST = 1;

  /** So near the middle, in powers of ten, the slider means the fitted noise. */
  private static final double SNAP = 0.06;

  private final Messages messages = Messages.of(GenerativeBoard.class);
  private final ComponentsViewModel lab;
  private final GenerativeFigures figures = new GenerativeFigures();
  private final Slider noise = new Slider(LEAST, MOST, 0);
  private final Label noiseValue = new Label();
  private final Button clear;
  private final HBox controls;
  private final FigureListener mouse = new Mouse();

  GenerativeBoard(ComponentsViewModel lab) {
    this.lab = lab;
    HeaderControls made = new HeaderControls(messages);
    Button one = made.button("generative.one", Feather.PLUS, lab.sampling()::one);
    one.setId("draw-one");
    Button many =
        made.button("generative.many", Feather.PLUS_SQUARE, () -> lab.sampling().many(MANY));
    many.setId("draw-many");
    clear = made.button("generative.clear", Feather.X, lab.sampling()::clear);
    clear.setId("draw-clear");
    noise.setId("noise");
    noise.setTooltip(new Tooltip(messages.get("generative.noise.tip")));
    noise.valueProperty().addListener((o, old, now) -> lab.probing().noise(factor()));
    noiseValue.getStyleClass().add("noise-value");
    controls = made.row(made.name("generative.noise"), noise, noiseValue, one, many, clear);
    lab.probeProperty().subscribe(this::show);
    lab.sceneProperty().addListener((o, old, now) -> show(lab.probeProperty().get()));
  }

  private double factor() {
    double power = noise.getValue();
    return Math.abs(power) < SNAP ? 1 : Math.pow(10, power);
  }

  private void show(ComponentsProbe probe) {
    Generation drawn = probe.generation();
    clear.setDisable(drawn.finished() == 0 && drawn.phase() == Generation.Phase.REST);
    if (!noise.isValueChanging() && probe.noiseFactor() != factor()) {
      noise.setValue(Math.log10(probe.noiseFactor()));
    }
    double fitted =
        lab.shown()
            .filter(scene -> scene.shown() instanceof PpcaSnapshot)
            .map(scene -> ((PpcaSnapshot) scene.shown()).model().noiseVariance())
            .orElse(Double.NaN);
    noiseValue.setText(
        Double.isNaN(fitted) ? "" : NumberText.significant(fitted * probe.noiseFactor(), DIGITS));
  }

  @Override
  public Board board() {
    return Board.GENERATIVE;
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Picture> picture(ComponentsScene scene, StageContent content) {
    return picture(figures, scene);
  }

  private static Optional<Picture> picture(GenerativeFigures figures, ComponentsScene scene) {
    return scene.shown() instanceof PpcaSnapshot
        ? Optional.of((view, size) -> figures.stage(scene, view, size))
        : Optional.empty();
  }

  @Override
  public boolean headed() {
    return true;
  }

  @Override
  public List<Exported> exported(ComponentsScene scene) {
    return picture(new GenerativeFigures(), scene).stream()
        .map(picture -> new Exported("generative", picture))
        .toList();
  }

  @Override
  public FigureListener mouse() {
    return mouse;
  }

  @Override
  public void leave() {
    lab.sampling().finish();
  }

  /** A click in the space of the data asks for the posterior of what is there. */
  private final class Mouse implements FigureListener {
    private int picked = -1;

    @Override
    public void pointed(String axes, AxesLayout.Picked found) {
      picked = found.index();
    }

    @Override
    public void pointedAtNothing() {
      picked = -1;
    }

    @Override
    public void clicked(String axes, double x, double y) {
      lab.shown().ifPresent(scene -> ask(scene, axes, x, y));
    }

    private void ask(ComponentsScene scene, String axes, double x, double y) {
      if (picked >= 0) {
        lab.probing().row(scene.data().shownRows()[picked]);
      } else if (axes.equals(GenerativeFigures.DATA)) {
        lab.probing().query(GenerativeFigures.row(scene, lab.viewProperty().get(), x, y));
      }
    }

    @Override
    public boolean brushed(String axes, double x, double y) {
      if (!axes.equals(GenerativeFigures.TRACE)) {
        return false;
      }
      lab.seekIteration(x);
      return true;
    }
  }
}
