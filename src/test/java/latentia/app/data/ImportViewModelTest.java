package latentia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.app.QuietWindow;
import latentia.data.ImportMemory;
import latentia.data.ImportOptions;
import latentia.data.ImportPreview;
import latentia.data.ImportPreview.Use;
import latentia.data.MissingCells;
import latentia.data.Scaling;
import latentia.data.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private static final String FLOWERS =
      "length;width;species\n1,5;2,5;setosa\n2,5;3,5;iris\n3,5;4,5;setosa\n4,5;5,5;iris\n";

  @TempDir Path folder;
  private final QuietWindow window = new QuietWindow();

  private ImportViewModel open(String text) throws Exception {
    return open(new ImportSource.OfText(text), new ImportMemory(folder));
  }

  private ImportViewModel open(ImportSource source, ImportMemory memory) throws Exception {
    return new ImportViewModel(source, ImportStart.of(source, memory), window);
  }

  private void settled(ImportViewModel model) throws InterruptedException {
    window.runUntil(
        "the preview is taken",
        now -> {},
        () -> model.readyProperty().get() || !model.problemProperty().get().isEmpty());
  }

  private static Use use(ImportViewModel model, String name) {
    return model.previewProperty().get().columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow()
        .use();
  }

  @Test
  void opensReadyWithTheColumnOfTextAsLabel() throws Exception {
    ImportViewModel model = open(FLOWERS);
    assertTrue(model.readyProperty().get(), model.problemProperty().get());
    assertFalse(model.rememberedProperty().get());
    assertEquals(Optional.of("species"), model.options().label());
    assertEquals(
        Optional.of(Separator.SEMICOLON), model.previewProperty().get().guessed().separator());
    assertEquals(Optional.empty(), model.options().format().separator(), "guessed, not chosen");
    assertEquals(Use.VALUES, use(model, "length"));
  }

  @Test
  void aTextThatIsDifferentInEveryRowIsNoLabel() throws Exception {
    ImportViewModel model = open("name,x\nada,1\nben,2\ncyn,3\ndan,4\n");
    assertEquals(Optional.empty(), model.options().label());
  }

  @Test
  void missingCellsKeepNobodyFromAFirstLook() throws Exception {
    ImportViewModel model = open("x,y\n1,2\n3,\n5,6\n");
    assertEquals(MissingCells.DROP_ROWS, model.options().missing());
    assertTrue(model.readyProperty().get(), model.problemProperty().get());
    ImportViewModel sparse = open("x,y\n1,\n,2\n3,\n,4\n");
    assertEquals(MissingCells.MEAN, sparse.options().missing(), "no row would be left");
    assertTrue(sparse.readyProperty().get(), sparse.problemProperty().get());
  }

  @Test
  void aProblemIsToldAndKeepsTheTableOut() throws Exception {
    ImportViewModel model = open("x,y\n1,2\n3,\n5,6\n");
    model.missing(MissingCells.REFUSE);
    assertFalse(model.readyProperty().get(), "not before it is known what becomes of it");
    settled(model);
    assertFalse(model.readyProperty().get());
    assertFalse(model.problemProperty().get().isEmpty());
    model.missing(MissingCells.MEAN);
    window.runUntil("it can be imported", now -> {}, () -> model.readyProperty().get());
    assertEquals("", model.problemProperty().get());
  }

  @Test
  void anotherSeparatorMakesOtherColumnsAndBackAgain() throws Exception {
    ImportViewModel model = open(FLOWERS);
    model.separate(Optional.of(Separator.PIPE));
    settled(model);
    assertEquals(1, model.previewProperty().get().columns().size());
    model.separate(Optional.empty());
    settled(model);
    assertEquals(3, model.previewProperty().get().columns().size());
    assertEquals(Optional.of("species"), model.options().label(), "the label was not forgotten");
  }

  @Test
  void columnsAreLeftOutAndTheLastOneStays() throws Exception {
    ImportViewModel model = open(FLOWERS);
    model.use("length", Use.LEFT_OUT);
    settled(model);
    assertEquals(List.of("width"), model.options().columns());
    model.use("width", Use.LEFT_OUT);
    assertFalse(model.problemProperty().get().isEmpty(), "says why this cannot be");
    assertTrue(model.readyProperty().get(), "the table as it was can be imported");
    assertEquals(List.of("width"), model.options().columns());
    model.use("length", Use.VALUES);
    settled(model);
    assertEquals(List.of(), model.options().columns(), "all columns of numbers, by no name");
    assertEquals("", model.problemProperty().get());
  }

  @Test
  void aLabelOfNumbersBecomesAMeasurementAgain() throws Exception {
    ImportViewModel model = open("class,x,y\n1,2,3\n2,4,5\n1,6,7\n2,8,9\n");
    assertEquals(Use.LABEL, use(model, "class"));
    model.use("x", Use.LABEL);
    settled(model);
    assertEquals(Use.VALUES, use(model, "class"));
    assertEquals(Use.LABEL, use(model, "x"));
    model.label(Optional.empty());
    settled(model);
    assertEquals(Use.VALUES, use(model, "x"));
    assertEquals(ImportOptions.plain().columns(), model.options().columns());
  }

  @Test
  void decisionsAreRememberedByTheFileUntilOneStartsAfresh() throws Exception {
    Path file = Files.writeString(folder.resolve("flowers.csv"), FLOWERS);
    ImportMemory memory = new ImportMemory(folder.resolve("settings"));
    ImportSource source = new ImportSource.OfFile(file);
    ImportViewModel first = open(source, memory);
    first.scale(Scaling.STANDARDIZE);
    first.label(Optional.empty());
    settled(first);
    source.remember(memory, first.options());
    ImportViewModel second = open(source, memory);
    assertTrue(second.rememberedProperty().get());
    assertEquals(Scaling.STANDARDIZE, second.options().scaling());
    assertEquals(Optional.empty(), second.options().label());
    second.startAfresh();
    settled(second);
    assertFalse(second.rememberedProperty().get());
    assertEquals(Scaling.NONE, second.options().scaling());
    assertEquals(Optional.of("species"), second.options().label());
  }

  @Test
  void anEncodingThatDoesNotFitIsAProblemAndNoFault() throws Exception {
    Path file =
        Files.write(
            folder.resolve("a.csv"), "größe,y\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));
    ImportViewModel model = open(new ImportSource.OfFile(file), new ImportMemory(folder));
    assertTrue(model.readyProperty().get());
    model.encode(Optional.of(StandardCharsets.UTF_8));
    settled(model);
    assertFalse(model.readyProperty().get());
    assertTrue(model.problemProperty().get().contains("UTF-8"), model.problemProperty().get());
    model.encode(Optional.empty());
    settled(model);
    assertTrue(model.readyProperty().get());
  }

  @Test
  void ofAVeryWideTableTheFirstColumnsAndTheLastAreShown() {
    int[] shown = PreviewTable.shown(785);
    assertEquals(PreviewTable.MOST_COLUMNS, shown.length);
    assertEquals(784, shown[shown.length - 1], "which often is the label");
    assertEquals(3, PreviewTable.shown(3).length);
  }

  @Test
  void everyKindOfColumnHasAWord() throws Exception {
    ImportPreview preview = open("x,t,e\n1,a,\n2,b,\n").previewProperty().get();
    assertEquals(
        List.of(ImportPreview.Kind.NUMBER, ImportPreview.Kind.TEXT, ImportPreview.Kind.EMPTY),
        preview.columns().stream().map(ImportPreview.Column::kind).toList());
  }
}
