package latentia.lab.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorFiguresTest {
  private static final SheetSize SIZE = new SheetSize(900, 600, true);

  @TempDir Path folder;

  @Test
  void histogramsShowEveryRowOnce() throws Exception {
    Dataset iris = Catalogue.load("iris", 1);
    Axes axes = axes(InspectorFigures.histograms(iris, Themes.LIGHT, SIZE));
    assertEquals("Iris, 150 flowers", axes.title());
    assertEquals(1, axes.marks().stream().filter(mark -> says(mark, "petal length, cm")).count());
  }

  @Test
  void ofManyColumnsAPartIsShownAndSaid() throws Exception {
    Dataset digits = Catalogue.load("digits", 1);
    String note = axes(InspectorFigures.histograms(digits, 20, Themes.LIGHT, SIZE)).note();
    assertTrue(note.matches("columns 20 to \\d+ of 64"), note);
  }

  @Test
  void everyPairShowsEveryRow() throws Exception {
    Dataset iris = Catalogue.load("iris", 1);
    Axes axes = axes(InspectorFigures.pairs(iris, List.of(0, 1, 2, 3), Themes.LIGHT, SIZE));
    assertEquals(12 * 150, points(axes));
  }

  @Test
  void veryManyRowsAreThinnedVisibly() {
    double[] values = new double[200_000];
    SplittableRandom random = new SplittableRandom(1);
    Arrays.setAll(values, i -> random.nextDouble());
    Dataset many = Dataset.of("many", List.of("a", "b"), values);
    Axes axes = axes(InspectorFigures.pairs(many, List.of(0, 1), Themes.LIGHT, SIZE));
    assertEquals("many, 20,000 of 100,000 rows shown", axes.title());
    assertEquals(2 * 20_000, points(axes));
  }

  @Test
  void missingCellsAreLeftOutOfTheFigures() throws Exception {
    double nan = Double.NaN;
    Dataset holes =
        Dataset.of("holes", List.of("a", "b", "c"), new double[] {1, nan, nan, 2, 3, nan});
    Axes axes = axes(InspectorFigures.pairs(holes, List.of(0, 1, 2), Themes.LIGHT, SIZE));
    assertEquals(2, points(axes), "row 1 against row 1 in both orders");
    FigureExport.png(
        InspectorFigures.histograms(holes, Themes.LIGHT, SIZE),
        folder.resolve("h.png"),
        900,
        600,
        96);
    assertTrue(Files.size(folder.resolve("h.png")) > 0);
  }

  @Test
  void imagesBeginWhereAskedTo() throws Exception {
    Dataset digits = Catalogue.load("digits", 1);
    Axes axes = axes(InspectorFigures.images(digits, 1790, Themes.LIGHT, SIZE));
    assertEquals("Digits 8×8, digits 1790 to 1796 of 1797", axes.title());
    assertEquals(7, axes.picks().get(0).x().length);
  }

  /** Written where -Dlook=FOLDER says, to be looked at. */
  @Test
  void everyThemePaintsThem() throws Exception {
    Path out = Path.of(System.getProperty("look", folder.toString()));
    for (Theme theme : List.of(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR)) {
      for (String name : List.of("iris", "digits", "faithful")) {
        Dataset data = Catalogue.load(name, 1);
        List<Integer> columns =
            name.equals("digits") ? List.of(20, 28, 36, 43) : List.of(0, 1, 2, 3);
        columns = columns.stream().filter(j -> j < data.columns()).toList();
        write(InspectorFigures.histograms(data, theme, SIZE), out, "histograms", name, theme);
        write(InspectorFigures.pairs(data, columns, theme, SIZE), out, "pairs", name, theme);
        write(InspectorFigures.images(data, 0, theme, SIZE), out, "images", name, theme);
      }
    }
    assertFalse(
        axes(InspectorFigures.images(Catalogue.load("iris", 1), 0, Themes.DARK, SIZE))
            .marks()
            .isEmpty());
  }

  private static void write(Figure figure, Path out, String what, String name, Theme theme)
      throws Exception {
    Path file = out.resolve(what + "-" + name + "-" + theme.id() + ".png");
    FigureExport.png(figure, file, 900, 600, 96);
    assertTrue(Files.size(file) > 5000, () -> file + " is empty");
  }

  private static Axes axes(Figure figure) {
    return figure.panels().get(0).axes();
  }

  private static boolean says(Mark mark, String words) {
    return mark instanceof Mark.Label label && label.text().equals(words);
  }

  private static int points(Axes axes) {
    return axes.marks().stream()
        .filter(Mark.Points.class::isInstance)
        .mapToInt(mark -> ((Mark.Points) mark).x().length)
        .sum();
  }
}
