package latentia.app.latent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import latentia.data.Catalogue;
import latentia.lab.latent.LatentPresets;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.training.Pace;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

/** Somebody presses everything, faster than anything can be computed. */
class LatentStormTest {
  private static final int DEEDS = 50;
  private static final int MOST_FRAMES = 6;
  private static final Set<String> OWN_THREADS = Set.of("networks trainer", "maps", "reader");
  private static final long PATIENCE_SECONDS = 30;

  /** Setting the number of BLAS threads leaves eight bytes each time to the garbage collector. */
  private static final long BLAS_CALLS = 8 * 1000;

  @Test
  void aStormOfDeedsEndsCleanly() throws InterruptedException {
    for (long seed = 1; seed <= 3; seed++) {
      Set<Thread> before = Thread.getAllStackTraces().keySet();
      long bytes = Pointer.totalBytes();
      storm(new Random(seed));
      awaitEnd(before);
      // Threads of earlier tests may give back theirs meanwhile: less is no fault.
      long kept = Pointer.totalBytes() - bytes;
      assertTrue(kept <= BLAS_CALLS, kept + " native bytes are not given back, seed " + seed);
    }
  }

  private static void storm(Random random) throws InterruptedException {
    try (WindowlessLatentLab window = new WindowlessLatentLab()) {
      window.openSmall();
      for (int deed = 0; deed < DEEDS; deed++) {
        act(window.lab(), random);
        for (int frame = random.nextInt(MOST_FRAMES); frame > 0; frame--) {
          window.frame();
        }
      }
      window.lab().transport().pause();
      window.runUntil("it stands still with something to show", () -> window.scene() != null);
      LatentState state = window.lab().stateProperty().get();
      window.runUntil(
          "what is shown is what is set",
          () -> window.scene() != null && window.scene().settings().equals(state.settings()));
      window.lab().transport().togglePlay();
      for (int frame = 0; frame < MOST_FRAMES; frame++) {
        window.frame();
      }
    }
  }

  private static void act(LatentViewModel lab, Random random) {
    double amount = random.nextInt(1, 10);
    switch (random.nextInt(16)) {
      case 0, 1 -> lab.transport().togglePlay();
      case 2 -> lab.transport().step();
      case 3 -> lab.transport().restart();
      case 4 -> lab.transport().seek(random.nextInt(1 + lab.transport().endProperty().get()));
      case 5 -> lab.transport().back();
      case 6, 7 -> lab.course().undo();
      case 8 -> lab.course().redo();
      case 9 -> lab.open(LatentPresets.all().get(random.nextInt(LatentPresets.all().size())));
      case 10 ->
          lab.editor()
              .changeLive(
                  ModelEdits.variational(objective -> objective.withBeta(amount)),
                  random.nextBoolean());
      case 11 -> lab.editor().changeSharedLive(training -> training.withEpochs((int) amount));
      case 12 ->
          lab.editor()
              .change(
                  ModelEdits.layers(
                      layers -> layers.withHidden(List.of(8)).withLatent(1 + (int) amount / 3)));
      case 13 ->
          lab.dataChooser()
              .choose(Catalogue.entries().get(random.nextInt(Catalogue.entries().size())).name());
      case 14 -> toggleLayer(lab, random);
      default -> {
        lab.transport().paceProperty().set(new Pace.FlatOut());
        lab.probing().point(0, amount, -amount, -1);
        lab.probing().click(0, amount, amount, random.nextInt(-1, 10));
        lab.probing().link(Probe.Link.values()[random.nextInt(Probe.Link.values().length)]);
      }
    }
  }

  private static void toggleLayer(LatentViewModel lab, Random random) {
    LatentView.Layer[] layers = LatentView.Layer.values();
    lab.viewProperty()
        .set(
            lab.viewProperty()
                .get()
                .withLayer(layers[random.nextInt(layers.length)], Set.of(random.nextInt(2))));
  }

  private static void awaitEnd(Set<Thread> before) throws InterruptedException {
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeIf(thread -> !OWN_THREADS.contains(thread.getName()));
    for (Thread thread : left) {
      thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      assertFalse(thread.isAlive(), thread.getName() + " outlives its lab");
    }
  }
}
