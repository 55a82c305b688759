package latentia.app.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.GmmSnapshot;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureLab;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.StartChoice;
import latentia.training.Pace;
import latentia.training.Session;
import latentia.training.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixtureViewModelTest {
  private final WindowlessLab window = new WindowlessLab();
  private final MixtureViewModel lab = window.lab();

  @BeforeEach
  void open() throws InterruptedException {
    window.open();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void playToTheEnd() throws InterruptedException {
    lab.transport().paceProperty().set(new Pace.FlatOut());
    lab.transport().togglePlay();
    window.runUntilShown("the run has ended", shown -> !shown.status().running());
  }

  @Test
  void theWindowPlaysTheTraceOfTheEngine() throws Exception {
    List<Double> expected = new ArrayList<>();
    Dataset data = lab.dataProperty().get();
    try (Session<?> session = MixtureLab.open(data, lab.stateProperty().get().settings())) {
      while (session.status().running()) {
        session.step();
      }
      GmmSnapshot last = (GmmSnapshot) session.snapshot();
      for (int step = 0; step <= last.step(); step++) {
        expected.add(last.trace().at(step).logLikelihood());
      }
    }
    for (int step = 1; step <= 5; step++) {
      int wanted = step;
      lab.transport().step();
      window.runUntilShown("step " + step, shown -> shown.step() == wanted);
    }
    playToTheEnd();
    GmmSnapshot last = (GmmSnapshot) window.shown();
    for (int step = 0; step < expected.size(); step++) {
      assertEquals(expected.get(step), last.trace().at(step).logLikelihood(), "half step " + step);
    }
  }

  @Test
  void undoAndRedoBringSettingsBack() throws InterruptedException {
    lab.change(settings -> settings.withComponents(4));
    window.runUntilShown("four components", shown -> shown.components() == 4);
    lab.change(settings -> settings.withCovariance(CovarianceKind.TIED));
    lab.course().undo();
    lab.course().undo();
    window.runUntilShown("two components", shown -> shown.components() == 2);
    assertFalse(lab.course().canUndoProperty().get());
    lab.course().redo();
    window.runUntilShown("four components again", shown -> shown.components() == 4);
    assertEquals(CovarianceKind.FULL, lab.stateProperty().get().settings().covariance());
  }

  @Test
  void aDragIsOneStepToUndo() throws InterruptedException {
    StartChoice before = lab.stateProperty().get().settings().start();
    for (int i = 0; i < 20; i++) {
      lab.gestures().drag("centre-1", 3 + 0.05 * i, 70 + 0.5 * i);
      window.frame();
    }
    lab.gestures().drop();
    window.runUntilShown(
        "the centre is where it was let go", shown -> Math.abs(shown.mean(1)[0] - 3.95) < 1e-9);
    lab.course().undo();
    assertEquals(before, lab.stateProperty().get().settings().start());
  }

  @Test
  void aFloorSetAfterTheCollapseLetsTheRunGoOn() throws InterruptedException {
    lab.open(MixtureExamples.of("singularity").orElseThrow());
    window.runUntilShown("three components", shown -> shown.components() == 3);
    playToTheEnd();
    assertTrue(window.shown().status() instanceof Status.Collapsed, "it collapses without a floor");
    assertTrue(
        window.said().stream().anyMatch(sentence -> sentence.contains("3")),
        "the sentence names component 3: " + window.said());
    int collapsedAt = window.shown().step();
    lab.changeLive(settings -> settings.withFloor(1e-4));
    window.runUntilShown("it can go on", shown -> shown.status().running());
    assertEquals(collapsedAt, window.shown().step(), "it goes on from where it stood");
    playToTheEnd();
    assertTrue(window.shown().status() instanceof Status.Converged, "the floor holds it");
  }

  @Test
  void choosingColumnsAndStandardisingReachTheModel() throws InterruptedException {
    lab.dataChooser().choose("iris");
    window.runUntilShown("iris is shown", shown -> shown.mean(0).length == 4);
    lab.chooseColumns(List.of("petal_length", "petal_width"));
    window.runUntilShown("two columns", shown -> shown.mean(0).length == 2);
    lab.standardize(true);
    Dataset data = lab.dataProperty().get();
    double mean = 0;
    for (int n = 0; n < data.rows(); n++) {
      mean += data.value(n, 0) / data.rows();
    }
    assertEquals(0, mean, 1e-12);
    window.runUntilShown("it runs on them", shown -> shown.rows() == 150);
  }

  @Test
  void unusableFilesLeaveDataAndModel(@TempDir Path folder) throws Exception {
    Dataset before = lab.dataProperty().get();
    Path file = folder.resolve("holes.csv");
    Files.writeString(file, "a,b\n1,\n2,3\n4,5\n");
    lab.dataChooser().read(file);
    window.runUntil("a sentence is said", () -> !window.said().isEmpty());
    assertTrue(window.said().get(0).contains("holes"), window.said().get(0));
    assertSame(before, lab.dataProperty().get());
    lab.transport().step();
    window.runUntilShown("the run goes on", shown -> shown.step() == 1);
  }

  @Test
  void imagesOpenAsTablesDoAndBrokenOnesLeaveWhatIsThere(@TempDir Path folder) throws Exception {
    byte[] bytes = new byte[16 + 20 * 4];
    new Random(1).nextBytes(bytes);
    ByteBuffer.wrap(bytes).putInt(0x0803).putInt(20).putInt(2).putInt(2);
    Path broken = Files.write(folder.resolve("b-images-idx3"), Arrays.copyOf(bytes, 40));
    Dataset before = lab.dataProperty().get();
    lab.dataChooser().read(broken);
    window.runUntil("a sentence is said", () -> !window.said().isEmpty());
    assertTrue(window.said().get(0).contains("holds only 24"), window.said().get(0));
    assertSame(before, lab.dataProperty().get());
    lab.dataChooser().read(Files.write(folder.resolve("images-idx3"), bytes));
    window.runUntilShown("twenty images", shown -> shown.rows() == 20);
    assertEquals(4, lab.dataProperty().get().columns());
    lab.transport().step();
    window.runUntilShown("a step", shown -> shown.step() == 1);
  }

  @Test
  void fewerDifferentRowsThanComponentsAreSaidAndRun(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("dups.csv");
    Files.writeString(file, "x,y\n" + "0,0\n1,0\n0,1\n".repeat(20));
    lab.dataChooser().read(file);
    window.runUntilShown("sixty rows", shown -> shown.rows() == 60);
    lab.change(settings -> settings.withComponents(5));
    assertTrue(
        window.said().stream().anyMatch(said -> said.contains("3") && said.contains("5")),
        window.said().toString());
    window.runUntilShown("five components", shown -> shown.components() == 5);
    playToTheEnd();
    lab.gestures().switchTo(MixtureSettings.Method.KMEANS);
    window.runUntilShown("K-means", shown -> !(shown instanceof GmmSnapshot));
    lab.transport().step();
    window.runUntilShown("a step", shown -> shown.step() == 1);
  }

  @Test
  void everyBuiltInSetRunsWithBothMethods() throws InterruptedException {
    for (String name : List.of("iris", "blobs", "moons", "rings", "swissroll", "scurve")) {
      lab.dataChooser().choose(name);
      window.runUntil(
          name + " is shown",
          () -> lab.dataProperty().get().name().equals(name) && lab.sceneProperty().get() != null);
      lab.gestures().switchTo(MixtureSettings.Method.KMEANS);
      lab.transport().step();
      window.runUntilShown("a step of K-means", shown -> shown.step() == 1);
      double[] centre = window.shown().mean(0).clone();
      lab.gestures().switchTo(MixtureSettings.Method.EM);
      window.runUntilShown("EM", shown -> shown instanceof GmmSnapshot);
      assertArrayEquals(centre, window.shown().mean(0), 1e-12, "the centres are kept");
    }
  }

  @Test
  void readoutFollowsTheRowThatIsPointedAt() {
    lab.point(5);
    lab.point(-1);
    assertTrue(
        lab.readoutProperty().get().row().orElseThrow().heading().endsWith(" 5"),
        "its numbers stay when the pointer leaves");
  }
}
