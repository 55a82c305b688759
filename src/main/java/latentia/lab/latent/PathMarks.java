package latentia.lab.latent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;

/** A path between two codes: a line with a dot per frame and a disc with a letter at each end. */
final class PathMarks {
  /** The handles of its ends. */
  static final String FROM = "from";

  static final String TO = "to";

  private static final double END = 20;
  private static final double GRASP = 14;

  private PathMarks() {}

  /** All x, then all y of the frames of the path in a model's plane; empty without a path. */
  static double[][] way(LatentScene scene, int model, CodePlane plane) {
    LinkedPlaces linked = new LinkedPlaces(scene);
    boolean line = plane.latent() == 1;
    return linked
        .path()
        .map(path -> linked.path(path, model))
        .map(
            codes ->
                new double[][] {
                  Arrays.stream(codes).mapToDouble(plane::x).toArray(),
                  Arrays.stream(codes).mapToDouble(z -> line ? 0 : plane.y(z)).toArray()
                })
        .orElse(new double[0][]);
  }

  /** {x, y} of the ends and of the frame that is looked at. */
  static List<double[]> mainPlaces(double[][] way, int current) {
    return IntStream.of(0, current, way[0].length - 1)
        .mapToObj(frame -> new double[] {way[0][frame], way[1][frame]})
        .toList();
  }

  /**
   * @param places of all frames in the plane: all x, then all y
   * @param current the frame that is looked at
   */
  static void add(
      List<Mark> marks,
      List<Axes.Handle> handles,
      double[][] places,
      int current,
      Theme theme,
      Colour ink,
      Colour halo) {
    double[] x = places[0];
    double[] y = places[1];
    int last = x.length - 1;
    marks.add(new Mark.Polyline(x, y, new Stroke(halo, 4)));
    marks.add(new Mark.Polyline(x, y, new Stroke(ink, 1.8)));
    int[] argb = new int[x.length];
    Arrays.fill(argb, ink.argb());
    marks.add(new Mark.Points(x, y, argb, Mark.Shape.DISC, 4.5, halo, 1.3));
    marks.add(new Mark.Badge(x[0], y[0], Words.of("path.from"), END, ink, halo, halo));
    marks.add(new Mark.Badge(x[last], y[last], Words.of("path.to"), END, ink, halo, halo));
    if (current > 0 && current < last) {
      marks.add(
          new Mark.Marker(
              x[current], y[current], Mark.Shape.DISC, 11, theme.accent(), new Stroke(halo, 1.5)));
    }
    handles.add(new Axes.Handle(FROM, x[0], y[0], GRASP));
    handles.add(new Axes.Handle(TO, x[last], y[last], GRASP));
  }
}
