package latentia.lab.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latentia.data.Dataset;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewFigureTest {
  private static final SheetSize SIZE = new SheetSize(520, 460, false);

  @TempDir Path folder;

  static List<Generator> generators() {
    return Generators.all();
  }

  @ParameterizedTest
  @MethodSource("generators")
  void everyGeneratorIsSeenInEveryTheme(Generator generator) throws Exception {
    Dataset data = generator.generate(Map.of("rows", 60.0), 1);
    Path kept = Path.of(System.getProperty("latentia.pictures", folder.toString()));
    for (Theme theme : List.of(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR)) {
      Path file = kept.resolve(generator.key() + "-" + theme.id() + ".png");
      FigureExport.png(PreviewFigure.of(data, theme, SIZE), file, 520, 460, 96);
      assertTrue(Files.size(file) > 2000, generator.key() + " leaves the paper empty");
    }
  }

  @Test
  void everyRowOfAPlaneOrASpaceIsAPoint() throws Exception {
    for (String key : List.of("moons", "helix", "coffee")) {
      Dataset data = Generators.named(key).orElseThrow().generate(Map.of("rows", 77.0), 1);
      assertEquals(77, points(PreviewFigure.of(data, Themes.LIGHT, SIZE)), key);
    }
  }

  @Test
  void noMoreRowsAreAskedForThanTheFigureShows() throws Exception {
    Dataset faces = Generators.named("faces").orElseThrow().generate(Map.of("rows", 1.0), 1);
    assertEquals(40, PreviewFigure.rowsShown(faces, 2000));
    assertEquals(7, PreviewFigure.rowsShown(faces, 7));
    Dataset moons = Generators.named("moons").orElseThrow().generate(Map.of("rows", 1.0), 1);
    assertEquals(20_000, PreviewFigure.rowsShown(moons, 1_000_000));
  }

  private static int points(Figure figure) {
    return figure.panels().get(0).axes().marks().stream()
        .filter(Mark.Points.class::isInstance)
        .mapToInt(mark -> ((Mark.Points) mark).x().length)
        .sum();
  }
}
