package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/** The ring around the row that is pointed at, and a callout with its responsibilities. */
final class HoverMarks {
  /** Among more than two, smaller shares than this have no room for their number. */
  private static final double WRITTEN_SHARE = 0.15;

  private HoverMarks() {}

  static void add(
      List<Mark> marks,
      Dataset data,
      MixtureScene scene,
      MixtureView view,
      PlaneData place,
      List<double[]> avoid) {
    Theme theme = view.theme();
    int row = view.hoveredRow();
    double x = place.x()[row];
    double y = place.y()[row];
    marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 18, null, new Stroke(theme.canvas(), 4.5)));
    marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 18, null, new Stroke(theme.text(), 2.2)));
    marks.add(
        new Mark.Callout(
            x,
            y,
            List.of(Words.row(data, row)),
            shares(scene.after(), row, theme),
            theme.text(),
            avoid));
  }

  private static List<Mark.Share> shares(MixtureSnapshot snapshot, int row, Theme theme) {
    List<Mark.Share> shares = new ArrayList<>();
    if (snapshot.step() == 0) {
      return shares;
    }
    for (int k = 0; k < snapshot.components(); k++) {
      double share = snapshot.responsibility(row, k);
      boolean room = snapshot.components() <= 2 || share >= WRITTEN_SHARE;
      String text = room ? NumberText.share(share) : "";
      shares.add(new Mark.Share(share, theme.component(k), text));
    }
    return shares;
  }
}
