package latentia.app.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import latentia.app.QuietWindow;
import latentia.app.transport.RunState;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSnapshot;
import latentia.engine.linear.PpcaSnapshot;
import latentia.figure.Themes;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.Generation;
import latentia.lab.components.Method;
import latentia.training.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComponentsViewModelTest {
  private final QuietWindow window = new QuietWindow();
  private final ComponentsViewModel lab =
      new ComponentsViewModel(window, () -> {}, window, Themes.LIGHT);

  @BeforeEach
  void open() throws InterruptedException {
    until("the lab is open", () -> scene() != null);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  private void until(String what, BooleanSupplier condition) throws InterruptedException {
    window.runUntil(what, lab::tick, condition);
  }

  private ComponentsScene scene() {
    return lab.sceneProperty().get();
  }

  private int used() {
    return scene().shown().step();
  }

  private Method method() {
    return lab.stateProperty().get().settings().method();
  }

  private void choose(String data) throws InterruptedException {
    lab.dataChooser().choose(data);
    until(data + " is shown", () -> scene() != null && scene().data().source().name().equals(data));
  }

  private void method(Method wanted) throws InterruptedException {
    lab.change(settings -> settings.withMethod(wanted));
    until(wanted + " is open", () -> scene().settings().method() == wanted);
  }

  @Test
  void opensOnTheFirstExampleWithItsComponentsInUse() {
    ComponentsExample first = ComponentsExamples.all().get(0);
    assertEquals(first.dataset(), scene().data().source().name());
    assertEquals(first.settings().components(), used(), "never a glimpse of M = 0");
    assertEquals(first.row(), scene().probe().row());
    assertEquals(RunState.PAUSED, lab.transport().stateProperty().get());
  }

  @Test
  void anyNumberOfComponentsIsOneMoveAway() throws InterruptedException {
    PcaSnapshot before = (PcaSnapshot) scene().shown();
    until("all are known", () -> scene().newest().step() == 64);
    lab.use(64);
    until("all are used", () -> used() == 64);
    lab.use(2);
    until("two are used", () -> used() == 2);
    assertSame(
        before.model().components(),
        ((PcaSnapshot) scene().shown()).model().components(),
        "nothing is computed anew");
    assertEquals(2, lab.stateProperty().get().settings().components());
    assertEquals("M = 2 of 64", lab.transport().iterationProperty().get());
    assertFalse(lab.course().canUndoProperty().get(), "the playhead is no setting");
  }

  @Test
  void theStepButtonNamesTheNextComponent() throws InterruptedException {
    until("it is named", () -> lab.transport().nextActionProperty().get().contains("component 7"));
    lab.transport().step();
    until("it is used", () -> used() == 7);
    until(
        "the next is named",
        () -> lab.transport().nextActionProperty().get().contains("component 8"));
  }

  @Test
  void aCodeSetByHandGrowsWithTheComponentsAndGoesWithTheRow() throws InterruptedException {
    lab.probing().turn(0, 1.5);
    assertEquals(1.5, scene().code()[0]);
    lab.use(8);
    until("eight are used", () -> used() == 8);
    double[] own = scene().model().encode(scene().row());
    assertEquals(8, scene().code().length);
    assertEquals(1.5, scene().code()[0], "what was set stays");
    assertEquals(own[7], scene().code()[7], "what is new is the row's own");
    lab.probing().turn(20, 3);
    assertEquals(8, scene().code().length, "a component that is not in use cannot be turned");
    lab.probing().row(7);
    assertTrue(lab.probeProperty().get().code().isEmpty());
  }

  @Test
  void aPlaceAmongTheScoresBecomesTheCode() {
    double third = scene().code()[2];
    lab.probing().place(0.25, -0.75);
    assertEquals(0.25, scene().code()[0]);
    assertEquals(-0.75, scene().code()[1]);
    assertEquals(third, scene().code()[2]);
  }

  @Test
  void undoAndRedoBringBackDataAndSettings() throws InterruptedException {
    lab.change(settings -> settings.withWhitened(true));
    until("it is whitened", () -> scene().settings().whitened());
    choose("iris");
    lab.course().undo();
    until("the digits are back", () -> scene() != null && scene().data().images());
    assertTrue(scene().settings().whitened());
    lab.course().undo();
    until("the scores have their own scale", () -> !scene().settings().whitened());
    lab.course().redo();
    lab.course().redo();
    until(
        "the flowers are back",
        () -> scene() != null && scene().data().source().name().equals("iris"));
    assertFalse(lab.course().canRedoProperty().get());
  }

  @Test
  void whatWhitensStaysAtTheSameComponents() throws InterruptedException {
    lab.use(3);
    until("three are used", () -> used() == 3);
    lab.change(settings -> settings.withWhitened(true));
    until("it is whitened", () -> scene().settings().whitened());
    assertEquals(3, used());
  }

  @Test
  void generatingTakesProbabilisticPcaAndUndoTakesItBack() throws InterruptedException {
    lab.looking().contentProperty().set(StageContent.GENERATIVE);
    until("it is open", () -> scene().shown() instanceof PpcaSnapshot);
    assertEquals(Method.PROBABILISTIC, method());
    assertEquals(2, scene().model().codeSize());
    lab.course().undo();
    until("PCA is back", () -> scene().shown() instanceof PcaSnapshot);
    assertEquals(
        StageContent.BUILD,
        lab.looking().contentProperty().get(),
        "what cannot be shown leaves the stage");
  }

  @Test
  void aSampleIsDrawnInThreeStepsAndManyAtOnce() throws InterruptedException {
    lab.looking().contentProperty().set(StageContent.GENERATIVE);
    until("it is open", () -> scene().shown() instanceof PpcaSnapshot);
    lab.sampling().one();
    for (Generation.Phase phase :
        List.of(Generation.Phase.CODE, Generation.Phase.MEAN, Generation.Phase.NOISE)) {
      until(phase.name(), () -> scene().probe().generation().phase() == phase);
    }
    until("it is finished", () -> scene().probe().generation().finished() == 1);
    lab.sampling().many(100);
    until("a hundred more", () -> scene().probe().generation().finished() == 101);
    lab.sampling().one();
    lab.sampling().one();
    assertEquals(102, lab.probeProperty().get().generation().finished(), "haste skips the motion");
    lab.sampling().clear();
    assertEquals(Generation.none(1), lab.probeProperty().get().generation());
  }

  @Test
  void everyMethodRunsOnEverySetThatSuitsIt() throws InterruptedException {
    for (String data : List.of("iris", "swissroll", "digits")) {
      choose(data);
      for (Method each : Method.suiting(lab.stateProperty().get().data())) {
        method(each);
        assertTrue(scene().model().codeSize() <= each.most(scene().data()), data + ", " + each);
        lab.transport().step();
        boolean steps = lab.transport().canStepProperty().get();
        until(data + ", " + each + " steps", () -> !steps || used() > 0);
      }
    }
    assertEquals(List.of(), window.said());
  }

  @Test
  void spatialDataComeOnTheirOwnBoardAndImagesLeaveIt() throws InterruptedException {
    choose("swissroll");
    assertEquals(Board.SPACE, lab.looking().contentProperty().get().board());
    assertEquals(3, lab.probeProperty().get().direction().length);
    lab.looking().columns(List.of(0, 2));
    assertEquals(2, lab.probeProperty().get().direction().length);
    choose("digits");
    assertEquals(Board.BUILD, lab.looking().contentProperty().get().board());
  }

  @Test
  void standardisingIsUndoneLikeASetting() throws InterruptedException {
    choose("iris");
    lab.use(2);
    until("two are used", () -> used() == 2);
    lab.standardize(true, () -> {});
    until("it is standardised", () -> scene() != null && scene().data().standardized());
    assertEquals(2, used());
    assertEquals(StageContent.BUILD, lab.looking().contentProperty().get());
    lab.course().undo();
    until("it is as it was", () -> scene() != null && !scene().data().standardized());
  }

  @Test
  void rowsWithoutTheirClassesAreTheSameRows() throws InterruptedException {
    Dataset labelled = scene().data().rows();
    lab.looking().labelledProperty().set(false);
    until("the colours are gone", () -> scene().data().rows().labels().isEmpty());
    assertEquals(labelled.rows(), scene().data().rows().rows());
    assertEquals(Optional.empty(), lab.shown().flatMap(now -> now.data().rows().labels()));
  }

  @Test
  void anIterationIsFoundAlongTheTrace() throws InterruptedException {
    choose("iris");
    method(Method.PROBABILISTIC);
    lab.transport().paceProperty().set(new Pace.FlatOut());
    lab.transport().togglePlay();
    until("it has converged", () -> lab.transport().stateProperty().get() == RunState.DONE);
    lab.seekIteration(3);
    until("the third iteration", () -> used() == 6);
    assertTrue(
        lab.transport().iterationProperty().get().startsWith("iteration 3 of"),
        lab.transport().iterationProperty().get());
  }

  @Test
  void leavingLetsNothingMove() throws InterruptedException {
    lab.transport().togglePlay();
    until("it plays", () -> used() == 7);
    lab.rest();
    assertFalse(lab.transport().playingProperty().get());
    int left = used();
    for (int frame = 0; frame < 120; frame++) {
      window.frame(lab::tick);
    }
    assertEquals(left, used());
  }

  @Test
  void anExampleOpensWithTheCodesItSpeaksOf() throws InterruptedException {
    for (String id : List.of("comparison", "retrieval", "generative", "faithful-direction")) {
      ComponentsExample example = ComponentsExamples.of(id).orElseThrow();
      lab.open(example);
      until(
          id + " is open", () -> scene() != null && scene().settings().equals(example.settings()));
      assertEquals(example.board(), lab.looking().contentProperty().get().board(), id);
      assertEquals(example.explanation(), lab.sentenceProperty().get(), id);
    }
    assertEquals(10, lab.looking().codeSizeProperty().get(), "ten numbers, many methods");
    assertEquals(32, lab.looking().bitsProperty().get(), "the signs of 32 components");
    lab.looking().contentProperty().set(StageContent.BUILD);
    assertEquals("", lab.sentenceProperty().get(), "it spoke of another board");
  }

  @Test
  void theGenerativeModelIsFittedBeforeItIsDrawnFrom() throws InterruptedException {
    lab.looking().contentProperty().set(StageContent.GENERATIVE);
    until("it is probabilistic", () -> method() == Method.PROBABILISTIC && scene() != null);
    until("it is fitted", () -> !scene().shown().status().running());
    assertEquals("closed form", lab.transport().iterationProperty().get());
  }
}
