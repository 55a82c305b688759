package latentia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentia.app.QuietWindow;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.ReadingOptions;
import latentia.lab.look.Window;
import latentia.lab.paint.Painting;
import latentia.lab.paint.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaintViewModelTest {
  private static final Window SHEET = new Window(-3, -3, 3, 3);
  private static final Reach PIXEL = new Reach(0.01, 0.01);

  @TempDir Path folder;

  private int told;
  private final PaintViewModel desk = new PaintViewModel(() -> told++);

  private static Spot at(double x, double y) {
    return new Spot(x, y, PIXEL, SHEET);
  }

  private void stroke(PaintTool tool, double... way) {
    desk.toolProperty().set(tool);
    desk.press(at(way[0], way[1]));
    for (int i = 2; i < way.length; i += 2) {
      desk.drag(at(way[i], way[i + 1]));
    }
    desk.release();
  }

  private Painting painting() {
    return desk.paintingProperty().get();
  }

  @Test
  void undoAndRedoRestoreEveryStrokeExactly() throws Exception {
    List<Painting> seen = new ArrayList<>(List.of(painting()));
    stroke(PaintTool.BRUSH, -1, -1, 0, 0, 1, 1);
    seen.add(painting());
    desk.choose(3);
    stroke(PaintTool.POINT, 2, 2);
    seen.add(painting());
    stroke(PaintTool.ERASER, -1, -1, -0.8, -0.8);
    seen.add(painting());
    stroke(PaintTool.MOVE, -2, -2, 2.9, 2.9);
    desk.press(at(1, 1));
    desk.drag(at(1.2, 0.9));
    desk.release();
    seen.add(painting());
    desk.start(Catalogue.load("faithful", 1));
    seen.add(painting());
    desk.clear();
    seen.add(painting());
    assertEquals(seen.size() - 1, told, "each stroke that changes something is told once");
    for (int i = seen.size() - 2; i >= 0; i--) {
      desk.undo();
      assertSame(seen.get(i), painting(), "undo comes back to stage " + i);
    }
    assertFalse(desk.canUndoProperty().get());
    for (Painting next : seen.subList(1, seen.size())) {
      desk.redo();
      assertSame(next, painting());
    }
    assertFalse(desk.canRedoProperty().get());
  }

  @Test
  void aStrokeThatChangesNothingIsNothingToUndo() {
    stroke(PaintTool.ERASER, 0, 0, 1, 1);
    stroke(PaintTool.MOVE, 0, 0, 1, 1);
    desk.delete();
    desk.clear();
    assertFalse(desk.canUndoProperty().get());
    assertEquals(0, told);
  }

  @Test
  void theSelectionMovesAsFarAsTheSheetGoes() {
    stroke(PaintTool.POINT, 1, 1);
    stroke(PaintTool.POINT, 2, 2);
    stroke(PaintTool.POINT, -2, -2);
    stroke(PaintTool.MOVE, 0.5, 0.5, 2.5, 2.5);
    assertEquals(2, desk.selectionProperty().get().cardinality());
    desk.press(at(1.5, 1.5));
    desk.drag(at(9, 1.25));
    desk.release();
    assertEquals(3, painting().x(1), 1e-12, "the right one stands on the edge");
    assertEquals(2, painting().x(0), 1e-12, "the other one kept its distance");
    assertEquals(0.75, painting().y(0), 1e-12);
    assertEquals(-2, painting().x(2), "what is not selected stays");
    desk.delete();
    assertEquals(1, painting().size());
  }

  @Test
  void aLassoSelectsWhatItGoesAround() {
    stroke(PaintTool.POINT, 0, 0);
    stroke(PaintTool.POINT, 1, 1);
    desk.freehandProperty().set(true);
    stroke(PaintTool.MOVE, -1, -1, 1.5, -1, -1, 1.5);
    assertEquals(1, desk.selectionProperty().get().cardinality(), "the corner is cut off");
    assertTrue(desk.selectionProperty().get().get(0));
  }

  @Test
  void aFastEraserLeavesNothingOnItsWay() {
    for (double x = -2; x <= 2; x += 0.125) {
      stroke(PaintTool.POINT, x, 0.2);
    }
    desk.radiusProperty().set(30);
    stroke(PaintTool.ERASER, -2.5, 0, 2.5, 0);
    assertEquals(0, painting().size());
  }

  @Test
  void onlyClassesThatThereAreCanBeChosen() throws Exception {
    desk.choose(7);
    desk.choose(12);
    assertEquals(7, desk.codeProperty().get());
    DataException refused =
        assertThrows(DataException.class, () -> desk.start(Catalogue.load("iris", 1)));
    assertTrue(refused.getMessage().contains("4 columns"), refused.getMessage());
    assertFalse(desk.canUndoProperty().get(), "a refusal changes nothing");
  }

  @Test
  void whatIsSavedIsReadBackExactly() throws Exception {
    stroke(PaintTool.BRUSH, -1, -1, 1, 1);
    desk.choose(2);
    stroke(PaintTool.BRUSH, 1, -1, -1, 1);
    QuietWindow window = new QuietWindow();
    List<String> said = new ArrayList<>();
    Path file = folder.resolve("painting.csv");
    try (TableSaving saving = new TableSaving(window, window, said::add)) {
      saving.write(painting()::dataset, file);
      window.runUntil("it is saved", now -> {}, () -> !said.isEmpty());
      assertTrue(said.get(0).startsWith("Saved " + painting().size() + " rows"), said.get(0));
      ReadingOptions labelled = ReadingOptions.plain().withLabel("class");
      Painting back =
          Painting.of(DataReader.read(file, labelled, (read, total) -> {}, () -> false).data());
      assertEquals(painting(), back);
      said.clear();
      saving.write(painting()::dataset, folder.resolve("nowhere").resolve("painting.csv"));
      window.runUntil("it is refused", now -> {}, () -> !said.isEmpty());
      assertTrue(said.get(0).contains("cannot be written"), said.get(0));
    }
    assertEquals(1, Files.list(folder).count(), "nothing else is left behind");
  }
}
