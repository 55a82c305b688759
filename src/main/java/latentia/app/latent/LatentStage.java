package latentia.app.latent;

import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Appearance;
import latentia.app.Notices;
import latentia.app.figure.FigureMouse;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.app.latent.bench.Benches;
import latentia.app.shell.FigurePanes;
import latentia.app.shell.ViewActions;
import latentia.figure.Theme;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentView;
import latentia.text.Messages;
import latentia.training.Status;

/** The figures of the Latent lab: the planes, the bench and the pins below them. */
final class LatentStage implements AutoCloseable {
  /** On a stage lower than this, in pixels, there is no room for the pins. */
  private static final double LEAST_HEIGHT = 640;

  private final Messages messages = Messages.of(LatentStage.class);
  private final LatentViewModel lab;
  private final FigurePanes panes;

  /** Benches may take their time: the planes do not wait for them. */
  private final PaintThread planesThread;

  private final PaintThread benchThread;
  private final FigurePane planes;
  private final FigurePane ledger;
  private final FigurePane curves;
  private final LatentFigures figures = new LatentFigures();
  private final Benches benches;
  private final PinTray tray;
  private final Label place = new Label();
  private final VBox node = new VBox();
  private final BooleanProperty presenting = new SimpleBooleanProperty();
  private Sides sides;

  /** What decides the figures of the side column, which know whole epochs only. */
  private record Sides(
      LatentData data,
      LatentSettings settings,
      int shown,
      int newest,
      Status status,
      Theme theme) {}

  LatentStage(
      LatentViewModel lab,
      Appearance appearance,
      Executor fxThread,
      Notices notices,
      ViewActions actions) {
    this.lab = lab;
    panes = new FigurePanes(appearance, fxThread, actions, "planes");
    planesThread = new PaintThread(notices::fault);
    benchThread = new PaintThread(notices::fault);
    planes = pane("planes", planesThread);
    ledger = pane("ledger", planesThread);
    curves = pane("curves", planesThread);
    FigurePane benchPane = pane("bench", benchThread);
    benches = new Benches(lab, benchPane, fxThread, notices);
    tray = new PinTray(lab, () -> benches.choose("prior"), () -> benches.choose("draw"));
    new FigureMouse(planes, new PlaneMouse(lab, place));
    new FigureMouse(curves, new CurveMouse(lab));
    benchPane.widthProperty().addListener((o, old, now) -> benches.resized());
    benchPane.heightProperty().addListener((o, old, now) -> benches.resized());
    build();
    lab.sceneProperty().addListener((o, old, now) -> show());
    lab.viewProperty().addListener((o, old, now) -> show());
  }

  private FigurePane pane(String id, PaintThread thread) {
    return panes.pane(id, messages.get("export." + id), thread);
  }

  private void build() {
    Label sentence = new Label();
    sentence.getStyleClass().add("stage-sentence");
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.textProperty().bind(lab.sentenceProperty());
    sentence.visibleProperty().bind(Bindings.isNotEmpty(sentence.textProperty()));
    sentence.managedProperty().bind(sentence.visibleProperty());
    place.getStyleClass().add("place");
    place.setMouseTransparent(true);
    StackPane.setAlignment(place, Pos.BOTTOM_LEFT);
    StackPane picture = new StackPane(planes, place);
    picture.setMinSize(0, 0);
    VBox.setVgrow(picture, Priority.ALWAYS);
    node.getStyleClass().add("stage");
    node.getChildren().setAll(sentence, picture, benches.node(), tray.node());
    node.setMinSize(0, 0);
    show(picture, lab.stageContentProperty().isNotEqualTo(StageContent.BENCH));
    show(benches.node(), lab.stageContentProperty().isNotEqualTo(StageContent.PLANES));
    BooleanBinding low = node.heightProperty().lessThan(LEAST_HEIGHT);
    BooleanBinding whole = lab.stageContentProperty().isEqualTo(StageContent.BOTH);
    show(tray.node(), whole.and(presenting.or(benches.tall()).or(low).not()));
    lab.stageContentProperty()
        .subscribe(
            content -> {
              benches.fill(content == StageContent.BENCH);
              show();
              benches.resized();
            });
  }

  private static void show(Node part, ObservableValue<Boolean> shown) {
    part.visibleProperty().bind(shown);
    part.managedProperty().bind(shown);
  }

  private void show() {
    LatentScene scene = lab.sceneProperty().get();
    LatentView view = lab.viewProperty().get();
    if (scene == null || scene.models() != view.zooms().size()) {
      return;
    }
    if (lab.stageContentProperty().get() != StageContent.BENCH) {
      planes.show(() -> figures.planes(scene, view));
    }
    Sides now =
        new Sides(
            scene.data(),
            scene.settings(),
            scene.shown().epoch(),
            scene.newest().epoch(),
            scene.newest().status(),
            view.theme());
    if (!now.equals(sides)) {
      sides = now;
      ledger.show(() -> figures.ledger(scene, view.theme()));
      curves.show(() -> figures.curves(scene, view.theme()));
    }
  }

  /** The planes alone. */
  void present(boolean now) {
    presenting.set(now);
    place.setVisible(!now);
    show();
  }

  Node node() {
    return node;
  }

  FigurePane ledgerPane() {
    return ledger;
  }

  FigurePane curvesPane() {
    return curves;
  }

  Benches benches() {
    return benches;
  }

  /** Which figure the mouse was on last. */
  String lastUsed() {
    return panes.lastUsed();
  }

  @Override
  public void close() {
    benches.close();
    planesThread.close();
    benchThread.close();
  }
}
