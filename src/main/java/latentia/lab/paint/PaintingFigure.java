package latentia.lab.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.Window;

/** The painting on its paper, with the points that are selected. */
public final class PaintingFigure {
  /** The axes' id. */
  public static final String ID = "painting";

  private static final double HALO = 5;

  private PaintingFigure() {}

  /**
   * What has to be in sight: the paper, and points that were painted beside it where the sheet was
   * wider.
   */
  public static Window inSight(Painting painting) {
    Paper paper = painting.paper();
    Window sheet = new Window(paper.left(), paper.bottom(), paper.right(), paper.top());
    if (painting.size() == 0) {
      return sheet;
    }
    BitSet all = new BitSet();
    all.set(0, painting.size());
    Window points = painting.around(all);
    return new Window(
        Math.min(sheet.left(), points.left()),
        Math.min(sheet.bottom(), points.bottom()),
        Math.max(sheet.right(), points.right()),
        Math.max(sheet.top(), points.top()));
  }

  /**
   * @param sheet the least part of the plane that is shown
   * @param selected points, shown on a ground of accent
   */
  public static Figure of(Painting painting, Window sheet, BitSet selected, Theme theme) {
    Paper paper = painting.paper();
    List<Mark> marks = new ArrayList<>();
    if (!selected.isEmpty()) {
      marks.add(ground(painting, selected, theme));
    }
    marks.addAll(ClassPoints.byClass(painting.allLabels(), painting.places(), theme));
    Axes axes =
        new Axes(
            ID,
            "",
            "",
            List.of(),
            Axis.linear(paper.columns().get(0), sheet.left(), sheet.right()),
            Axis.linear(paper.columns().get(1), sheet.bottom(), sheet.top()),
            paper.square(),
            marks,
            List.of(),
            List.of());
    return Figure.of(theme, axes);
  }

  private static Mark ground(Painting painting, BitSet selected, Theme theme) {
    double[] x = selected.stream().mapToDouble(painting::x).toArray();
    double[] y = selected.stream().mapToDouble(painting::y).toArray();
    int[] argb = new int[x.length];
    Arrays.fill(argb, theme.accent().withOpacity(0.45).argb());
    double diameter = ClassPoints.diameter(painting.size(), theme) + HALO;
    return new Mark.Points(x, y, argb, Mark.Shape.DISC, diameter, theme.canvas(), 0);
  }
}
