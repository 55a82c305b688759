package latentia.app.components;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import latentia.app.Appearance;
import latentia.app.DataChooser;
import latentia.app.FrameClock;
import latentia.app.Notices;
import latentia.app.Undoing;
import latentia.app.figure.FormulaInk;
import latentia.app.shell.FigurePanes;
import latentia.app.shell.Fxml;
import latentia.app.shell.LabExports;
import latentia.app.shell.LabView;
import latentia.app.shell.StageChoices;
import latentia.app.shell.ViewActions;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;
import latentia.lab.components.ComponentsExamples;
import latentia.text.Messages;

/** Puts the Components lab together: view model, columns, stage and clock. */
public final class ComponentsLabView implements LabView {
  private final Messages messages = Messages.of(ComponentsLabView.class);
  private final ComponentsViewModel lab;
  private final ComponentsStage stage;
  private final BasisPane basis;
  private final ComponentsSideController sideController;
  private final ComponentsExports exports;
  private final Node settings;
  private final Node side;
  private final FrameClock clock;
  private final List<StageChoice> stageChoices;
  private final ReadOnlyObjectWrapper<String> heading = new ReadOnlyObjectWrapper<>("");

  /**
   * @param actions what the figures offer in their menus
   */
  public ComponentsLabView(
      Appearance appearance, Executor fxThread, Notices notices, ViewActions actions) {
    FrameClock.Waker wake = new FrameClock.Waker(fxThread);
    lab = new ComponentsViewModel(fxThread, wake, notices, appearance.themeProperty().get());
    clock = new FrameClock(lab::tick);
    wake.wakes(clock);
    Fxml<ComponentsSettingsController> settingsColumn = Fxml.load("components-settings");
    settings = settingsColumn.node();
    settingsColumn.controller().bind(lab);
    FigurePanes panes = new FigurePanes(appearance, fxThread, actions, "board");
    FormulaInk ink = new FormulaInk(appearance);
    stage = new ComponentsStage(lab, panes, ink, fxThread, notices);
    basis = new BasisPane(lab, panes, notices);
    Fxml<ComponentsSideController> sideColumn = Fxml.load("components-side");
    side = sideColumn.node();
    sideController = sideColumn.controller();
    sideController.bind(lab, ink, basis.node());
    exports = new ComponentsExports(lab, stage, panes);
    stageChoices =
        StageChoices.of(
            StageContent.values(),
            lab.looking().contentProperty(),
            content -> messages.get("stage." + content));
    appearance.themeProperty().addListener((o, old, now) -> lab.looking().dress(now));
    lab.readoutProperty().addListener((o, old, now) -> heading.set(now.title()));
    clock.wake();
  }

  @Override
  public Node settings() {
    return settings;
  }

  @Override
  public Node stage() {
    return stage.node();
  }

  @Override
  public Node side() {
    return side;
  }

  @Override
  public TransportViewModel transport() {
    return lab.transport();
  }

  @Override
  public LabExports exports() {
    return exports;
  }

  @Override
  public List<Example> examples() {
    return ComponentsExamples.all().stream()
        .map(example -> new Example(example.title(), () -> lab.open(example)))
        .toList();
  }

  @Override
  public List<StageChoice> stageChoices() {
    return stageChoices;
  }

  @Override
  public DataChooser dataChooser() {
    return lab.dataChooser();
  }

  @Override
  public ObservableValue<Dataset> data() {
    return lab.stateProperty().map(state -> state.data().source());
  }

  @Override
  public String keys() {
    return messages.get("keys");
  }

  @Override
  public void enter() {
    lab.goOn();
    stage.enter();
  }

  @Override
  public void leave() {
    stage.leave();
    lab.rest();
  }

  @Override
  public Undoing undoing() {
    return lab.course();
  }

  @Override
  public void delete() {
    lab.probing().ownCode();
  }

  @Override
  public void present(boolean presenting) {
    stage.present(presenting);
    sideController.present(presenting);
  }

  @Override
  public ReadOnlyObjectProperty<String> headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** The lab without its controls, for tests. */
  public ComponentsViewModel model() {
    return lab;
  }

  @Override
  public void close() {
    clock.sleep();
    stage.close();
    basis.close();
    lab.close();
  }
}
