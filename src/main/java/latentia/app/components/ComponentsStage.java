package latentia.app.components;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Folding;
import latentia.app.Notices;
import latentia.app.figure.FigureMouse;
import latentia.app.figure.FigurePane;
import latentia.app.figure.FormulaInk;
import latentia.app.figure.PaintThread;
import latentia.app.figure.PassingMouse;
import latentia.app.shell.ChoiceHeader;
import latentia.app.shell.FigurePanes;
import latentia.lab.components.Board;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.look.LargeType;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;

/** The stage of the Components lab: a header that chooses the board, and the board's figure. */
final class ComponentsStage implements AutoCloseable {
  private final Messages messages = Messages.of(ComponentsStage.class);
  private final ComponentsViewModel lab;
  private final PaintThread paintThread;
  private final FigurePane pane;
  private final Map<Board, StageBoard> boards = new EnumMap<>(Board.class);
  private final ObjectProperty<Board> chosen = new SimpleObjectProperty<>(Board.BUILD);
  private final ChoiceHeader<Board> header;
  private final BoardNote note;
  private final Label empty = new Label();
  private final VBox node = new VBox();
  private StageBoard onStage;

  ComponentsStage(
      ComponentsViewModel lab,
      FigurePanes panes,
      FormulaInk ink,
      Executor fxThread,
      Notices notices) {
    this.lab = lab;
    paintThread = new PaintThread(notices::fault);
    pane = panes.pane("board", messages.get("export.stage"), paintThread);
    SpaceMouse turning = new SpaceMouse(lab, pane);
    pane.setOnKeyPressed(
        event -> {
          if (onStage.board() == Board.SPACE) {
            turning.pressed(event);
          }
        });
    for (StageBoard board :
        List.of(
            new BuildBoard(lab),
            new SpaceBoard(lab, turning),
            new GenerativeBoard(lab),
            new CompareBoard(lab, fxThread, notices, this::show),
            new RetrievalBoard(lab, this::show))) {
      boards.put(board.board(), board);
    }
    note = new BoardNote(lab, ink);
    header =
        new ChoiceHeader<>(
            "board",
            List.of(Board.values()),
            board -> board.name().toLowerCase(Locale.ROOT),
            board -> title(board, lab.stateProperty().get()),
            lab.looking()::offers,
            chosen);
    header.setTip(messages.get("choose"));
    new FigureMouse(pane, new PassingMouse(() -> onStage.mouse()));
    build();
    listen();
  }

  private void build() {
    Label sentence = new Label();
    sentence.getStyleClass().add("stage-sentence");
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.textProperty().bind(lab.sentenceProperty());
    sentence.visibleProperty().bind(Bindings.isNotEmpty(sentence.textProperty()));
    sentence.managedProperty().bind(sentence.visibleProperty());
    empty.getStyleClass().add("hint");
    empty.setMouseTransparent(true);
    StackPane picture = new StackPane(pane, empty);
    picture.setAlignment(Pos.CENTER);
    picture.setMinSize(0, 0);
    VBox.setVgrow(picture, Priority.ALWAYS);
    node.getStyleClass().addAll("stage", "components-stage");
    node.getChildren().setAll(sentence, header.node(), picture);
    node.setMinSize(0, 0);
  }

  private void listen() {
    chosen.addListener(
        (o, old, now) -> {
          if (now != content().board()) {
            lab.looking().contentProperty().set(StageContent.of(now));
          }
        });
    lab.looking().contentProperty().subscribe(this::change);
    lab.stateProperty().addListener((o, old, now) -> entitle());
    lab.sceneProperty().addListener((o, old, now) -> show());
    lab.viewProperty()
        .addListener(
            (o, old, now) -> {
              if (now.columns().size() != old.columns().size() || now.theme() != old.theme()) {
                entitle();
              }
              show();
            });
    pane.widthProperty().addListener((o, old, now) -> show());
    pane.heightProperty().addListener((o, old, now) -> show());
    pane.zoomProperty().addListener((o, old, now) -> show());
  }

  private StageContent content() {
    return lab.looking().contentProperty().get();
  }

  private void change(StageContent content) {
    StageBoard next = boards.get(content.board());
    if (next != onStage) {
      StageBoard before = onStage;
      onStage = next;
      if (before != null) {
        before.leave();
        pane.clear();
      }
      chosen.set(next.board());
      next.enter();
    }
    entitle();
    show();
  }

  private void entitle() {
    header.show(
        title(onStage.board(), lab.stateProperty().get()), note.of(onStage), onStage.controls());
  }

  /** The name of a board, with what a row of the data is called. */
  private String title(Board board, ComponentsState state) {
    return board == Board.BUILD
        ? BuildUpFigures.title(state.data().source())
        : messages.get("board." + board);
  }

  private void show() {
    ComponentsScene scene = lab.sceneProperty().get();
    if (scene == null || onStage == null) {
      return;
    }
    Optional<StageBoard.Picture> picture = onStage.picture(scene, content());
    pane.setVisible(picture.isPresent());
    Folding.show(empty, picture.isEmpty());
    if (picture.isPresent()) {
      ComponentsView view = lab.viewProperty().get();
      SheetSize size = size();
      pane.show(() -> picture.get().of(view, size));
    } else {
      empty.setText(messages.get(onStage.waiting()));
    }
  }

  private SheetSize size() {
    double zoom = pane.zoomProperty().get();
    SheetSize size = new SheetSize(pane.getWidth() / zoom, pane.getHeight() / zoom, headed());
    return size.width() > 0 && size.height() > 0 ? size : SheetSize.USUAL;
  }

  /** A projector's type is too large for headings beside that of the board. */
  private boolean headed() {
    return onStage.headed() && !LargeType.in(lab.viewProperty().get().theme());
  }

  /** The figure alone. */
  void present(boolean now) {
    Folding.show(header.node(), !now);
  }

  /** The pictures of all boards that suit the data. */
  List<StageBoard.Exported> exported(ComponentsScene scene) {
    return boards.values().stream()
        .filter(board -> lab.looking().offers(board.board()))
        .flatMap(board -> board.exported(scene).stream())
        .toList();
  }

  /** The lab comes on screen. */
  void enter() {
    onStage.enter();
  }

  /** The lab leaves the screen. */
  void leave() {
    onStage.leave();
  }

  Node node() {
    return node;
  }

  @Override
  public void close() {
    boards.values().forEach(StageBoard::close);
    paintThread.close();
  }
}
