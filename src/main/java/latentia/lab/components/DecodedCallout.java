package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linear.LinearModel;
import latentia.figure.Mark;
import latentia.figure.Picture;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.look.Profile;
import latentia.lab.look.RowForm;

/** A card at the pointer with the row that is decoded there. */
final class DecodedCallout {
  /** Rows of more columns are drawn as a line instead of being read out. */
  private static final int MOST_COLUMNS = 8;

  private final ComponentsScene scene;
  private final RowForm form;
  private final Theme theme;

  DecodedCallout(ComponentsScene scene, RowForm form, Theme theme) {
    this.scene = scene;
    this.form = form;
    this.theme = theme;
  }

  /**
   * @param pair the components shown across and up; the other coordinates are those of the present
   *     code
   */
  void add(List<Mark> marks, int[] pair, double x, double y) {
    int needed = Math.max(pair[0], pair[1]) + 1;
    LinearModel model = ModelReach.atLeast(scene.model(), needed);
    double[] code = ScoresPanel.shownCode(scene, needed);
    String place = NumberText.fixed(x, 1);
    if (pair[0] != pair[1]) {
      code[pair[1]] = y;
      place += ", " + NumberText.fixed(y, 1);
    }
    code[pair[0]] = x;
    double[] decoded = model.decode(code);
    List<double[]> avoid = List.of();
    List<String> lines = List.of(place, Words.of("scores.decoded"));
    if (form.isImage()) {
      marks.add(new Mark.PictureCallout(x, y, form.picture(decoded), lines, avoid));
    } else if (decoded.length > MOST_COLUMNS) {
      Picture profile = Profile.of(form, theme).picture(decoded);
      marks.add(new Mark.PictureCallout(x, y, profile, lines, avoid));
    } else {
      marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 14, null, new Stroke(theme.canvas(), 4.5)));
      marks.add(new Mark.Marker(x, y, Mark.Shape.DISC, 14, null, new Stroke(theme.text(), 2)));
      marks.add(new Mark.Callout(x, y, values(decoded), List.of(), theme.text(), avoid));
    }
  }

  private List<String> values(double[] decoded) {
    Dataset rows = scene.data().rows();
    List<String> lines = new ArrayList<>(List.of(Words.of("scores.decoded")));
    for (int j = 0; j < decoded.length; j++) {
      lines.add(rows.columnNames().get(j) + " " + NumberText.significant(decoded[j], 3));
    }
    return lines;
  }
}
