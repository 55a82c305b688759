package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.neural.TrainedNetwork;
import latentia.figure.Picture;
import latentia.lab.look.RowPictures;

/**
 * What one model decodes along a path.
 *
 * @param frames a picture per frame
 * @param errors h(z) per frame, in standard deviations of the codes
 */
record Film(List<Picture> frames, double[] errors) {
  static Film of(LatentScene scene, Probe.Path path, int model, RowPictures pictures) {
    TrainedNetwork network = scene.network(model);
    CodeSpread spread = CodeSpread.of(scene.shown().model(model).codes(), network.latent());
    RoundTrip trip = new RoundTrip(network, spread);
    double[][] codes = new LinkedPlaces(scene).path(path, model);
    List<Picture> frames = new ArrayList<>();
    double[] errors = new double[codes.length];
    for (int i = 0; i < codes.length; i++) {
      frames.add(pictures.of(network.decode(codes[i])));
      errors[i] = trip.error(codes[i]);
    }
    return new Film(frames, errors);
  }
}
