package latentia.app.latent;

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
import latentia.app.shell.Fxml;
import latentia.app.shell.LabExports;
import latentia.app.shell.LabView;
import latentia.app.shell.StageChoices;
import latentia.app.shell.ViewActions;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;
import latentia.lab.latent.LatentPresets;
import latentia.text.Messages;

/** Puts the Latent lab together: view model, columns, stage and clock. */
public final class LatentLabView implements LabView {
  private final Messages messages = Messages.of(LatentLabView.class);
  private final LatentViewModel lab;
  private final LatentStage stage;
  private final LatentSideController sideController;
  private final PcaSentence pca;
  private final LatentExports exports;
  private final Node settings;
  private final Node side;
  private final FrameClock clock;
  private final List<StageChoice> stageChoices;
  private final ReadOnlyObjectWrapper<String> heading = new ReadOnlyObjectWrapper<>("");

  /**
   * @param actions what the figures offer in their menus
   */
  public LatentLabView(
      Appearance appearance, Executor fxThread, Notices notices, ViewActions actions) {
    FrameClock.Waker wake = new FrameClock.Waker(fxThread);
    lab = new LatentViewModel(fxThread, wake, notices, appearance.themeProperty().get());
    clock = new FrameClock(lab::tick);
    wake.wakes(clock);
    Fxml<LatentSettingsController> settingsColumn = Fxml.load("latent-settings");
    settings = settingsColumn.node();
    settingsColumn.controller().bind(lab);
    stage = new LatentStage(lab, appearance, fxThread, notices, actions);
    Fxml<LatentSideController> sideColumn = Fxml.load("latent-side");
    side = sideColumn.node();
    sideController = sideColumn.controller();
    pca = new PcaSentence(lab, fxThread, notices);
    sideController.bind(
        lab,
        new FormulaInk(appearance),
        stage.ledgerPane(),
        stage.curvesPane(),
        pca.sentenceProperty());
    exports = new LatentExports(lab, stage);
    stageChoices =
        StageChoices.of(
            StageContent.values(),
            lab.stageContentProperty(),
            content -> messages.get("stage." + content));
    appearance.themeProperty().addListener((o, old, now) -> lab.dress(now));
    lab.stateProperty().subscribe(now -> heading.set(title(now)));
    clock.wake();
  }

  private String title(LatentState state) {
    return messages.get("heading", state.data().source().wording().title());
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
    return LatentPresets.all().stream()
        .map(preset -> new Example(preset.title(), () -> lab.open(preset)))
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
  }

  @Override
  public void leave() {
    stage.benches().leave();
    lab.rest();
  }

  @Override
  public Undoing undoing() {
    return lab.course();
  }

  @Override
  public void delete() {
    lab.probing().unpinLast();
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
  public LatentViewModel model() {
    return lab;
  }

  @Override
  public void close() {
    clock.sleep();
    pca.close();
    stage.close();
    lab.close();
  }
}
