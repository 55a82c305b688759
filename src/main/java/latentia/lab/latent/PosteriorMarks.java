package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.data.Labels;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.ClassMarks;
import latentia.lab.look.CovarianceEllipse;

/** Posteriors q(z|x) as ellipses of one standard deviation in a plane. */
final class PosteriorMarks {
  private static final int ROWS = 100;

  private final LatentScene scene;
  private final int model;
  private final CodePlane plane;
  private final CodeColours colours;
  private final Theme theme;

  PosteriorMarks(LatentScene scene, int model, CodePlane plane, CodeColours colours, Theme theme) {
    this.scene = scene;
    this.model = model;
    this.plane = plane;
    this.colours = colours;
    this.theme = theme;
  }

  /** Of about a hundred rows, evenly chosen. */
  List<Mark> some() {
    List<Mark> marks = new ArrayList<>();
    int rows = scene.data().shown().rows();
    int shown = Math.min(ROWS, rows);
    for (int i = 0; i < shown; i++) {
      int row = (int) ((long) i * rows / shown);
      Colour colour = colour(row);
      marks.add(ellipse(row, colour.withOpacity(0.07), new Stroke(colour.withOpacity(0.6), 1)));
    }
    return marks;
  }

  /** Of one row, to stand out. */
  Mark one(int row) {
    Colour colour = theme.text();
    return ellipse(row, colour.withOpacity(0.12), new Stroke(colour, 2));
  }

  private Colour colour(int row) {
    Optional<Labels> classes = colours.classes();
    return classes
        .map(labels -> ClassMarks.mark(theme, labels.code(row)))
        .orElse(theme.component(0).mark());
  }

  /** The half axes of the covariance A diag(sigma^2) A' in the plane. */
  private Mark ellipse(int row, Colour fill, Stroke stroke) {
    int q = plane.latent();
    float[] codes = scene.shown().model(model).codes();
    float[] logVariances = scene.shown().model(model).logVariances();
    double[] z = new double[q];
    double[] none = new double[q];
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int j = 0; j < q; j++) {
      z[j] = codes[row * q + j];
      double[] unit = new double[q];
      unit[j] = 1;
      double across = plane.x(unit) - plane.x(none);
      double up = plane.y(unit) - plane.y(none);
      double variance = Math.exp(logVariances[row * q + j]);
      xx += across * across * variance;
      xy += across * up * variance;
      yy += up * up * variance;
    }
    return CovarianceEllipse.of(plane.x(z), plane.y(z), xx, xy, yy).mark(1, fill, stroke);
  }
}
