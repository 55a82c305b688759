package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;

/** What is left over with M principal components, for every M, and with the model shown. */
final class LostPanel {
  private static final double HALF = 0.32;
  private static final double HEADROOM = 1.14;
  private static final double PALE = 0.35;
  private static final int MOST = 12;

  private final ModelOfRows rows;
  private final Theme theme;

  LostPanel(ModelOfRows rows, Theme theme) {
    this.rows = rows;
    this.theme = theme;
  }

  Axes axes() {
    PrincipalComponents components = rows.components();
    int most = Math.min(components.count(), MOST);
    List<Mark> marks = new ArrayList<>();
    List<Axis.Tick> ticks = new ArrayList<>();
    int used = rows.model().codeSize();
    for (int m = 0; m <= most; m++) {
      addBar(marks, m, components.discarded(m), m == used);
      ticks.add(new Axis.Tick(m, Integer.toString(m)));
    }
    double lost = rows.meanSquaredResidual();
    if (used <= most) {
      marks.add(
          new Mark.Marker(
              used, lost, Mark.Shape.DISC, 11, theme.canvas(), new Stroke(theme.accent(), 2.5)));
    }
    double top = Math.max(components.totalVariance(), lost);
    boolean large = LargeType.in(theme);
    return new Axes(
        SpaceFigures.DIRECTIONS,
        Words.of("lost.title"),
        large ? "" : Words.of("lost.note"),
        List.of(),
        new Axis(
            large ? "" : Words.of("lost.components"),
            new Scale.Linear(-0.6, most + 0.6),
            ticks,
            false,
            true),
        new Axis("", new Scale.Linear(0, top > 0 ? HEADROOM * top : 1), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  private void addBar(List<Mark> marks, int m, double lost, boolean current) {
    Colour fill = theme.gap().mark();
    marks.add(
        new Mark.Bars(
            new double[] {m - HALF},
            new double[] {m + HALF},
            new double[] {lost},
            0,
            current ? fill : fill.withOpacity(PALE)));
    marks.add(
        new Mark.Label(
            m,
            lost,
            0,
            current ? -12 : -8,
            NumberText.significant(lost, 3),
            current ? TextRole.NUMBER : TextRole.CAPTION,
            current ? theme.gap().text() : theme.muted(),
            Mark.Anchor.BOTTOM,
            theme.canvas()));
  }
}
