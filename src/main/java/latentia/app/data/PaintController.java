package latentia.app.data;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Appearance;
import latentia.lab.paint.Painting;
import latentia.text.Messages;

/** Binds the controls around a painting to it. */
public final class PaintController {
  private static final Map<KeyCode, PaintTool> TOOLS =
      Map.of(
          KeyCode.B, PaintTool.BRUSH,
          KeyCode.P, PaintTool.POINT,
          KeyCode.E, PaintTool.ERASER,
          KeyCode.M, PaintTool.MOVE);

  private final Messages messages = Messages.of(PaintController.class);

  @FXML private VBox root;
  @FXML private ToggleButton brush;
  @FXML private ToggleButton point;
  @FXML private ToggleButton eraser;
  @FXML private ToggleButton move;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button clear;
  @FXML private Button fromScreen;
  @FXML private FlowPane classes;
  @FXML private HBox sizeRow;
  @FXML private Slider size;
  @FXML private HBox densityRow;
  @FXML private Slider density;
  @FXML private HBox selectRow;
  @FXML private ToggleButton rectangle;
  @FXML private ToggleButton lasso;
  @FXML private StackPane sheet;
  @FXML private Label count;
  @FXML private Label said;
  @FXML private Button save;
  @FXML private ToggleButton live;
  @FXML private Button use;

  private PaintViewModel desk;

  /** What the buttons do beyond the painting. */
  interface Actions {
    void startFromScreen();

    void save();

    void use();

    void live(boolean wanted);
  }

  void bind(PaintViewModel painting, PaintCanvas canvas, Appearance appearance, Actions actions) {
    desk = painting;
    sheet.getChildren().setAll(canvas.node());
    bindTools();
    new ClassChips(desk, appearance, classes);
    desk.paintingProperty().subscribe(this::showCount);
    undo.setOnAction(event -> desk.undo());
    redo.setOnAction(event -> desk.redo());
    undo.disableProperty().bind(Bindings.not(desk.canUndoProperty()));
    redo.disableProperty().bind(Bindings.not(desk.canRedoProperty()));
    clear.setOnAction(event -> desk.clear());
    fromScreen.setOnAction(event -> actions.startFromScreen());
    save.setOnAction(event -> actions.save());
    use.setOnAction(event -> actions.use());
    live.setOnAction(event -> actions.live(live.isSelected()));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void bindTools() {
    Map<PaintTool, ToggleButton> buttons =
        Map.of(
            PaintTool.BRUSH, brush,
            PaintTool.POINT, point,
            PaintTool.ERASER, eraser,
            PaintTool.MOVE, move);
    buttons.forEach(
        (tool, button) ->
            button.setOnAction(
                event -> {
                  button.setSelected(true);
                  desk.toolProperty().set(tool);
                }));
    desk.toolProperty()
        .subscribe(
            tool -> {
              buttons.get(tool).setSelected(true);
              show(sizeRow, tool == PaintTool.BRUSH || tool == PaintTool.ERASER);
              show(densityRow, tool == PaintTool.BRUSH);
              show(selectRow, tool == PaintTool.MOVE);
            });
    size.setMin(PaintViewModel.LEAST_RADIUS);
    size.setMax(PaintViewModel.MOST_RADIUS);
    size.valueProperty().bindBidirectional(desk.radiusProperty());
    density.setMin(1);
    density.setMax(PaintViewModel.MOST_DENSITY);
    density.valueProperty().bindBidirectional(desk.densityProperty());
    bindSelecting();
  }

  private void bindSelecting() {
    rectangle.setOnAction(event -> desk.freehandProperty().set(false));
    lasso.setOnAction(event -> desk.freehandProperty().set(true));
    desk.freehandProperty()
        .subscribe(
            byHand -> {
              lasso.setSelected(byHand);
              rectangle.setSelected(!byHand);
            });
  }

  private static void show(HBox row, boolean wanted) {
    row.setVisible(wanted);
    row.setManaged(wanted);
  }

  private void showCount(Painting painting) {
    count.setText(messages.get("paint.count", painting.size()));
    if (painting.size() == Painting.MOST_POINTS) {
      say(messages.get("paint.full", Painting.MOST_POINTS));
    } else {
      say("");
    }
  }

  /** One sentence under the painting. */
  void say(String sentence) {
    said.setText(sentence);
    said.setVisible(!sentence.isEmpty());
    said.setManaged(!sentence.isEmpty());
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() ? withShortcut(event) : alone(event)) {
      event.consume();
    }
  }

  private boolean withShortcut(KeyEvent event) {
    boolean again = event.getCode() == KeyCode.Z && event.isShiftDown();
    if (again || event.getCode() == KeyCode.Y) {
      desk.redo();
    } else if (event.getCode() == KeyCode.Z) {
      desk.undo();
    } else {
      return false;
    }
    return true;
  }

  private boolean alone(KeyEvent event) {
    KeyCode code = event.getCode();
    if (TOOLS.containsKey(code)) {
      desk.toolProperty().set(TOOLS.get(code));
    } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      desk.delete();
    } else if (code.isDigitKey()) {
      int digit = Integer.parseInt(code.getChar().substring(code.getChar().length() - 1));
      desk.choose((digit + 9) % 10);
    } else {
      return false;
    }
    return true;
  }
}
