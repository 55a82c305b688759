package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentia.engine.neural.NetworkSettings;
import latentia.figure.Axes;
import latentia.figure.Field;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Mark;
import latentia.figure.NormalDistribution;
import latentia.figure.Scale;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.RowPictures;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatentFiguresTest {
  private static final LatentScene DIGITS = Trained.digits(2);

  @TempDir private Path folder;

  private static LatentMaps maps(LatentScene scene) {
    int d = scene.data().shown().columns();
    double[] holes = new double[16 * 16];
    Arrays.setAll(holes, i -> 0.01 * i);
    Field field = new Field(-5, -5, 5, 5, 16, 16, holes);
    double[] quantiles = new double[6];
    Arrays.setAll(quantiles, i -> NormalDistribution.quantile((i + 0.5) / 6));
    float[] decoded = new float[36 * d];
    LatentMaps.Manifold grid = new LatentMaps.Manifold(quantiles, quantiles, decoded);
    float[] errors = new float[scene.data().shown().rows()];
    Arrays.fill(errors, 3);
    LatentMaps.ModelMaps maps =
        new LatentMaps.ModelMaps(Optional.of(field), Optional.of(field), Optional.of(grid), errors);
    return new LatentMaps(List.of(maps, maps));
  }

  private static List<LatentView> views(Theme theme) {
    LatentView view = LatentView.of(theme, 2);
    Set<Integer> all = Set.of(0, 1);
    return List.of(
        view,
        view.withLayer(LatentView.Layer.HOLES, all),
        view.withLayer(LatentView.Layer.MANIFOLD, all),
        view.withLayer(LatentView.Layer.POSTERIORS, all).withLayer(LatentView.Layer.DENSITY, all),
        view.withColourBy(new LatentView.ColourBy.Error()),
        view.withColourBy(new LatentView.ColourBy.Column(1)),
        view.withPlane(new LatentView.PlaneChoice.Principal()),
        view.withZoom(1, Optional.of(new Window(0, 0, 0.5, 0.4))));
  }

  private static List<Figure> all(LatentScene scene, LatentView view) {
    LatentFigures figures = new LatentFigures();
    return List.of(
        figures.planes(scene, view),
        figures.strip(scene, view),
        figures.curves(scene, view.theme()),
        figures.curve(scene, view.theme(), LossCurve.KL),
        figures.ledger(scene, view.theme()));
  }

  @Test
  void everyFigureCanBeWrittenInEveryFormat() throws Exception {
    LatentScene scene =
        Trained.with(Trained.with(DIGITS, Trained.conversation(DIGITS)), maps(DIGITS));
    for (Figure figure : all(scene, LatentView.of(Themes.DARK, 2))) {
      for (String ending : List.of("png", "svg", "pdf")) {
        Path file = folder.resolve("figure." + ending);
        FigureExport.write(figure, file, 700, 450, 96);
        assertTrue(Files.size(file) > 500, ending);
      }
    }
  }

  @Test
  void everyViewOfEveryKindOfDataIsDrawnWithoutNumbersThatAreNone() throws Exception {
    for (LatentScene base : List.of(DIGITS, Trained.digits(3), Trained.iris(1))) {
      LatentScene scene = Trained.with(Trained.with(base, Trained.conversation(base)), maps(base));
      for (LatentView view : views(Themes.LIGHT)) {
        Path file = folder.resolve("view.svg");
        FigureExport.svg(new LatentFigures().planes(scene, view), file, 700, 450);
        String svg = Files.readString(file).replaceAll("base64,[^\"]*", "");
        assertFalse(svg.contains("NaN") || svg.contains("Infinity"), view.toString());
      }
    }
  }

  @Test
  void figuresAreDrawnAtAnySizeInAnyTheme() throws Exception {
    LatentScene scene = Trained.with(DIGITS, Trained.conversation(DIGITS));
    for (Theme theme : Themes.ALL) {
      for (int[] size : new int[][] {{1, 1}, {60, 40}, {200, 120}, {1100, 300}}) {
        for (Figure figure : all(scene, LatentView.of(theme, 2))) {
          FigureExport.png(figure, folder.resolve("size.png"), size[0], size[1], 96);
        }
      }
    }
  }

  @Test
  void whatDoesNotChangeIsTheSameMark() {
    LatentFigures figures = new LatentFigures();
    LatentView view = LatentView.of(Themes.LIGHT, 2);
    List<Mark> before = marks(figures.planes(DIGITS, view), 0);
    LatentScene pointed = Trained.with(DIGITS, Trained.conversation(DIGITS));
    List<Mark> after = marks(figures.planes(pointed, view), 0);
    int classes = DIGITS.data().labels().orElseThrow().classes().size();
    for (int i = 0; i < classes; i++) {
      assertSame(before.get(i), after.get(i), "points of class " + i);
    }
    List<Mark> dark = marks(figures.planes(DIGITS, view.withTheme(Themes.DARK)), 0);
    assertNotSame(before.get(0), dark.get(0));
  }

  private static List<Mark> marks(Figure figure, int panel) {
    return figure.panels().get(panel).axes().marks();
  }

  @Test
  void everyCodeCanBePointedAtAndEveryEndDragged() {
    LatentScene scene = Trained.with(DIGITS, Trained.conversation(DIGITS));
    Figure figure = new LatentFigures().planes(scene, LatentView.of(Themes.LIGHT, 2));
    for (int model = 0; model < 2; model++) {
      Axes axes = figure.panels().get(model).axes();
      assertEquals("plane-" + model, axes.id());
      assertEquals("codes-" + model, axes.picks().get(0).id());
      assertEquals(300, axes.picks().get(0).x().length);
      List<String> handles = axes.handles().stream().map(Axes.Handle::id).toList();
      assertEquals(List.of("pin-" + model, "from", "to"), handles);
    }
  }

  @Test
  void theStripTellsTheClassesItLeadsBetweenWhereTheyAreKnown() {
    double[] z = {0.25, 0};
    Probe.Path path =
        new Probe.Path(new Probe.Place(0, z, 3), new Probe.Place(0, z, 8), false, 9, 0);
    LatentScene scene = Trained.with(DIGITS, Probe.none().withPath(Optional.of(path)));
    String note =
        new LatentFigures()
            .strip(scene, LatentView.of(Themes.LIGHT, 2))
            .panels()
            .get(0)
            .axes()
            .note();
    assertTrue(note.startsWith("digit 3 → 8; "), note);
    assertEquals(Optional.empty(), scene.data().className(-1), "a place that is no row");
  }

  @Test
  void divergencesAreInNatsWhateverTheReconstructionIsMeasuredIn() {
    Figure curves = new LatentFigures().curves(Trained.iris(2), Themes.LIGHT);
    List<String> notes = curves.panels().stream().map(panel -> panel.axes().note()).toList();
    assertEquals(
        List.of("own units per flower", "nats per flower"),
        notes.subList(1, 3),
        "only the autoencoder's reconstruction is a squared error");
  }

  @Test
  void theStripHasAFramePerModelAndStep() {
    LatentScene scene = Trained.with(DIGITS, Trained.conversation(DIGITS));
    Axes strip =
        new LatentFigures().strip(scene, LatentView.of(Themes.LIGHT, 2)).panels().get(0).axes();
    Mark.Tiles tiles =
        strip.marks().stream()
            .filter(Mark.Tiles.class::isInstance)
            .map(Mark.Tiles.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(18, tiles.tiles().size());
    assertEquals(18, strip.picks().get(0).x().length);
    List<Integer> current = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      if (tiles.tiles().get(i).current()) {
        current.add(i);
      }
    }
    assertEquals(List.of(2, 11), current, "frame 2 of both models");
    double[] first = DIGITS.network(0).decode(codeOfRow3());
    assertEquals((float) first[10], tiles.tiles().get(0).picture().ink()[10], 1e-6);
  }

  private static double[] codeOfRow3() {
    float[] codes = DIGITS.shown().model(0).codes();
    return new double[] {codes[6], codes[7]};
  }

  @Test
  void quantilesOfThePriorStandAtEqualDistances() {
    LatentScene scene = Trained.with(DIGITS, maps(DIGITS));
    LatentView view =
        LatentView.of(Themes.LIGHT, 2).withLayer(LatentView.Layer.MANIFOLD, Set.of(1));
    Axes axes = new LatentFigures().planes(scene, view).panels().get(1).axes();
    Scale x = axes.x().scale();
    assertTrue(x instanceof Scale.Normal);
    Mark.Tiles tiles = (Mark.Tiles) axes.marks().get(0);
    for (Mark.Tile tile : tiles.tiles()) {
      double width = x.fraction(tile.right()) - x.fraction(tile.left());
      assertEquals(1.0 / 6, width, 1e-3);
    }
  }

  @Test
  void autoencodersAloneHaveNoBound() {
    LatentSettings settings =
        new LatentSettings(
                List.of(
                    NetworkSettings.autoencoder(),
                    NetworkSettings.autoencoder()
                        .withArchitecture(
                            NetworkSettings.autoencoder().architecture().withLatent(3))))
            .withEach(model -> model.withTraining(model.training().withEpochs(1)));
    LatentScene scene = Trained.scene(Trained.rows("digits", 100), settings);
    LatentFigures figures = new LatentFigures();
    Figure curves = figures.curves(scene, Themes.LIGHT);
    assertEquals(1, curves.panels().size());
    assertEquals("curve-reconstruction", curves.panels().get(0).axes().id());
    assertEquals(2, figures.planes(scene, LatentView.of(Themes.LIGHT, 2)).panels().size());
    assertEquals(1, figures.ledger(scene, Themes.LIGHT).footer().entries().size());
  }

  @Test
  void axesAreNamedAfterTheDimensionsThatTheyShow() {
    LatentScene scene = Trained.digits(3);
    LatentView view =
        LatentView.of(Themes.LIGHT, 2).withPlane(new LatentView.PlaneChoice.Axes(2, 6));
    Axes axes = new LatentFigures().planes(scene, view).panels().get(0).axes();
    assertEquals("$z_{3}$", axes.x().label());
    assertEquals("$z_{2}$", axes.y().label(), "a model of three has no seventh dimension");
    float[] codes = scene.shown().model(0).codes();
    assertEquals(codes[3 * 5 + 2], axes.picks().get(0).x()[5], 1e-6);
    assertEquals(codes[3 * 5 + 1], axes.picks().get(0).y()[5], 1e-6);
  }

  @Test
  void rowsWhoseClassIsNotKnownAreDrawnAndPointedAtToo() throws Exception {
    LatentScene base = Trained.withoutSomeClasses(DIGITS);
    for (int row : new int[] {3, 7}) {
      assertEquals(-1, base.data().labels().orElseThrow().code(row), "row " + row);
    }
    LatentScene scene = Trained.with(Trained.with(base, Trained.conversation(base)), maps(base));
    for (LatentView view : views(Themes.LIGHT)) {
      FigureExport.svg(new LatentFigures().planes(scene, view), folder.resolve("v.svg"), 700, 450);
    }
    LatentView view = LatentView.of(Themes.LIGHT, 2);
    all(scene, view);
    int points =
        marks(new LatentFigures().planes(scene, view), 0).stream()
            .filter(Mark.Points.class::isInstance)
            .mapToInt(mark -> ((Mark.Points) mark).x().length)
            .limit(11)
            .sum();
    assertEquals(300, points, "one point per row");
  }

  @Test
  void valuesAreToldAsInTheDataSet() {
    LatentData data = Trained.iris(2).data();
    RawValues raw = new RawValues(data);
    for (int n = 0; n < data.shown().rows(); n += 7) {
      for (int j = 0; j < 4; j++) {
        assertEquals(
            data.source().value(data.shownRows()[n], j), raw.of(data.shown().value(n, j), j), 1e-9);
      }
    }
  }

  @Test
  void rowsThatAreNoImagesAreBarsUpAndDown() {
    RowPictures pictures = Trained.iris(2).data().rowPictures();
    float[] up = pictures.of(new double[] {2.5, 0, 0, 0}).ink();
    float[] down = pictures.of(new double[] {-2.5, 0, 0, 0}).ink();
    double difference = 0;
    for (int i = 0; i < up.length; i++) {
      assertTrue(up[i] >= 0 && up[i] <= 1);
      difference += up[i] - down[up.length - 1 - i];
    }
    assertEquals(0, difference, 1e-3, "the same ink up as down");
  }
}
