package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.neural.TrainedNetwork;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.look.RowPictures;

/** The place pointed at, what is decoded there and how good it is. */
final class CursorMarks {
  private static final int MOST_COLUMNS = 8;

  private final LatentScene scene;
  private final RowPictures pictures;
  private final Theme theme;

  CursorMarks(LatentScene scene, RowPictures pictures, Theme theme) {
    this.scene = scene;
    this.pictures = pictures;
    this.theme = theme;
  }

  /**
   * @param x where the place is in the plane
   * @param avoid {x, y} of what the card must not hide
   */
  void add(List<Mark> marks, Probe.Place place, double x, double y, List<double[]> avoid) {
    TrainedNetwork network = scene.network(place.model());
    double[] decoded = network.decode(place.z());
    List<String> lines = quality(network, place);
    if (pictures.images()) {
      marks.add(new Mark.PictureCallout(x, y, pictures.of(decoded), lines, avoid));
      return;
    }
    List<String> values = new ArrayList<>();
    values.add(String.join(", ", lines));
    RawValues raw = new RawValues(scene.data());
    Dataset shown = scene.data().shown();
    for (int j = 0; j < Math.min(MOST_COLUMNS, decoded.length); j++) {
      values.add(
          shown.columnNames().get(j) + " " + NumberText.significant(raw.of(decoded[j], j), 3));
    }
    marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 14, null, new Stroke(theme.canvas(), 4.5)));
    marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 14, null, new Stroke(theme.text(), 2)));
    marks.add(new Mark.Callout(x, y, values, List.of(), theme.text(), avoid));
  }

  /** Of a row its reconstruction loss, of a free place how far it re-encodes. */
  private List<String> quality(TrainedNetwork network, Probe.Place place) {
    if (place.row() >= 0) {
      double loss = network.reconstructionLoss(scene.data().shown().row(place.row()), place.z());
      boolean nats = network.settings().objective().likelihood().inNats();
      return List.of(
          Words.of(nats ? "cursor.nats" : "cursor.squared", NumberText.fixed(loss, nats ? 1 : 2)),
          Words.of("cursor.decoded"));
    }
    CodeSpread spread = CodeSpread.of(scene.shown().model(place.model()).codes(), network.latent());
    double error = new RoundTrip(network, spread).error(place.z());
    return List.of(Words.of("cursor.sd", NumberText.fixed(error, 2)), Words.of("cursor.trip"));
  }
}
