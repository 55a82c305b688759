package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.components.Comparison;
import latentia.lab.components.ComparisonFigure;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.Generation;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;
import latentia.training.SettingsException;

/** The pictures of the Components lab: its examples at their end, and the first in every theme. */
final class ComponentsGallery {
  private static final Messages MESSAGES = Messages.of(ComponentsGallery.class);
  private static final long SEED = 1;
  private static final int SAMPLES = 200;

  private ComponentsGallery() {}

  static List<GalleryPicture> pictures() {
    List<GalleryPicture> pictures = new ArrayList<>();
    List<ComponentsExample> examples = ComponentsExamples.all();
    ComponentsExample first = examples.get(0);
    for (ComponentsExample example : examples) {
      pictures.add(
          picture(
              example,
              example.id(),
              example.title(),
              ComponentsPart.of(example.board()),
              Themes.LIGHT));
    }
    pictures.add(
        picture(
            first,
            "dark",
            MESSAGES.get("gallery.dark", first.title()),
            ComponentsPart.BUILD,
            Themes.DARK));
    pictures.add(
        picture(
            first,
            "projector",
            MESSAGES.get("gallery.projector", first.title()),
            ComponentsPart.STRIP,
            Themes.PROJECTOR));
    return pictures;
  }

  private static GalleryPicture picture(
      ComponentsExample example, String name, String title, ComponentsPart part, Theme theme) {
    return new GalleryPicture(
        "components-" + name,
        title,
        example.explanation(),
        part.size().height(),
        () -> figure(example, part, theme));
  }

  private static Figure figure(ComponentsExample example, ComponentsPart part, Theme theme)
      throws DataException, SettingsException {
    ComponentsData data =
        ComponentsData.of(Catalogue.load(example.dataset(), SEED), example.standardized());
    SheetSize sheet = new SheetSize(GalleryPicture.WIDTH, part.size().height(), true);
    return part == ComponentsPart.COMPARE
        ? ComparisonFigure.of(comparison(data, example.settings()), theme, sheet)
        : ComponentsFigure.of(part, scene(data, example), ComponentsView.of(theme, data), sheet);
  }

  private static Comparison comparison(ComponentsData data, ComponentsSettings settings) {
    return Comparison.of(
        data,
        new Comparison.ComparisonOptions(
            settings.components(), ComponentsViewOptions.compared(data.rows()), settings.seed()),
        share -> {},
        () -> false);
  }

  private static ComponentsScene scene(ComponentsData data, ComponentsExample example)
      throws SettingsException {
    ComponentsSettings settings = example.settings();
    int moment = settings.growing() ? settings.components() : Integer.MAX_VALUE;
    ComponentsProbe probe =
        ComponentsProbe.of(example.row()).withGeneration(Generation.none(SEED).finishing(SAMPLES));
    return ComponentsRun.of(data, settings, moment, step -> {}).scene(data, settings, probe);
  }
}
