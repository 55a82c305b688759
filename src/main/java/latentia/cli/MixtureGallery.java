package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.ModelSelection;
import latentia.figure.Figure;
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

/** The pictures of the Mixtures lab. */
final class MixtureGallery {
  private static final Messages MESSAGES = Messages.of(MixtureGallery.class);
  private static final long SEED = 7;

  /** Three iterations in: the ellipses are on their way and the gap is open. */
  private static final int MIDWAY = 6;

  private static final int ROW_POINTED_AT = 2;
  private static final Set<MixtureView.Layer> USUAL =
      Set.of(MixtureView.Layer.ELLIPSES, MixtureView.Layer.TRAILS);

  private MixtureGallery() {}

  static List<GalleryPicture> pictures() {
    List<GalleryPicture> pictures = new ArrayList<>();
    List<MixtureExample> examples = MixtureExamples.all();
    MixtureExample first = examples.get(0);
    pictures.add(midway(first, Themes.LIGHT, first.title()));
    pictures.add(midway(first, Themes.DARK, MESSAGES.get("gallery.dark", first.title())));
    pictures.add(midway(first, Themes.PROJECTOR, MESSAGES.get("gallery.projector", first.title())));
    for (MixtureExample example : examples.subList(1, examples.size())) {
      pictures.add(
          new GalleryPicture(
              "mixture-" + example.id(),
              example.title(),
              example.explanation(),
              () -> atEnd(example)));
    }
    pictures.add(picture("density", () -> density(first)));
    pictures.add(picture("histogram", () -> histogram(first)));
    pictures.add(picture("iris", MixtureGallery::iris));
    pictures.add(picture("criteria", () -> criteria(first)));
    return pictures;
  }

  private static GalleryPicture picture(String name, GalleryPicture.Maker maker) {
    return new GalleryPicture(
        "mixture-" + name,
        MESSAGES.get("gallery." + name),
        MESSAGES.get("gallery." + name + ".explanation"),
        maker);
  }

  private static GalleryPicture midway(MixtureExample example, Theme theme, String title) {
    return new GalleryPicture(
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
