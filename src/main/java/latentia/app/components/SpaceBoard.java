package latentia.app.components;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.app.Folding;
import latentia.app.HeaderControls;
import latentia.app.figure.FigureListener;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.SpaceFigures;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;

/** Rows in two or three columns of their own space. */
final class SpaceBoard implements StageBoard {
  private static final int PLANE = 2;
  private static final int SPACE = 3;

  private final Messages messages = Messages.of(SpaceBoard.class);
  private final ComponentsViewModel lab;
  private final SpaceFigures figures = new SpaceFigures();
  private final SpaceMouse mouse;
  private final Label symbol = new Label();
  private final SegmentedButton dimensions;
  private final HBox controls;

  SpaceBoard(ComponentsViewModel lab, SpaceMouse mouse) {
    this.lab = lab;
    this.mouse = mouse;
    HeaderControls made = new HeaderControls(messages);
    symbol.getStyleClass().add("muted");
    Spinner<Integer> count = new Spinner<>();
    count.setId("space-used");
    count.setEditable(true);
    CountSpinner.bind(count, lab);
    dimensions =
        made.segments(List.of("space.plane", "space.turned"), number -> show(PLANE + number));
    controls = made.row(dimensions, symbol, count);
    lab.stateProperty().subscribe(this::name);
    lab.viewProperty().subscribe(this::tell);
    tell();
  }

  private void name(ComponentsState state) {
    symbol.setText(messages.get("symbol." + state.settings().method()));
    Folding.show(dimensions, state.data().rows().columns() >= SPACE);
  }

  private void tell() {
    List<ToggleButton> buttons = dimensions.getButtons();
    buttons.get(lab.looking().columnsShown() - PLANE).setSelected(true);
  }

  /** So many of the columns, those that are shown already first. */
  private void show(int wanted) {
    List<Integer> shown = lab.viewProperty().get().columns();
    int all = lab.stateProperty().get().data().rows().columns();
    List<Integer> columns =
        IntStream.concat(
                shown.stream().mapToInt(Integer::intValue),
                IntStream.range(0, all).filter(column -> !shown.contains(column)))
            .limit(wanted)
            .boxed()
            .toList();
    lab.looking().columns(columns);
  }

  @Override
  public Board board() {
    return Board.SPACE;
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Picture> picture(ComponentsScene scene, StageContent content) {
    return Optional.of((view, size) -> figures.stage(scene, view, size));
  }

  @Override
  public boolean headed() {
    return true;
  }

  @Override
  public List<Exported> exported(ComponentsScene scene) {
    return List.of(
        new Exported("space", (view, size) -> new SpaceFigures().stage(scene, view, size)));
  }

  @Override
  public FigureListener mouse() {
    return mouse;
  }
}
