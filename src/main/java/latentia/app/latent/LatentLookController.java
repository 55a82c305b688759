package latentia.app.latent;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Subscripts;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.LatentView.Layer;
import latentia.lab.latent.LatentView.PlaneChoice;
import latentia.lab.latent.Probe;
import latentia.lab.latent.bench.ModelNames;

/** Binds the view section of the Latent lab: the cursor, the plane, the layers of each model. */
public final class LatentLookController {
  private static final int PRINCIPAL = -1;

  @FXML private ResourceBundle resources;
  @FXML private ToggleButton linkCode;
  @FXML private ToggleButton linkInput;
  @FXML private ToggleButton linkPath;
  @FXML private HBox acrossRow;
  @FXML private ComboBox<Integer> across;
  @FXML private HBox upRow;
  @FXML private ComboBox<Integer> up;
  @FXML private VBox layers;

  private final Map<Layer, CheckBox> boxes = new EnumMap<>(Layer.class);
  private final Map<Layer, Button> whose = new EnumMap<>(Layer.class);
  private LatentViewModel lab;
  private boolean showing;

  /** Shows and changes how this lab is looked at from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    linkCode.setOnAction(event -> link(Probe.Link.CODE));
    linkInput.setOnAction(event -> link(Probe.Link.INPUT));
    linkPath.setOnAction(event -> link(Probe.Link.PATH));
    bindPlane();
    for (Layer layer : Layer.values()) {
      layers.getChildren().add(row(layer));
    }
    lab.viewProperty().subscribe(this::show);
    lab.stateProperty().subscribe(this::show);
    lab.probeProperty().subscribe(this::showLink);
    show();
    showLink();
  }

  private void link(Probe.Link link) {
    lab.probing().link(link);
    showLink();
  }

  private void showLink() {
    Probe.Link link = lab.probeProperty().get().link();
    linkCode.setSelected(link == Probe.Link.CODE);
    linkInput.setSelected(link == Probe.Link.INPUT);
    linkPath.setSelected(link == Probe.Link.PATH);
  }

  private void bindPlane() {
    ChoiceWords<Integer> words =
        new ChoiceWords<>(
            axis ->
                axis == PRINCIPAL
                    ? resources.getString("settings.principal")
                    : "z" + Subscripts.of(axis + 1));
    across.setConverter(words);
    up.setConverter(words);
    Inputs.whenChosen(across, () -> showing, axis -> choose(axis, up.getValue()));
    Inputs.whenChosen(up, () -> showing, axis -> choose(across.getValue(), axis));
  }

  private void choose(int acrossAxis, Integer upAxis) {
    PlaneChoice plane;
    if (acrossAxis == PRINCIPAL) {
      plane = new PlaneChoice.Principal();
    } else {
      int other = upAxis == null || upAxis == acrossAxis ? (acrossAxis + 1) % latent() : upAxis;
      plane = new PlaneChoice.Axes(acrossAxis, other);
    }
    lab.viewProperty().set(lab.viewProperty().get().withPlane(plane));
  }

  private int latent() {
    return lab.stateProperty().get().settings().models().stream()
        .mapToInt(model -> model.architecture().latent())
        .min()
        .orElse(1);
  }

  private HBox row(Layer layer) {
    CheckBox box = new CheckBox(resources.getString("latent.layer." + layer.name()));
    box.setId("layer-" + layer.name().toLowerCase(Locale.ROOT));
    box.setTooltip(new Tooltip(resources.getString("latent.layer." + layer.name() + ".tip")));
    box.setOnAction(event -> setModels(layer, box.isSelected() ? all() : Set.of()));
    Button models = new Button();
    models.getStyleClass().add("whose-button");
    models.setTooltip(new Tooltip(resources.getString("latent.whose.tip")));
    models.setOnAction(event -> setModels(layer, next(shownFor(layer))));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    boxes.put(layer, box);
    whose.put(layer, models);
    HBox row = new HBox(box, space, models);
    row.getStyleClass().add("layer-row");
    return row;
  }

  private int models() {
    return lab.viewProperty().get().zooms().size();
  }

  private Set<Integer> all() {
    return IntStream.range(0, models()).boxed().collect(Collectors.toSet());
  }

  private Set<Integer> shownFor(Layer layer) {
    return new HashSet<>(lab.viewProperty().get().layers().getOrDefault(layer, Set.of()));
  }

  /** All models, then each alone, then all again. */
  private Set<Integer> next(Set<Integer> now) {
    if (now.size() > 1) {
      return Set.of(0);
    }
    int only = now.stream().findFirst().orElse(models() - 1);
    return only + 1 < models() ? Set.of(only + 1) : all();
  }

  private void setModels(Layer layer, Set<Integer> models) {
    lab.viewProperty().set(lab.viewProperty().get().withLayer(layer, models));
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      boxes.forEach(this::showLayer);
      showPlane(lab.viewProperty().get());
    } finally {
      showing = false;
    }
  }

  private void showLayer(Layer layer, CheckBox box) {
    Set<Integer> models = shownFor(layer);
    box.setSelected(!models.isEmpty());
    Button button = whose.get(layer);
    Folding.show(button, !models.isEmpty() && models() > 1);
    List<String> names = ModelNames.of(lab.stateProperty().get().settings());
    button.setText(
        models.size() == models()
            ? resources.getString(models.size() == 2 ? "latent.whose.both" : "latent.whose.all")
            : models.stream()
                .filter(model -> model < names.size())
                .sorted()
                .map(names::get)
                .collect(Collectors.joining(", ")));
  }

  private void showPlane(LatentView view) {
    int latent = latent();
    Folding.show(acrossRow, latent > 2);
    Folding.show(upRow, latent > 2);
    List<Integer> axes = IntStream.range(0, latent).boxed().toList();
    List<Integer> withPrincipal = IntStream.range(PRINCIPAL, latent).boxed().toList();
    if (!up.getItems().equals(axes)) {
      across.getItems().setAll(withPrincipal);
      up.getItems().setAll(axes);
    }
    boolean principal = view.plane() instanceof PlaneChoice.Principal;
    upRow.setDisable(principal);
    if (view.plane() instanceof PlaneChoice.Axes chosen) {
      across.setValue(Math.min(chosen.across(), latent - 1));
      up.setValue(Math.min(chosen.up(), latent - 1));
    } else {
      across.setValue(PRINCIPAL);
      up.setValue(null);
    }
  }
}
