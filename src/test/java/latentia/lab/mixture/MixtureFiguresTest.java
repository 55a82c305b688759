package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Axes;
import latentia.figure.GoldenSvg;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

class MixtureFiguresTest {
  private static final GoldenSvg GOLDEN = new GoldenSvg("lab/mixture", true);

  private final Dataset data;
  private final List<MixtureSnapshot> run;
  private final MixtureView view;

  MixtureFiguresTest() throws Exception {
    data = Runs.data("faithful");
    run = Runs.of(data, MixtureSettings.standard(), 1000);
    view = MixtureView.of(Themes.LIGHT, data);
  }

  private MixtureSnapshot last() {
    return run.get(run.size() - 1);
  }

  private Axes scatter(MixtureFigures figures, MixtureScene scene, MixtureView view) {
    return figures.scatter(data, scene, view).panels().get(0).axes();
  }

  private static Mark.Points points(Axes axes) {
    return (Mark.Points)
        axes.marks().stream()
            .filter(mark -> mark instanceof Mark.Points p && p.x().length == 272)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void picturesStayAsTheyWereFoundGood() throws Exception {
    List<Criteria> criteria =
        List.of(
            new Criteria(1, -1290, 5, 2590, 2607, new Status.Converged()),
            new Criteria(2, -1130, 11, 2282, 2322, new Status.Converged()),
            new Criteria(3, -1120, 17, 2273, 2334, new Status.Converged()));
    MixtureScene scene = MixtureScene.still(run.get(6), last());
    for (Theme theme : List.of(Themes.LIGHT, Themes.PROJECTOR)) {
      MixtureFigures figures = new MixtureFigures();
      MixtureView shown = view.withTheme(theme).withHoveredRow(2);
      MixtureView column = shown.withPlane(Plane.OneColumn.of(data, 0));
      int scale = theme == Themes.PROJECTOR ? 2 : 1;
      int w = 720 * scale;
      int h = 450 * scale;
      GOLDEN.check("scatter-" + theme.id(), figures.scatter(data, scene, shown), w, h);
      GOLDEN.check("histogram-" + theme.id(), figures.scatter(data, scene, column), w, h);
      GOLDEN.check("bound-" + theme.id(), figures.bound(scene, theme), w, h / 2);
      GOLDEN.check("criteria-" + theme.id(), figures.criteria(criteria, 2, theme), w / 2, h / 2);
    }
  }

  @Test
  void whatDidNotChangeIsTheSameObject() {
    MixtureFigures figures = new MixtureFigures();
    MixtureScene scene = MixtureScene.still(run.get(6), last());
    Axes first = scatter(figures, scene, view);
    Axes hovered = scatter(figures, scene, view.withHoveredRow(9));
    assertSame(points(first), points(hovered), "pointing at a row leaves the points alone");
    Axes gliding = scatter(figures, new MixtureScene(run.get(7), run.get(8), 0.3, last()), view);
    Axes later = scatter(figures, new MixtureScene(run.get(7), run.get(8), 0.6, last()), view);
    assertSame(points(gliding), points(later), "an M-step moves ellipses, not colours");
    assertSame(points(first).x(), points(later).x(), "the places are worked out once");
    Axes flowing = scatter(figures, new MixtureScene(run.get(6), run.get(7), 0.3, last()), view);
    assertNotSame(points(later), points(flowing), "an E-step changes colours");
  }

  @Test
  void coloursComeWithTheFirstEStepAndFlowThere() {
    int muted = Themes.LIGHT.muted().argb();
    MixtureFigures figures = new MixtureFigures();
    Mark.Points start = points(scatter(figures, MixtureScene.still(run.get(0)), view));
    assertTrue(Arrays.stream(start.argb()).allMatch(c -> c == muted), "neutral");
    Mark.Points end = points(scatter(figures, MixtureScene.still(run.get(1)), view));
    Mark.Points midway =
        points(scatter(figures, new MixtureScene(run.get(0), run.get(1), 0.5, last()), view));
    assertFalse(midway.argb()[0] == start.argb()[0] || midway.argb()[0] == end.argb()[0]);
  }

  @Test
  void handlesAreOfferedOnlyWhereTheyCanBeUsed() {
    MixtureFigures figures = new MixtureFigures();
    MixtureScene scene = MixtureScene.still(run.get(6));
    assertEquals(6, scatter(figures, scene, view).handles().size(), "two centres, four ends");
    assertEquals(2, scatter(figures, scene, view.withSelectedComponent(-1)).handles().size());
    assertEquals(0, scatter(figures, scene, view.withEditable(false)).handles().size());
  }

  @Test
  void everyLayerOfEveryPlaneAndExampleCanBeBuilt() throws Exception {
    EnumSet<MixtureView.Layer> all = EnumSet.allOf(MixtureView.Layer.class);
    for (MixtureExample example : MixtureExamples.all()) {
      Dataset set = Runs.data(example.dataset());
      List<MixtureSnapshot> steps = Runs.of(set, example.settings(), 6);
      for (Plane plane : Plane.choices(set)) {
        MixtureView full =
            MixtureView.of(Themes.DARK, set).withPlane(plane).withLayers(all).withHoveredRow(0);
        MixtureFigures figures = new MixtureFigures();
        for (int s = 1; s < steps.size(); s++) {
          MixtureScene scene =
              new MixtureScene(steps.get(s - 1), steps.get(s), 0.5, steps.get(steps.size() - 1));
          assertTrue(figures.stage(set, scene, full).panels().size() == 2, example.id());
        }
      }
    }
  }
}
