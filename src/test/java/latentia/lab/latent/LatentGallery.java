package latentia.lab.latent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataReader;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.training.Session;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Trains on real data and writes every figure to target/latent for a person to look at. */
@Tag("screenshots")
class LatentGallery {
  private static final Path DIRECTORY = Path.of("target", "latent");

  @Test
  void digits() throws Exception {
    write("digits", Catalogue.load("digits", 1), LatentSettings.standard());
  }

  /** Images of 784 pixels, if they lie beside the project. */
  @Test
  void largerImages() throws Exception {
    Path images = Path.of("..", "..", "shared", "data", "mnist", "t10k-images-idx3-ubyte.gz");
    Assumptions.assumeTrue(Files.exists(images));
    Dataset all =
        DataReader.read(images, ReadingOptions.plain(), (done, of) -> {}, () -> false).data();
    LatentSettings settings =
        LatentSettings.standard()
            .withEach(model -> model.withTraining(model.training().withEpochs(15)));
    write("mnist", all.selectRows(IntStream.range(0, 3000).toArray()), settings);
  }

  @Test
  void irisInOneDimension() throws Exception {
    LatentSettings settings =
        LatentSettings.standard()
            .withEach(
                model ->
                    model
                        .withArchitecture(model.architecture().withLatent(1))
                        .withObjective(
                            model
                                .objective()
                                .withLikelihood(
                                    model.isVariational()
                                        ? new Likelihood.Gaussian(0.5)
                                        : new Likelihood.SquaredError()))
                        .withTraining(model.training().withBatch(16)));
    write("iris", Catalogue.load("iris", 1), settings);
  }

  @Test
  void threeModelsInFiveDimensions() throws Exception {
    NetworkSettings vae = NetworkSettings.variational();
    LatentSettings settings =
        new LatentSettings(
                List.of(
                    NetworkSettings.autoencoder(),
                    vae,
                    vae.withObjective(((Objective.Variational) vae.objective()).withBeta(4))))
            .withEach(
                model ->
                    model
                        .withArchitecture(model.architecture().withLatent(5))
                        .withTraining(model.training().withEpochs(30)));
    write("three", Catalogue.load("digits", 1), settings);
  }

  private static void write(String name, Dataset source, LatentSettings settings) throws Exception {
    Files.createDirectories(DIRECTORY);
    LatentData data = LatentData.of(source);
    LatentSnapshot shown = null;
    LatentSnapshot newest;
    try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
      while (session.status().running()) {
        session.step();
        if (shown == null && session.snapshot().epoch() == 12) {
          shown = session.snapshot();
        }
      }
      newest = session.snapshot();
    }
    Probe probe = probe(data, newest);
    LatentMaps none = LatentMaps.none(settings.models().size());
    LatentScene scene = new LatentScene(data, settings, newest, newest, probe, none);
    LatentScene early = new LatentScene(data, settings, shown, newest, probe, none);
    int models = settings.models().size();
    for (Theme theme : Themes.ALL) {
      LatentFigures figures = new LatentFigures();
      LatentView view = LatentView.of(theme, models);
      png(figures.planes(scene, view), name + "-planes-" + theme.id(), 700, 450);
      png(figures.planes(scene, view), name + "-planes-large-" + theme.id(), 1100, 700);
      png(figures.planes(early, view), name + "-planes-early-" + theme.id(), 700, 450);
      png(figures.strip(scene, view), name + "-strip-" + theme.id(), 760, 190);
      png(figures.strip(scene, view), name + "-strip-large-" + theme.id(), 1100, 500);
      png(figures.curves(early, theme), name + "-curves-" + theme.id(), 320, 560);
      png(
          figures.curve(scene, theme, LossCurve.RECONSTRUCTION),
          name + "-curve-" + theme.id(),
          1100,
          700);
      png(figures.ledger(scene, theme), name + "-ledger-" + theme.id(), 320, 110);
      png(figures.ledger(scene, theme), name + "-ledger-large-" + theme.id(), 1100, 300);
      Set<Integer> all = Set.copyOf(IntStream.range(0, models).boxed().toList());
      LatentView mapped =
          view.withLayer(LatentView.Layer.HOLES, Set.of(0))
              .withLayer(LatentView.Layer.MANIFOLD, Set.of(1));
      LatentScene byPath =
          scene(scene, scene.probe().withLink(Probe.Link.PATH), maps(scene, mapped));
      png(figures.planes(byPath, mapped), name + "-maps-" + theme.id(), 760, 470);
      png(figures.planes(byPath, mapped), name + "-maps-large-" + theme.id(), 1100, 700);
      LatentView grid = view.withLayer(LatentView.Layer.MANIFOLD, all);
      LatentScene gridded = scene(scene, scene.probe(), maps(scene, grid));
      png(figures.planes(gridded, grid), name + "-grid-" + theme.id(), 760, 470);
      LatentView dense =
          view.withLayer(LatentView.Layer.DENSITY, all)
              .withLayer(LatentView.Layer.POSTERIORS, all)
              .withPlane(new LatentView.PlaneChoice.Principal())
              .withColourBy(new LatentView.ColourBy.Error());
      LatentScene measured = scene(scene, scene.probe(), maps(scene, dense));
      png(figures.planes(measured, dense), name + "-dense-" + theme.id(), 760, 470);
    }
  }

  private static LatentScene scene(LatentScene from, Probe probe, LatentMaps maps) {
    return new LatentScene(from.data(), from.settings(), from.shown(), from.newest(), probe, maps);
  }

  static LatentMaps maps(LatentScene scene, LatentView view) {
    return new LatentMaps(
        IntStream.range(0, scene.models())
            .mapToObj(
                i -> {
                  CodePlane plane = LatentPlanes.of(view.plane(), scene.shown().model(i));
                  return MapMaker.maps(
                      scene.network(i),
                      scene.shown().model(i).codes(),
                      scene.data().shown(),
                      new MapRequest(
                          view.layers().entrySet().stream()
                              .filter(entry -> entry.getValue().contains(i))
                              .map(Map.Entry::getKey)
                              .collect(Collectors.toSet()),
                          true,
                          plane,
                          PlaneWindow.beyond(PlaneWindow.of(scene, view, i)),
                          false,
                          new double[plane.latent()],
                          MapRequest.USUAL_RESOLUTION,
                          12,
                          13),
                      () -> false);
                })
            .toList());
  }

  /** A cursor on a row, pins between the codes, a path from row 10 to another class. */
  private static Probe probe(LatentData data, LatentSnapshot snapshot) {
    int q = snapshot.model(0).network().latent();
    double[] free = new double[q];
    free[0] = 1.5;
    int other = 0;
    while (data.labels().get().code(other) != 2) {
      other++;
    }
    Probe.Place from = new Probe.Place(0, new double[q], 10);
    Probe.Place to = new Probe.Place(0, new double[q], other);
    return Probe.none()
        .withCursor(Optional.of(new Probe.Place(0, new double[q], 42)))
        .withPins(List.of(new Probe.Place(0, free, -1), new Probe.Place(1, free, -1)))
        .withPath(Optional.of(new Probe.Path(from, to, false, 12, 3)));
  }

  private static void png(Figure figure, String name, int width, int height) throws Exception {
    FigureExport.png(figure, DIRECTORY.resolve(name + ".png"), width, height, 96);
  }
}
