package latentia.app.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentia.app.transport.RunState;
import latentia.data.RowSplit;
import latentia.engine.neural.Objective;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LatentViewModelTest {
  private static final int EPOCH = 12;

  private final WindowlessLatentLab window = new WindowlessLatentLab();
  private final LatentViewModel lab = window.lab();

  @BeforeEach
  void open() throws InterruptedException {
    window.openSmall();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void opensPausedOnDigitsWithAnAutoencoderAndAVariationalOne() {
    assertEquals("digits", lab.stateProperty().get().data().source().name());
    assertEquals(2, window.scene().models());
    assertEquals(0, window.step());
    assertEquals(RunState.PAUSED, lab.transport().stateProperty().get());
  }

  @Test
  void aStepIsAnEpochAndSaysSo() throws InterruptedException {
    assertTrue(
        lab.transport().nextActionProperty().get().contains("epoch 1 – 12 mini-batches"),
        lab.transport().nextActionProperty().get());
    lab.transport().step();
    window.runUntil("one epoch", () -> window.step() == EPOCH);
    assertEquals("epoch 1 of 4", lab.transport().iterationProperty().get());
    lab.transport().paceProperty().set(lab.transport().paces().get(0).pace());
    lab.transport().step();
    window.runUntil("one mini-batch", () -> window.step() == EPOCH + 1);
    assertEquals("epoch 1, batch 1 of 12", lab.transport().iterationProperty().get());
  }

  @Test
  void scrubbingBringsCodesAndDecoderOfThatEpochBack() throws InterruptedException {
    LatentScene start = window.scene();
    window.train();
    assertEquals(4 * EPOCH, window.step());
    assertEquals(RunState.DONE, lab.transport().stateProperty().get());
    double[] trained = window.scene().network(0).decode(new double[2]);
    lab.transport().seek(0);
    window.runUntil("the start is shown", () -> window.step() == 0);
    assertSame(start.shown(), window.scene().shown(), "history is shown, not computed anew");
    assertNotEquals(trained[20], window.scene().network(0).decode(new double[2])[20]);
    assertEquals(4, window.scene().newest().epoch(), "the curves still know what comes");
  }

  @Test
  void betaChangesWhereTheRunStands() throws InterruptedException {
    lab.transport().step();
    window.runUntil("one epoch", () -> window.step() == EPOCH);
    lab.editor().changeLive(ModelEdits.variational(objective -> objective.withBeta(4)), true);
    window.runUntil("the run goes on", () -> betaShown() == 4 && window.scene() != null);
    assertEquals(EPOCH, window.step(), "no restart");
  }

  @Test
  void undoAndRedoOfALiveChangeGoOnFromWhereTheRunStands() throws InterruptedException {
    lab.transport().step();
    window.runUntil("one epoch", () -> window.step() == EPOCH);
    lab.editor().changeLive(ModelEdits.variational(objective -> objective.withBeta(4)), true);
    lab.editor().changeLive(ModelEdits.training(training -> training.withRate(1e-4)), true);
    lab.editor().changeSharedLive(training -> training.withEpochs(6));
    window.runUntil("six epochs", () -> lab.transport().endProperty().get() == 6 * EPOCH);
    lab.course().undo();
    lab.course().undo();
    lab.course().undo();
    window.runUntil("undone", () -> betaShown() == 1);
    window.runUntil("four epochs", () -> lab.transport().endProperty().get() == 4 * EPOCH);
    assertEquals(EPOCH, window.step(), "undo does not start the run anew");
    lab.course().redo();
    window.runUntil("redone", () -> betaShown() == 4);
    assertEquals(EPOCH, window.step(), "nor does redo");
    lab.transport().step();
    window.runUntil("it goes on", () -> window.step() == 2 * EPOCH);
  }

  @Test
  void otherTestRowsStartAnewUnderTheSameSettingsAndUndoBringsTheFormerBack()
      throws InterruptedException {
    window.train();
    LatentState before = lab.stateProperty().get();
    RowSplit split = new RowSplit(0.5, 3);
    lab.dataChooser().testRows().orElseThrow().choose(Optional.of(split));
    window.runUntil(
        "half of the rows are kept",
        () -> lab.stateProperty().get().data().parts().test().length == 899);
    assertEquals(before.settings(), lab.stateProperty().get().settings());
    window.runUntil("the run begins anew", () -> window.scene() != null && window.step() == 0);
    showIris();
    assertEquals(
        Optional.of(split), lab.stateProperty().get().data().split(), "other data are split too");
    lab.course().undo();
    lab.course().undo();
    assertSame(before.data(), lab.stateProperty().get().data());
    showIris();
    assertEquals(Optional.empty(), lab.stateProperty().get().data().split(), "undone is undone");
  }

  @Test
  void undoOfWhatDecidesTheStartStartsAnew() throws InterruptedException {
    lab.editor().change(ModelEdits.layers(layers -> layers.withHidden(List.of(8))));
    lab.transport().step();
    window.runUntil("one epoch", () -> window.scene() != null && window.step() == EPOCH);
    lab.course().undo();
    window.runUntil("the wide networks are back", () -> window.step() == 0);
  }

  private double betaShown() {
    return ((Objective.Variational) window.scene().settings().model(1).objective()).beta();
  }

  @Test
  void aStepFromTheEndAddsAnEpoch() throws InterruptedException {
    window.train();
    assertTrue(lab.transport().canStepProperty().get());
    assertFalse(lab.transport().canPlayProperty().get(), "play ends with the epochs asked for");
    lab.transport().step();
    window.runUntil("a fifth epoch", () -> window.step() == 5 * EPOCH);
    assertEquals("epoch 5 of 5", lab.transport().iterationProperty().get());
  }

  @Test
  void aTrainedRunThatIsRestartedCanBePlayedAtOnce() throws InterruptedException {
    window.train();
    lab.transport().restart();
    lab.transport().togglePlay();
    assertTrue(lab.transport().playingProperty().get(), "before the session is even open");
    window.runUntil("it has begun anew", () -> window.step() < 4 * EPOCH);
    window.runUntil("it is trained again", () -> window.step() == 4 * EPOCH);
  }

  @Test
  void settingsThatDoNotFitAreSaidAndTheOthersKept() throws InterruptedException {
    LatentState before = lab.stateProperty().get();
    lab.change(
        settings ->
            settings.withEach(ModelEdits.training(training -> training.withBatch(0).withRate(-1))));
    window.runUntil("the lab says why", () -> !window.said().isEmpty());
    window.runUntil(
        "the settings of before are back", () -> lab.stateProperty().get().equals(before));
  }

  @Test
  void aLockedSettingIsForBothAndAnUnlockedOneForOne() throws InterruptedException {
    lab.editor().change(ModelEdits.layers(layers -> layers.withLatent(3)));
    assertEquals(3, latent(0));
    assertEquals(3, latent(1));
    lab.lock(false);
    lab.editor().editedProperty().set(1);
    lab.editor().change(ModelEdits.layers(layers -> layers.withLatent(2)));
    assertEquals(3, latent(0));
    assertEquals(2, latent(1));
    window.runUntil(
        "they train side by side",
        () -> window.scene() != null && window.scene().network(0).latent() == 3);
  }

  private int latent(int model) {
    return lab.stateProperty().get().settings().model(model).architecture().latent();
  }

  @Test
  void aPathIsDrawnAndItsRowsAreFollowed() throws InterruptedException {
    lab.probing().join(0, new double[] {0, 0}, 5, new double[] {0.5, 0.25}, -1);
    Probe.Path path = lab.probeProperty().get().path().orElseThrow();
    assertEquals(5, path.from().row());
    assertArrayEquals(new double[] {0.5, 0.25}, path.to().z(), 1e-12);
    lab.transport().step();
    window.runUntil("one epoch", () -> window.step() == EPOCH);
    double[] moved = lab.probeProperty().get().path().orElseThrow().from().z();
    assertEquals(window.scene().shown().model(0).codes()[10], moved[0], "the end follows its row");
    lab.loop().playingProperty().set(true);
    window.runUntil(
        "the loop walks", () -> lab.probeProperty().get().path().orElseThrow().current() > 2);
  }

  @Test
  void pinsAreKeptAndLetGo() {
    lab.probing().click(0, 1, 2, -1);
    lab.probing().click(1, 0.5, 0, -1);
    assertEquals(2, lab.probeProperty().get().pins().size());
    lab.probing().unpinLast();
    assertEquals(0, lab.probeProperty().get().pins().get(0).model());
    lab.probing().click(0, 1, 2, 7);
    assertEquals(7, lab.probeProperty().get().row(), "a click on a code picks its row");
    assertEquals(1, lab.probeProperty().get().pins().size());
  }

  @Test
  void layersAreComputedInTheBackgroundForTheModelsWanted() throws InterruptedException {
    lab.viewProperty().set(lab.viewProperty().get().withLayer(LatentView.Layer.HOLES, Set.of(0)));
    window.runUntil(
        "holes of the first plane",
        () -> window.scene().maps().models().get(0).holes().isPresent());
    assertEquals(Optional.empty(), window.scene().maps().models().get(1).holes());
  }

  @Test
  void aLabAtRestDoesNotMove() throws InterruptedException {
    lab.transport().togglePlay();
    window.runUntil("it plays", () -> window.step() > 0);
    lab.rest();
    int rested = window.step();
    for (int frame = 0; frame < 60; frame++) {
      window.frame();
    }
    assertEquals(rested, window.step());
    assertFalse(lab.tick(1e6), "no more frames are asked for");
  }

  @Test
  void otherDataAreTrainedWithWhatIsUsualForThem() throws InterruptedException {
    showIris();
    lab.transport().step();
    window.runUntil("an epoch", () -> window.step() > 0);
    lab.course().undo();
    window.runUntil(
        "digits are back",
        () -> window.scene() != null && window.scene().data().source().name().equals("digits"));
  }

  private void showIris() throws InterruptedException {
    lab.dataChooser().choose("iris");
    window.runUntil(
        "iris is shown",
        () -> window.scene() != null && window.scene().data().source().name().equals("iris"));
  }
}
