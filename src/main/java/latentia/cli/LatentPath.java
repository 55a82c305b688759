package latentia.cli;

import java.util.Optional;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.Probe;

/**
 * A way between the codes of two rows.
 *
 * @param from a number among the rows shown
 * @param to another one
 * @param frames how many codes are decoded, both ends included
 * @param spherical along a great circle instead of a straight line
 */
record LatentPath(int from, int to, int frames, boolean spherical) {
  /** The scene with this path. */
  LatentScene through(LatentScene scene) {
    Probe.Path path = new Probe.Path(place(scene, from), place(scene, to), spherical, frames, 0);
    return scene.withProbe(scene.probe().withPath(Optional.of(path)));
  }

  private static Probe.Place place(LatentScene scene, int row) {
    double[] z = scene.network(0).encode(scene.data().shown().row(row)).mean();
    return new Probe.Place(0, z, row);
  }
}
