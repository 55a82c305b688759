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
import latentia.data.Labels;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.ArithmeticFigure;
import latentia.lab.latent.bench.ArithmeticOptions;
import latentia.lab.latent.bench.LatentArithmetic;
import latentia.text.Messages;

/** The mean code of one class minus that of another, added to a row. */
final class ArithmeticBench implements Bench {
  private final Remembered<LatentArithmetic> computed = new Remembered<>();
  private final ComboBox<Named<Integer>> plus;
  private final ComboBox<Named<Integer>> minus;
  private final HBox controls;

  ArithmeticBench(BenchDesk desk) {
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    plus = made.choice(desk.changed());
    minus = made.choice(desk.changed());
    controls = made.row(plus, made.name("arithmetic.minus"), minus);
  }

  private static Optional<Labels> labels(LatentScene scene) {
    return scene == null ? Optional.empty() : scene.data().labels();
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
  private static List<Named<Integer>> present(LatentScene scene) {
    return labels(scene)
        .map(
            labels ->
                IntStream.range(0, labels.rows())
                    .map(labels::code)
                    .filter(code -> code >= 0)
                    .distinct()
                    .sorted()
                    .mapToObj(code -> new Named<>(code, labels.classes().get(code)))
                    .toList())
        .orElse(List.of());
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    List<Named<Integer>> classes = present(scene);
    if (classes.size() < 2) {
      return Optional.empty();
    }
    int added = HeaderControls.offer(plus, classes, classes.get(1).value());
    int taken = HeaderControls.offer(minus, classes, classes.get(0).value());
    ArithmeticOptions now = ArithmeticOptions.of(added, taken).withRow(row(scene, taken));
    return Optional.of(
        (theme, size) ->
            ArithmeticFigure.of(
                computed.get(List.of(scene.shown(), now), () -> LatentArithmetic.of(scene, now)),
                theme,
                size));
  }

  /** The row picked, if it is of the class that is taken away. */
  private static int row(LatentScene scene, int taken) {
    int picked = scene.probe().row();
    boolean fits =
        picked >= 0 && labels(scene).map(labels -> labels.code(picked) == taken).orElse(false);
    return fits ? picked : -1;
  }
}
