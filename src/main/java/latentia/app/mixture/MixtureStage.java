package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import latentia.app.Appearance;
import latentia.app.Notices;
import latentia.app.figure.FigureListener;
import latentia.app.figure.FigureMouse;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.app.shell.FigurePanes;
import latentia.app.shell.ViewActions;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.figure.AxesLayout;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.look.Window;
import latentia.lab.mixture.MixtureFigures;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureView;
import latentia.text.Messages;

/** The figures of the Mixtures lab and what the mouse does to them. */
final class MixtureStage implements FigureListener {
  private static final String BOUND = "bound";

  private final Messages messages = Messages.of(MixtureStage.class);
  private final MixtureViewModel lab;
  private final CriteriaViewModel criteria;
  private final FigurePanes panes;
  private final PaintThread paintThread;
  private final FigurePane figure;
  private final FigurePane boundPane;
  private final FigurePane criteriaPane;
  private final MixtureFigures figures = new MixtureFigures();
  private final VBox node = new VBox();

  /** In a zoomed plane a click may be the first half of the double click that shows all again. */
  private final PauseTransition doubleClick = new PauseTransition(Duration.millis(300));

  /** Where the pointer is, in the units of the axes. */
  private final Label place = new Label();

  private boolean presenting;
  private CriteriaShown criteriaShown;

  /** What decides the figure of the criteria. */
  private record CriteriaShown(List<Criteria> found, int chosen, Theme theme) {}

  MixtureStage(
      MixtureViewModel lab,
      CriteriaViewModel criteria,
      Appearance appearance,
      Executor fxThread,
      Notices notices,
      ViewActions actions) {
    this.lab = lab;
    this.criteria = criteria;
    panes = new FigurePanes(appearance, fxThread, actions, "stage");
    paintThread = new PaintThread(notices::fault);
    figure = pane("stage");
    boundPane = pane(BOUND);
    criteriaPane = pane("criteria");
    new FigureMouse(figure, this);
    new FigureMouse(boundPane, this);
    build();
    lab.sceneProperty().addListener((o, old, now) -> show());
    lab.viewProperty().addListener((o, old, now) -> show());
    criteria.found().addListener((Observable change) -> showCriteria());
    lab.stateProperty().addListener((o, old, now) -> showCriteria());
    lab.stageContentProperty().addListener((o, old, now) -> show());
  }

  private FigurePane pane(String id) {
    return panes.pane(id, messages.get("export." + id), paintThread);
  }

  private void build() {
    Label sentence = new Label();
    sentence.getStyleClass().add("stage-sentence");
    sentence.textProperty().bind(lab.sentenceProperty());
    sentence.visibleProperty().bind(Bindings.isNotEmpty(sentence.textProperty()));
    sentence.managedProperty().bind(sentence.visibleProperty());
    node.getStyleClass().add("stage");
    place.getStyleClass().add("place");
    place.setMouseTransparent(true);
    StackPane.setAlignment(place, Pos.BOTTOM_LEFT);
    StackPane picture = new StackPane(figure, place);
    picture.setMinSize(0, 0);
    node.getChildren().setAll(sentence, picture);
    node.setMinSize(0, 0);
    VBox.setVgrow(picture, Priority.ALWAYS);
  }

  private void show() {
    MixtureScene scene = lab.sceneProperty().get();
    Dataset data = lab.dataProperty().get();
    MixtureView view = lab.viewProperty().get();
    if (scene == null || scene.after().rows() != data.rows()) {
      return;
    }
    if (presenting) {
      MixtureView plain = view.withEditable(false);
      figure.show(() -> figures.scatter(data, scene, plain).withoutHeadings());
      boundPane.show(() -> figures.bound(scene, view.theme()).withoutHeadings());
    } else {
      StageContent content = lab.stageContentProperty().get();
      figure.show(
          () ->
              switch (content) {
                case BOTH -> figures.stage(data, scene, view);
                case DATA -> figures.scatter(data, scene, view);
                case BOUND -> figures.bound(scene, view.theme());
              });
    }
    showCriteria();
  }

  private void showCriteria() {
    CriteriaShown now =
        new CriteriaShown(
            List.copyOf(criteria.found()),
            lab.stateProperty().get().settings().components(),
            lab.viewProperty().get().theme());
    if (!now.equals(criteriaShown)) {
      criteriaShown = now;
      criteriaPane.show(() -> figures.criteria(now.found(), now.chosen(), now.theme(), false));
    }
  }

  /** One figure on the stage, the staircase aside, or both together. */
  void present(boolean now) {
    presenting = now;
    place.setVisible(!now);
    show();
  }

  Node node() {
    return node;
  }

  FigurePane boundPane() {
    return boundPane;
  }

  FigurePane criteriaPane() {
    return criteriaPane;
  }

  /** Runs the task when the data are on screen. */
  void whenPainted(Runnable task) {
    figure.whenPainted(task);
  }

  /** Which figure the mouse was on last. */
  String lastUsed() {
    return panes.lastUsed();
  }

  @Override
  public void pointed(String axes, AxesLayout.Picked picked) {
    lab.point(picked.index());
  }

  @Override
  public void pointedAtNothing() {
    lab.point(-1);
  }

  @Override
  public void moved(String axes, double x, double y) {
    place.setText(messages.get("place", NumberText.value(x), NumberText.value(y)));
  }

  @Override
  public void left() {
    place.setText("");
  }

  @Override
  public void dragged(String axes, String handle, double x, double y) {
    lab.gestures().drag(handle, x, y);
  }

  @Override
  public void dropped() {
    lab.gestures().drop();
  }

  @Override
  public void clickedHandle(String axes, String handle) {
    lab.gestures().select(handle);
  }

  @Override
  public void clicked(String axes, double x, double y) {
    if (axes.equals(BOUND)) {
      return;
    }
    if (lab.viewProperty().get().zoom().isEmpty()) {
      lab.gestures().add(x, y);
    } else {
      doubleClick.setOnFinished(event -> lab.gestures().add(x, y));
      doubleClick.playFromStart();
    }
  }

  @Override
  public boolean brushed(String axes, double x, double y) {
    if (!axes.equals(BOUND)) {
      return false;
    }
    lab.transport().seek((int) Math.round(2 * x));
    return true;
  }

  @Override
  public void windowed(String axes, double left, double right, double bottom, double top) {
    if (!axes.equals(BOUND)) {
      lab.viewProperty()
          .set(
              lab.viewProperty().get().withZoom(Optional.of(new Window(left, bottom, right, top))));
    }
  }

  @Override
  public void unzoomed(String axes) {
    doubleClick.stop();
    lab.viewProperty().set(lab.viewProperty().get().withZoom(Optional.empty()));
  }

  void close() {
    paintThread.close();
  }
}
