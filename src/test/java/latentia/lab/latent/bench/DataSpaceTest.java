package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.Probe;
import latentia.lab.latent.RawValues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Codes decoded in bulk and places pointed at, beside the decoder itself. */
class DataSpaceTest {
  private static final DataSpaceOptions OPTIONS = DataSpaceOptions.of(4);

  private static LatentScene scene;

  @BeforeAll
  static void train() throws Exception {
    LatentData iris = LatentData.of(Catalogue.load("iris", 1));
    scene = Trained.scene(iris, Trained.epochs(LatentSettings.fitting(iris), 3));
  }

  private static double[] decoded(int model, double[] z) {
    double[] row = scene.network(model).decode(z);
    RawValues raw = new RawValues(scene.data());
    return new double[] {
      raw.of(row[OPTIONS.across()], OPTIONS.across()), raw.of(row[OPTIONS.up()], OPTIONS.up())
    };
  }

  @Test
  void reconstructionsAreWhatTheDecoderMakesOfTheCodes() {
    DataSpace space = DataSpace.of(scene, OPTIONS);
    Dataset shown = scene.data().shown();
    for (int m = 0; m < scene.models(); m++) {
      TrainedNetwork network = scene.network(m);
      double[][] found = space.models().get(m).reconstructions();
      for (int n = 0; n < shown.rows(); n++) {
        double[] expected = decoded(m, network.encode(shown.row(n)).mean());
        assertArrayEquals(expected, new double[] {found[0][n], found[1][n]}, 1e-3, "row " + n);
      }
    }
  }

  @Test
  void aPointerMovesTheDecodedPlaceOfItsModelAndNothingElse() {
    DataSpace space = DataSpace.of(scene, OPTIONS);
    double[] z = {0.3, -0.7};
    Probe probe = Probe.none().withCursor(Optional.of(new Probe.Place(1, z, -1)));
    DataSpace pointed = space.pointedAt(scene.withProbe(probe), OPTIONS);
    assertEquals(0, pointed.models().get(0).cursor().length);
    assertArrayEquals(decoded(1, z), pointed.models().get(1).cursor(), 1e-12);
    for (int m = 0; m < scene.models(); m++) {
      DataSpace.Decoder before = space.models().get(m);
      assertSame(before.manifold(), pointed.models().get(m).manifold());
      assertSame(before.reconstructions(), pointed.models().get(m).reconstructions());
    }
  }
}
