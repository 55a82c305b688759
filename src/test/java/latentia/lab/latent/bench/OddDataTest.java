package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.data.Labels;
import latentia.engine.neural.NetworkSettings;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data that are small, flat or odd in shape are trained on and shown like all others. */
class OddDataTest {
  private static final SheetSize SIZE = new SheetSize(500, 200, false);

  @TempDir private Path folder;

  private record Odd(String name, Dataset data, int latent) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Dataset random(int rows, int columns) {
    Random random = new Random(5);
    return Dataset.of(
        "odd",
        IntStream.range(0, columns).mapToObj(j -> "c" + j).toList(),
        random.doubles((long) rows * columns).toArray());
  }

  private static Dataset labelled(Dataset data, int... codes) {
    return data.withLabels(new Labels("class", List.of("a", "b"), codes));
  }

  static Stream<Odd> oddData() {
    Dataset flat = Dataset.of("flat", List.of("x", "y", "z"), new double[30]);
    int[] unknown = new int[12];
    Arrays.fill(unknown, -1);
    return Stream.of(
        new Odd("one row", random(1, 3), 2),
        new Odd("two rows", random(2, 2), 1),
        new Odd("one column", random(9, 1), 1),
        new Odd("one column, two dimensions", random(9, 1), 2),
        new Odd("columns that are constant", flat, 2),
        new Odd("more dimensions than columns", random(20, 2), 5),
        new Odd("a wide image", random(12, 15).withImageShape(new ImageShape(3, 5)), 2),
        new Odd("a line of pixels", random(12, 7).withImageShape(new ImageShape(7, 1)), 3),
        new Odd(
            "images of one class",
            labelled(random(12, 4).withImageShape(new ImageShape(2, 2)), new int[12]),
            2),
        new Odd(
            "images of no known class",
            labelled(random(12, 4).withImageShape(new ImageShape(2, 2)), unknown),
            1),
        new Odd("one image", random(1, 4).withImageShape(new ImageShape(2, 2)), 2));
  }

  @ParameterizedTest
  @MethodSource("oddData")
  void everythingCanBeShown(Odd odd) throws Exception {
    LatentData data = LatentData.of(odd.data());
    LatentSettings settings =
        Trained.epochs(LatentSettings.fitting(data), 2).withEach(model -> small(model, odd));
    LatentScene scene = Trained.scene(data, settings);
    int last = data.shown().rows() - 1;
    Probe.Place from = new Probe.Place(0, scene.network(0).encode(data.shown().row(0)).mean(), 0);
    Probe.Place to = new Probe.Place(1, new double[odd.latent()], -1);
    scene =
        scene.withProbe(
            Probe.none()
                .withRow(last)
                .withCursor(Optional.of(from))
                .withPins(List.of(from, to))
                .withPath(Optional.of(new Probe.Path(from, to, true, 8, 3))));
    for (LatentView view : views()) {
      LatentMaps maps = LatentMaps.of(scene, view);
      check(new LatentFigures().planes(scene.withMaps(maps), view), odd);
    }
    LatentFigures figures = new LatentFigures();
    check(figures.strip(scene, views().get(0)), odd);
    check(figures.curves(scene, Themes.LIGHT), odd);
    check(figures.ledger(scene, Themes.LIGHT), odd);
    for (Figure bench : benches(scene, last)) {
      check(bench, odd);
    }
  }

  private static NetworkSettings small(NetworkSettings model, Odd odd) {
    return model.withArchitecture(
        model.architecture().withHidden(List.of(4)).withLatent(odd.latent()));
  }

  private static List<LatentView> views() {
    LatentView plain = LatentView.of(Themes.LIGHT, 2);
    Set<Integer> both = Set.of(0, 1);
    return List.of(
        plain.withLayer(LatentView.Layer.POSTERIORS, both),
        plain.withLayer(LatentView.Layer.HOLES, both),
        plain.withLayer(LatentView.Layer.DENSITY, both),
        plain.withLayer(LatentView.Layer.MANIFOLD, both),
        plain
            .withColourBy(new LatentView.ColourBy.Error())
            .withPlane(new LatentView.PlaneChoice.Principal()));
  }

  private static List<Figure> benches(LatentScene scene, int row) throws Exception {
    Theme theme = Themes.LIGHT;
    List<Figure> benches = new ArrayList<>();
    benches.add(DataPointFigure.of(DataPoint.of(scene, DataPointOptions.of(row)), theme, SIZE));
    benches.add(
        GalleryFigure.of(ReconstructionGallery.of(scene, GalleryOptions.usual()), theme, SIZE));
    benches.add(PriorFigure.of(PriorSamples.of(scene, PriorOptions.usual()), theme, SIZE));
    benches.add(
        OffDistributionFigure.of(
            OffDistribution.of(scene, OffDistributionOptions.usual(), () -> false), theme, SIZE));
    benches.add(DimensionsFigure.of(Dimensions.of(scene, DimensionOptions.of(0)), theme, SIZE));
    benches.add(LedgerFigure.of(Ledger.of(scene, 8), theme, SIZE));
    int columns = scene.data().shown().columns();
    benches.add(DataSpaceFigure.of(DataSpace.of(scene, DataSpaceOptions.of(columns)), theme, SIZE));
    LatentSizeComparison sizes =
        LatentSizeComparison.train(
            scene.data(),
            scene.settings().model(1),
            SizeOptions.usual().withSizes(List.of(1, 3)),
            (share, latent) -> {},
            () -> false);
    benches.add(SizesFigure.of(sizes, SizesFigure.Shown.RECONSTRUCTIONS, theme, SIZE));
    return benches;
  }

  private void check(Figure figure, Odd odd) throws Exception {
    Path file = folder.resolve("odd.svg");
    FigureExport.svg(figure, file, 500, 200);
    String svg = Files.readString(file).replaceAll("base64,[^\"]*", "");
    String which = odd + ", " + figure.panels().get(0).axes().id();
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), which);
  }
}
