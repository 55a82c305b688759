package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkedPlacesTest {
  private static final LatentScene SCENE = Trained.digits(2);
  private static final double[] FREE = {0.4, -0.3};

  private static double[] code(int row, int model) {
    float[] codes = SCENE.shown().model(model).codes();
    return new double[] {codes[2 * row], codes[2 * row + 1]};
  }

  @Test
  void aSharedCodeIsTheSameNumbersInEveryModel() {
    LinkedPlaces linked = new LinkedPlaces(SCENE);
    Probe.Place free = new Probe.Place(0, FREE, -1);
    assertArrayEquals(FREE, linked.of(free, Probe.Link.CODE, 1).z());
    Probe.Place row = new Probe.Place(0, FREE, 5);
    Probe.Place there = linked.of(row, Probe.Link.CODE, 1);
    assertArrayEquals(code(5, 0), there.z());
    assertEquals(-1, there.row(), "in the other model it is nobody's code");
    assertEquals(5, linked.of(row, Probe.Link.CODE, 0).row());
  }

  @Test
  void aSharedRowIsItsOwnCodeInEveryModel() {
    Probe.Place row = new Probe.Place(0, FREE, 5);
    for (int model = 0; model < 2; model++) {
      Probe.Place there = new LinkedPlaces(SCENE).of(row, Probe.Link.INPUT, model);
      assertArrayEquals(code(5, model), there.z());
      assertEquals(5, there.row());
    }
  }

  @Test
  void aFreePlaceIsTheCodeOfWhatIsDecodedThere() {
    Probe.Place free = new Probe.Place(0, FREE, -1);
    double[] wanted = SCENE.network(1).encode(SCENE.network(0).decode(FREE)).mean();
    assertArrayEquals(wanted, new LinkedPlaces(SCENE).of(free, Probe.Link.INPUT, 1).z());
    assertArrayEquals(FREE, new LinkedPlaces(SCENE).of(free, Probe.Link.INPUT, 0).z());
  }

  @Test
  void onThePathAllModelsAreAtTheSameFrame() {
    Probe probe = Trained.conversation(SCENE).withLink(Probe.Link.PATH);
    LinkedPlaces linked = new LinkedPlaces(Trained.with(SCENE, probe));
    Probe.Path path = linked.path().orElseThrow();
    for (int model = 0; model < 2; model++) {
      double[][] codes = linked.path(path, model);
      assertEquals(path.frames(), codes.length);
      assertArrayEquals(code(3, model), codes[0], 1e-12);
      assertArrayEquals(codes[2], linked.cursor(model).orElseThrow().z());
    }
  }

  @Test
  void anInputFromElsewhereHasItsOwnCodeInEveryPlaneUntilSomethingIsPointedAt() {
    double[] drawn = new double[64];
    drawn[20] = 1;
    Probe probe = Probe.none().withInput(Optional.of(drawn));
    for (int model = 0; model < 2; model++) {
      Probe.Place marked = new LinkedPlaces(Trained.with(SCENE, probe)).cursor(model).orElseThrow();
      assertArrayEquals(SCENE.network(model).encode(drawn).mean(), marked.z());
      assertEquals(-1, marked.row());
    }
    Probe pointing = probe.withCursor(Optional.of(new Probe.Place(0, FREE, -1)));
    assertArrayEquals(
        FREE, new LinkedPlaces(Trained.with(SCENE, pointing)).cursor(0).orElseThrow().z());
  }

  @Test
  void placesOfOtherSettingsAreNoLongerShown() {
    LinkedPlaces linked = new LinkedPlaces(SCENE);
    assertFalse(linked.holds(new Probe.Place(0, new double[3], -1)), "another latent size");
    assertFalse(linked.holds(new Probe.Place(2, FREE, -1)), "no such model");
    assertFalse(linked.holds(new Probe.Place(0, FREE, 300)), "no such row");
    assertTrue(linked.holds(new Probe.Place(0, new double[3], 299)), "a row has a code anywhere");
    Probe stale = Probe.none().withCursor(Optional.of(new Probe.Place(0, new double[3], -1)));
    assertTrue(new LinkedPlaces(Trained.with(SCENE, stale)).cursor(0).isEmpty());
  }
}
