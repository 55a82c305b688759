package latentia.app.components;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Subscripts;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.ComponentsView.Layer;
import latentia.lab.components.Method;
import latentia.lab.components.ModelReach;

/** Binds the view section of the Components lab: axes, columns and the layers of the board. */
public final class ComponentsLookController {
  private static final Map<Layer, Board> LAYERS =
      Map.of(
          Layer.DECODED, Board.BUILD,
          Layer.CUMULATIVE, Board.BUILD,
          Layer.RESIDUAL, Board.BUILD,
          Layer.AXES, Board.SPACE,
          Layer.PROJECTIONS, Board.SPACE,
          Layer.CANDIDATE, Board.SPACE,
          Layer.DENSITY, Board.GENERATIVE);

  /** A list of axes is as long as is read to its end. */
  private static final int MOST_AXES = 64;

  @FXML private ResourceBundle resources;
  @FXML private HBox upRow;
  @FXML private HBox deepRow;
  @FXML private ComboBox<Integer> across;
  @FXML private ComboBox<Integer> up;
  @FXML private ComboBox<Integer> deep;
  @FXML private VBox layers;

  private final Map<Layer, CheckBox> boxes = new EnumMap<>(Layer.class);
  private ComponentsViewModel lab;
  private boolean showing;

  /** Shows and changes how this lab is looked at from now on. */
  void bind(ComponentsViewModel viewModel) {
    lab = viewModel;
    ChoiceWords<Integer> words = new ChoiceWords<>(this::word);
    for (ComboBox<Integer> box : List.of(across, up, deep)) {
      box.setConverter(words);
      Inputs.whenChosen(box, () -> showing, axis -> choose(box));
    }
    for (Layer layer : Layer.values()) {
      layers.getChildren().add(box(layer));
    }
    lab.viewProperty().subscribe(this::show);
    lab.sceneProperty().addListener((o, old, now) -> show());
    lab.looking().contentProperty().subscribe(this::show);
  }

  private CheckBox box(Layer layer) {
    CheckBox box = new CheckBox(resources.getString("components.layer." + layer.name()));
    box.setId("layer-" + layer.name().toLowerCase(Locale.ROOT));
    box.setTooltip(new Tooltip(resources.getString("components.layer." + layer.name() + ".tip")));
    box.setOnAction(event -> lab.looking().layer(layer, box.isSelected()));
    boxes.put(layer, box);
    return box;
  }

  private boolean ofColumns() {
    return board() == Board.SPACE;
  }

  private Board board() {
    return lab.looking().contentProperty().get().board();
  }

  private String word(int axis) {
    List<String> names = lab.stateProperty().get().data().rows().columnNames();
    if (ofColumns()) {
      return axis < names.size() ? names.get(axis) : "";
    }
    Method method = lab.stateProperty().get().settings().method();
    return resources.getString("components.code." + method.name()) + Subscripts.of(axis + 1);
  }

  private void choose(ComboBox<Integer> changed) {
    if (ofColumns()) {
      chooseColumn(axes().indexOf(changed), changed.getValue());
    } else {
      lab.looking().scores(across.getValue(), up.getValue());
    }
    show();
  }

  /**
   * The lists in the order in which the view names its axes: three columns go up with the third.
   */
  private List<ComboBox<Integer>> axes() {
    return ofColumns() && lab.looking().turnable()
        ? List.of(across, deep, up)
        : List.of(across, up);
  }

  /** A column that is shown already changes its place with the one it takes the place of. */
  private void chooseColumn(int place, int column) {
    List<Integer> columns = new ArrayList<>(lab.viewProperty().get().columns());
    int before = columns.indexOf(column);
    if (before >= 0) {
      columns.set(before, columns.get(place));
    }
    columns.set(place, column);
    lab.looking().columns(columns);
  }

  private void show() {
    ComponentsScene scene = lab.sceneProperty().get();
    if (showing || scene == null) {
      return;
    }
    showing = true;
    try {
      showAxes(scene, lab.viewProperty().get());
      boxes.forEach(
          (layer, box) -> {
            Folding.show(box, means(layer));
            box.setSelected(lab.viewProperty().get().shows(layer));
          });
    } finally {
      showing = false;
    }
  }

  /** Whether the board on stage has this layer; a candidate is dragged in a plane only. */
  private boolean means(Layer layer) {
    return LAYERS.get(layer) == board() && !(layer == Layer.CANDIDATE && lab.looking().turnable());
  }

  private void showAxes(ComponentsScene scene, ComponentsView view) {
    int all =
        ofColumns()
            ? scene.data().rows().columns()
            : Math.min(MOST_AXES, ModelReach.count(scene.model()));
    List<Integer> offered = IntStream.range(0, all).boxed().toList();
    List<Integer> shown = ofColumns() ? view.columns() : List.of(view.across(), view.up());
    for (ComboBox<Integer> box : List.of(across, up, deep)) {
      int place = axes().indexOf(box);
      // The words of the same numbers change with the board: the list is always made anew.
      box.getItems().setAll(offered);
      box.setValue(place >= 0 ? shown.get(place) : null);
    }
    Folding.show(upRow, all > 1);
    Folding.show(deepRow, shown.size() > 2);
  }
}
