package latentia.figure;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenSvgTest {
  private static final GoldenSvg GOLDEN = new GoldenSvg("figure", false);

  private static Figure small(Axes axes, Theme theme) {
    return Figure.of(theme, axes);
  }

  @Test
  void contoursAndEqualAspect() throws Exception {
    Axes density = SampleFigures.density(Themes.LIGHT);
    Axes withoutMap =
        new Axes(
            density.id(),
            density.title(),
            "",
            List.of(),
            density.x(),
            density.y(),
            true,
            density.marks().subList(1, 2),
            List.of(),
            List.of());
    GOLDEN.check("contours", small(withoutMap, Themes.DARK), 360, 300);
  }

  @Test
  void staircaseWithLegendAndPlayhead() throws Exception {
    GOLDEN.check("staircase", small(SampleMixture.staircase(Themes.LIGHT), Themes.LIGHT), 640, 240);
  }

  @Test
  void barsUnderAnUprightLabel() throws Exception {
    GOLDEN.check("bars", small(SampleFigures.bars(Themes.LIGHT), Themes.LIGHT), 360, 380);
  }

  @Test
  void powerLawsOnLogarithmicAxes() throws Exception {
    GOLDEN.check("logarithmic", small(SampleFigures.powerLaws(Themes.DARK), Themes.DARK), 480, 320);
  }

  @Test
  void shapesBadgesAndCallout() throws Exception {
    Theme theme = Themes.PROJECTOR;
    Axes axes =
        new Axes(
            "marks",
            "Marks",
            "",
            List.of(),
            Axis.linear("across", 0, 4),
            Axis.linear("up", 0, 4),
            false,
            List.of(
                new Mark.Ellipse(
                    2,
                    2,
                    1,
                    0.4,
                    -0.3,
                    0.8,
                    theme.component(0).mark().withOpacity(0.1),
                    new Stroke(theme.component(0).mark(), 1.4, 6, 4)),
                new Mark.Points(
                    new double[] {1, 2, 3},
                    new double[] {1, 3, 1},
                    new int[] {0xff0072b2, 0xffd55e00, 0xff009e73},
                    Mark.Shape.DIAMOND,
                    8,
                    theme.canvas(),
                    0.8),
                new Mark.Badge(
                    2, 2, "1", 26, theme.component(0).text(), theme.canvas(), theme.canvas()),
                new Mark.Rule(false, 3.5, new Stroke(theme.muted(), 1, 4, 4)),
                new Mark.Callout(
                    3,
                    1,
                    List.of("row 2"),
                    List.of(
                        new Mark.Share(0.3, theme.component(0), "0.30"),
                        new Mark.Share(0.7, theme.component(1), "0.70")),
                    theme.text(),
                    List.of())),
            List.of(),
            List.of());
    GOLDEN.check("marks", small(axes, theme), 800, 560);
  }
}
