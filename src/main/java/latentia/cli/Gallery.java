package latentia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.ModelSelection;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.mixture.MixtureExample;
import latentia.lab.mixture.MixtureExamples;
import latentia.lab.mixture.MixtureFigures;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.Plane;
import latentia.lab.mixture.StartChoice;
import latentia.text.Messages;
import latentia.training.SettingsException;

/**
 * Pictures of the labs on their examples, as PNG and SVG, and a page that shows them. It needs
 * neither a display nor a toolkit.
 */
public final class Gallery {
  private static final Messages MESSAGES = Messages.of(Gallery.class);
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int DPI = 150;
  private static final long SEED = 7;

  /** Three iterations in: the ellipses are on their way and the gap is open. */
  private static final int MIDWAY = 6;

  private static final int ROW_POINTED_AT = 2;
  private static final Set<MixtureView.Layer> USUAL =
      Set.of(MixtureView.Layer.ELLIPSES, MixtureView.Layer.TRAILS);

  private final Path folder;
  private final Consumer<String> progress;

  /**
   * @param folder made if it does not exist
   * @param progress is told a sentence before each picture
   */
  public Gallery(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** A picture that is made when its turn comes. */
  private record Plan(String name, String title, String explanation, Maker maker) {}

  /** What makes a figure. */
  @FunctionalInterface
  private interface Maker {
    Figure make() throws DataException, SettingsException;
  }

  /**
   * Writes everything.
   *
   * @return the page
   * @throws IOException if the folder cannot be written to
   */
  public Path write() throws IOException {
    Files.createDirectories(folder);
    List<Plan> plans = plans();
    List<GalleryPage.Entry> entries = new ArrayList<>();
    for (Plan plan : plans) {
      int number = entries.size() + 1;
      progress.accept(MESSAGES.get("gallery.progress", number, plans.size(), plan.title()));
      Figure figure = made(plan);
      FigureExport.png(figure, folder.resolve(plan.name() + ".png"), WIDTH, HEIGHT, DPI);
      FigureExport.svg(figure, folder.resolve(plan.name() + ".svg"), WIDTH, HEIGHT);
      entries.add(new GalleryPage.Entry(plan.name(), plan.title(), plan.explanation()));
    }
    Path page = folder.resolve("index.html");
    Files.writeString(page, new GalleryPage(entries, WIDTH, HEIGHT).html(), StandardCharsets.UTF_8);
    progress.accept(MESSAGES.get("gallery.done", 2 * entries.size(), page));
    return page;
  }

  private static Figure made(Plan plan) {
    try {
      return plan.maker().make();
    } catch (DataException | SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    List<MixtureExample> examples = MixtureExamples.all();
    MixtureExample first = examples.get(0);
    plans.add(midway(first, Themes.LIGHT, first.title()));
    plans.add(midway(first, Themes.DARK, MESSAGES.get("gallery.dark", first.title())));
    plans.add(midway(first, Themes.PROJECTOR, MESSAGES.get("gallery.projector", first.title())));
    for (MixtureExample example : examples.subList(1, examples.size())) {
      plans.add(
          new Plan(
              "mixture-" + example.id(),
              example.title(),
              example.explanation(),
              () -> atEnd(example)));
    }
    plans.add(plan("density", () -> density(first)));
    plans.add(plan("histogram", () -> histogram(first)));
    plans.add(plan("iris", Gallery::iris));
    plans.add(plan("criteria", () -> criteria(first)));
    return plans;
  }

  private static Plan plan(String name, Maker maker) {
    return new Plan(
        "mixture-" + name,
        MESSAGES.get("gallery." + name),
        MESSAGES.get("gallery." + name + ".explanation"),
        maker);
  }

  private static Plan midway(MixtureExample example, Theme theme, String title) {
    return new Plan(
        "mixture-" + example.id() + "-" + theme.id(),
        title,
        example.explanation(),
        () -> {
          Dataset data = Catalogue.load(example.dataset(), SEED);
          MixtureView view = view(theme, data, example.layers()).withHoveredRow(ROW_POINTED_AT);
          return stage(data, example.settings(), MIDWAY, view);
        });
  }

  private static Figure atEnd(MixtureExample example) throws DataException, SettingsException {
    Dataset data = Catalogue.load(example.dataset(), SEED);
    return stage(
        data, example.settings(), Integer.MAX_VALUE, view(Themes.LIGHT, data, example.layers()));
  }

  private static Figure density(MixtureExample example) throws DataException, SettingsException {
    Dataset data = Catalogue.load(example.dataset(), SEED);
    MixtureView view =
        view(
            Themes.LIGHT,
            data,
            Set.of(MixtureView.Layer.ELLIPSES, MixtureView.Layer.DENSITY, MixtureView.Layer.HULL));
    return stage(data, example.settings(), Integer.MAX_VALUE, view);
  }

  private static Figure histogram(MixtureExample example) throws DataException, SettingsException {
    Dataset data = Catalogue.load(example.dataset(), SEED);
    MixtureView view = view(Themes.LIGHT, data, USUAL).withPlane(Plane.OneColumn.of(data, 0));
    return stage(data, example.settings(), Integer.MAX_VALUE, view);
  }

  private static Figure iris() throws DataException, SettingsException {
    Dataset data = Catalogue.load("iris", SEED);
    MixtureSettings settings = MixtureSettings.standard().withComponents(3);
    return stage(data, settings, Integer.MAX_VALUE, view(Themes.LIGHT, data, USUAL));
  }

  private static Figure criteria(MixtureExample example) throws DataException {
    Dataset data = Catalogue.load(example.dataset(), SEED);
    List<Criteria> found = new ArrayList<>();
    ModelSelection.over(
        data,
        example.settings().withStart(new StartChoice.KMeans()).gmm(data),
        1,
        6,
        found::add,
        () -> false);
    return new MixtureFigures().criteria(found, example.settings().components(), Themes.LIGHT);
  }

  private static MixtureView view(Theme theme, Dataset data, Set<MixtureView.Layer> layers) {
    return MixtureView.of(theme, data)
        .withLayers(layers)
        .withSelectedComponent(-1)
        .withEditable(false);
  }

  private static Figure stage(
      Dataset data, MixtureSettings settings, int halfStep, MixtureView view)
      throws SettingsException {
    MixtureRun run = MixtureRun.of(data, settings, halfStep, iteration -> {});
    return new MixtureFigures().stage(data, run.scene(), view);
  }
}
