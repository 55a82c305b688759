package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import latentia.data.Labels;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.ArithmeticFigure;
import latentia.lab.latent.bench.ArithmeticOptions;
import latentia.lab.latent.bench.BenchSize;
import latentia.lab.latent.bench.LatentArithmetic;

/** The mean code of one class minus that of another, added to a row. */
final class ArithmeticBench implements Bench {
  private final BenchDesk desk;
  private final Remembered<LatentArithmetic> computed = new Remembered<>();
  private final ComboBox<Integer> plus;
  private final ComboBox<Integer> minus;
  private final HBox controls;
  private ArithmeticOptions options = ArithmeticOptions.of(1, 0);

  ArithmeticBench(BenchDesk desk) {
    this.desk = desk;
    BenchControls made = new BenchControls();
    plus = made.choice(this::name, label -> change(options.withPlus(label)));
    minus = made.choice(this::name, label -> change(options.withMinus(label)));
    controls = made.row(plus, made.name("arithmetic.minus"), minus);
  }

  private String name(int label) {
    return labels(desk.lab().sceneProperty().get())
        .filter(labels -> label < labels.classes().size())
        .map(labels -> labels.classes().get(label))
        .orElse("");
  }

  private static Optional<Labels> labels(LatentScene scene) {
    return scene == null ? Optional.empty() : scene.data().labels();
  }

  private void change(ArithmeticOptions other) {
    options = other;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "arithmetic";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public boolean suits(LatentScene scene) {
    return present(scene).size() > 1;
  }

  /** The classes that some row shown has. */
  private static List<Integer> present(LatentScene scene) {
    return labels(scene)
        .map(
            labels ->
                IntStream.range(0, labels.rows())
                    .map(labels::code)
                    .filter(code -> code >= 0)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList())
        .orElse(List.of());
  }

  @Override
  public Optional<Function<BenchSize, Figure>> picture(LatentScene scene, Theme theme) {
    List<Integer> classes = present(scene);
    if (classes.size() < 2) {
      return Optional.empty();
    }
    BenchControls.offer(plus, classes, classes.get(1));
    BenchControls.offer(minus, classes, classes.get(0));
    ArithmeticOptions now =
        options.withPlus(plus.getValue()).withMinus(minus.getValue()).withRow(row(scene));
    return Optional.of(
        size ->
            ArithmeticFigure.of(
                computed.get(List.of(scene.shown(), now), () -> LatentArithmetic.of(scene, now)),
                theme,
                size));
  }

  /** The row picked, if it is of the class that is taken away. */
  private int row(LatentScene scene) {
    int picked = scene.probe().row();
    boolean fits =
        picked >= 0 && labels(scene).map(l -> l.code(picked) == minus.getValue()).orElse(false);
    return fits ? picked : -1;
  }
}
