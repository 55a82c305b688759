package latentia.cli;

import java.util.List;
import java.util.Set;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.bench.GalleryFigure;
import latentia.lab.latent.bench.GalleryOptions;
import latentia.lab.latent.bench.ReconstructionGallery;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TypicalRows;
import latentia.text.Messages;
import latentia.training.SettingsException;

/** The pictures of the Latent lab, all from one run on the digits. */
final class LatentGallery {
  private static final Messages MESSAGES = Messages.of(LatentGallery.class);
  private static final int LOW = 400;
  private static final int HIGH = 700;
  private static final int FRAMES = 12;
  private static final long SEED = 1;

  private final LatentFigures figures = new LatentFigures();
  private LatentScene scene;

  List<GalleryPicture> pictures() {
    return List.of(
        planes("codes", Themes.LIGHT, Set.of(LatentView.Layer.PRIOR)),
        planes("dark", Themes.DARK, Set.of(LatentView.Layer.PRIOR, LatentView.Layer.POSTERIORS)),
        planes("manifold", Themes.LIGHT, Set.of(LatentView.Layer.MANIFOLD)),
        planes("holes", Themes.LIGHT, Set.of(LatentView.Layer.HOLES)),
        picture("strip", LOW, this::strip),
        picture("reconstructions", LOW, this::reconstructions),
        picture("curves", HIGH, () -> figures.curves(scene(), Themes.LIGHT)));
  }

  private GalleryPicture planes(String name, Theme theme, Set<LatentView.Layer> layers) {
    return picture(
        name,
        HIGH,
        () -> {
          LatentScene still = scene();
          Set<Integer> both = Set.of(0, 1);
          LatentView view = LatentView.of(theme, still.models());
          for (LatentView.Layer layer : LatentView.Layer.values()) {
            view = view.withLayer(layer, layers.contains(layer) ? both : Set.of());
          }
          return figures.planes(still.withMaps(LatentMaps.of(still, view)), view);
        });
  }

  private static GalleryPicture picture(String name, int height, GalleryPicture.Maker maker) {
    return new GalleryPicture(
        "latent-" + name,
        MESSAGES.get("gallery.latent." + name),
        MESSAGES.get("gallery.latent." + name + ".explanation"),
        height,
        maker);
  }

  private Figure strip() throws DataException, SettingsException {
    LatentScene still = scene();
    int[] ends = TypicalRows.apart(still.data().shown());
    LatentPath path = new LatentPath(ends[0], ends[1], FRAMES, false);
    return figures.strip(path.through(still), LatentView.of(Themes.LIGHT, still.models()));
  }

  private Figure reconstructions() throws DataException, SettingsException {
    return GalleryFigure.of(
        ReconstructionGallery.of(scene(), GalleryOptions.usual()),
        Themes.LIGHT,
        new SheetSize(GalleryPicture.WIDTH, LOW, true));
  }

  /** The run, which is made when the first picture asks for it. */
  private LatentScene scene() throws DataException, SettingsException {
    if (scene == null) {
      LatentData data = LatentData.of(Catalogue.load("digits", SEED));
      LatentSettings settings = LatentSettings.standard();
      LatentSnapshot end = LatentRun.until(Integer.MAX_VALUE, data, settings, epoch -> {});
      scene = LatentScene.still(data, settings, end);
    }
    return scene;
  }
}
