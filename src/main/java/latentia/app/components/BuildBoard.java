package latentia.app.components;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import latentia.app.Folding;
import latentia.app.HeaderControls;
import latentia.app.figure.FigureListener;
import latentia.lab.components.Board;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsScene;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A row built up one component at a time. */
final class BuildBoard implements StageBoard {
  private final Messages messages = Messages.of(BuildBoard.class);
  private final ComponentsViewModel lab;
  private final BuildUpFigures figures = new BuildUpFigures();
  private final BuildMouse mouse;
  private final Label symbol = new Label();
  private final Button another;
  private final Button own;
  private final HBox controls;

  BuildBoard(ComponentsViewModel lab) {
    this.lab = lab;
    mouse = new BuildMouse(lab);
    HeaderControls made = new HeaderControls(messages);
    symbol.getStyleClass().add("muted");
    Spinner<Integer> count = new Spinner<>();
    count.setId("used");
    count.setEditable(true);
    CountSpinner.bind(count, lab);
    another = made.button("build.another", Feather.SHUFFLE, lab.probing()::anotherRow);
    another.setId("another-row");
    own = made.button("build.own", Feather.ROTATE_CCW, lab.probing()::ownCode);
    own.setId("own-code");
    controls = made.row(symbol, count, own, another);
    lab.stateProperty().subscribe(this::name);
    lab.probeProperty().subscribe(probe -> Folding.show(own, probe.code().isPresent()));
  }

  private void name(ComponentsState state) {
    symbol.setText(messages.get("symbol." + state.settings().method()));
    another.setText(messages.get("build.another", state.data().source().wording().sample()));
  }

  @Override
  public Board board() {
    return Board.BUILD;
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Picture> picture(ComponentsScene scene, StageContent content) {
    return Optional.of(picture(figures, scene, content));
  }

  private static Picture picture(
      BuildUpFigures figures, ComponentsScene scene, StageContent content) {
    return (view, size) ->
        switch (content) {
          case STRIP -> figures.strip(scene, view, size);
          case SCORES -> figures.scores(scene, view);
          case SCREE -> figures.scree(scene, view);
          case ERROR -> figures.error(scene, view);
          default -> figures.stage(scene, view, size);
        };
  }

  @Override
  public List<Exported> exported(ComponentsScene scene) {
    return List.of(
        exported("stage", scene, StageContent.BUILD),
        exported("strip", scene, StageContent.STRIP),
        exported("scores", scene, StageContent.SCORES),
        exported("scree", scene, StageContent.SCREE),
        exported("error", scene, StageContent.ERROR),
        new Exported("basis", (view, size) -> new BuildUpFigures().basis(scene, view, size)));
  }

  private static Exported exported(String id, ComponentsScene scene, StageContent content) {
    return new Exported(
        id, (view, size) -> picture(new BuildUpFigures(), scene, content).of(view, size));
  }

  @Override
  public FigureListener mouse() {
    return mouse;
  }
}
