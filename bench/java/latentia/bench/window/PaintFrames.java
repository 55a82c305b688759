package latentia.bench.window;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import latentia.app.figure.FigurePane;
import latentia.app.mixture.MixtureLabView;
import latentia.app.mixture.MixtureViewModel;
import latentia.data.Dataset;
import latentia.lab.paint.PaintingFigure;

/** Painting on a sheet that holds 10,000 points already. */
final class PaintFrames {
  private static final int POINTS = 10_000;
  private static final OptionalDouble TARGET = OptionalDouble.of(16.7);

  private final DrivenWindow window;
  private final Takes takes;

  PaintFrames(DrivenWindow window, Takes takes) {
    this.window = window;
    this.takes = takes;
  }

  void measure() {
    if (!takes.wantsSome("Paint")) {
      return;
    }
    MixtureViewModel lab = window.enter("mixtures", MixtureLabView.class).model();
    Dataset clouds = Clouds.of(POINTS, 2);
    window.run(() -> lab.dataChooser().use(clouds));
    window.await("the clouds are shown", () -> lab.dataProperty().get().rows() == POINTS);
    window.press("criteriaCancel");
    window.press("rail-data");
    window.press("tab-paint");
    window.press("paint-from-screen");
    FigurePane sheet = window.onFx(() -> window.pane("paint-canvas"));
    window.await("the sheet is painted", () -> sheet.painted() != null);
    spray(sheet);
    window.press("paint-from-screen");
    move(sheet);
    window.press("dataClose");
  }

  private void spray(FigurePane sheet) {
    IntConsumer brush = Hands.dragging(sheet, PaintingFigure.ID, 0.5, false);
    takes.byHand("Paint, 10,000 points, sprayed on", sheet, brush, TARGET);
    window.run(() -> Hands.release(sheet));
  }

  private void move(FigurePane sheet) {
    window.press("move");
    window.run(
        () -> {
          corner(sheet, MouseEvent.MOUSE_PRESSED, 0.1);
          corner(sheet, MouseEvent.MOUSE_DRAGGED, 0.9);
          Hands.release(sheet);
        });
    IntConsumer hand = Hands.dragging(sheet, PaintingFigure.ID, 0.1, false);
    takes.byHand("Paint, 10,000 points, most moved", sheet, hand, TARGET);
    window.run(() -> Hands.release(sheet));
  }

  private static void corner(FigurePane sheet, EventType<MouseEvent> type, double share) {
    DrivenWindow.mouse(sheet, type, share * sheet.getWidth(), share * sheet.getHeight(), false);
  }
}
