package latentia.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.FigureFormatException;
import latentia.figure.Themes;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsLab;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentLab;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.LatentView;
import latentia.lab.look.SheetSize;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureFigures;
import latentia.lab.mixture.MixtureLab;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Snapshot;

/** Times the export of the labs' main views to files, after a warm-up. */
final class ExportTimes {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int DPI = 200;
  private static final int WARM_UPS = 2;
  private static final int TIMES = 5;
  private static final int STEPS = 40;
  private static final int MANY_ROWS = 10_000;
  private static final long SEED = 1;

  private ExportTimes() {}

  public static void main(String[] args)
      throws DataException, SettingsException, IOException, FigureFormatException {
    Path folder = Files.createTempDirectory("latentia-export");
    for (Map.Entry<String, Figure> view : views().entrySet()) {
      for (String format : List.of("png", "svg", "pdf")) {
        Path file = folder.resolve("figure." + format);
        double[] times = new double[TIMES];
        for (int i = -WARM_UPS; i < TIMES; i++) {
          long begin = System.nanoTime();
          FigureExport.write(view.getValue(), file, WIDTH, HEIGHT, DPI);
          if (i >= 0) {
            times[i] = (System.nanoTime() - begin) / 1e6;
          }
        }
        new Measured(view.getKey() + " to " + format, "ms", times).print();
        Files.delete(file);
      }
    }
    Files.delete(folder);
    System.exit(0);
  }

  private static Map<String, Figure> views() throws DataException, SettingsException {
    Map<String, Figure> views = new LinkedHashMap<>();
    MixtureSettings settings = MixtureExamples.all().get(0).settings();
    views.put("mixture, 272 rows", mixture(Catalogue.load("faithful", SEED), settings));
    views.put("mixture, 10,000 rows", mixture(cloud(), settings.withComponents(10)));
    views.put("components, build-up of a digit", components());
    LatentScene scene = latent();
    views.put("latent planes", planes(scene, LatentView.Layer.PRIOR));
    views.put("latent planes with manifold", planes(scene, LatentView.Layer.MANIFOLD));
    return views;
  }

  private static Dataset cloud() {
    Random random = new Random(SEED);
    double[] values = random.doubles(2L * MANY_ROWS).toArray();
    return Dataset.of("cloud", List.of("x", "y"), values);
  }

  private static Figure mixture(Dataset data, MixtureSettings settings) throws SettingsException {
    MixtureSnapshot end = after(STEPS, MixtureLab.open(data, settings));
    return new MixtureFigures()
        .stage(data, MixtureScene.still(end), MixtureView.of(Themes.LIGHT, data));
  }

  private static Figure components() throws DataException, SettingsException {
    ComponentsExample example = ComponentsExamples.all().get(0);
    ComponentsData data =
        ComponentsData.of(Catalogue.load(example.dataset(), SEED), example.standardized());
    LinearSnapshot end = after(STEPS, ComponentsLab.open(data, example.settings()));
    ComponentsProbe probe = ComponentsProbe.of(example.row());
    return new BuildUpFigures()
        .stage(
            new ComponentsScene(data, example.settings(), end, end, probe),
            ComponentsView.of(Themes.LIGHT, data),
            new SheetSize(WIDTH, HEIGHT, true));
  }

  private static LatentScene latent() throws DataException, SettingsException {
    LatentData data = LatentData.of(Catalogue.load("digits", SEED));
    LatentSettings settings = LatentSettings.standard();
    LatentSnapshot end = after(10 * STEPS, LatentLab.open(data, settings));
    return LatentScene.still(data, settings, end);
  }

  private static Figure planes(LatentScene scene, LatentView.Layer layer) {
    LatentView view =
        LatentView.of(Themes.LIGHT, scene.models())
            .withLayer(
                layer, IntStream.range(0, scene.models()).boxed().collect(Collectors.toSet()));
    return new LatentFigures().planes(scene.withMaps(LatentMaps.of(scene, view)), view);
  }

  private static <S extends Snapshot> S after(int steps, Session<? extends S> opened) {
    try (Session<? extends S> session = opened) {
      for (int i = 0; i < steps && session.status().running(); i++) {
        session.step();
      }
      return session.snapshot();
    }
  }
}
