package latentia.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes sample figures to target/figures for a person to look at; run by hand. */
@Tag("screenshots")
class FigureGallery {
  private static final Path DIRECTORY = Path.of("target", "figures");

  @Test
  void sampleFiguresInAllThemes() throws Exception {
    Files.createDirectories(DIRECTORY);
    for (Theme theme : Themes.ALL) {
      Figure mixture = SampleMixture.mixture(theme);
      Figure everything = SampleFigures.everything(theme);
      png(mixture, "mixture-" + theme.id(), 801, 801);
      png(mixture, "mixture-2x-" + theme.id(), 2400, 1600);
      png(mixture, "mixture-small-" + theme.id(), 320, 240);
      png(SamplePictures.everything(theme), "pictures-" + theme.id(), 900, 600);
      png(everything, "everything-" + theme.id(), 1440, 900);
      FigureExport.svg(mixture, DIRECTORY.resolve("mixture-" + theme.id() + ".svg"), 1200, 800);
      FigureExport.svg(
          everything, DIRECTORY.resolve("everything-" + theme.id() + ".svg"), 1200, 800);
      FigureExport.pdf(mixture, DIRECTORY.resolve("mixture-" + theme.id() + ".pdf"), 1200, 800);
      FigureExport.pdf(
          everything, DIRECTORY.resolve("everything-" + theme.id() + ".pdf"), 1200, 800);
    }
  }

  private static void png(Figure figure, String name, int width, int height) throws Exception {
    FigureExport.png(figure, DIRECTORY.resolve(name + ".png"), width, height, 96);
  }
}
