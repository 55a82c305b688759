package latentia.bench.window;

import java.util.List;
import java.util.OptionalDouble;
import latentia.app.components.ComponentsLabView;
import latentia.app.components.ComponentsViewModel;
import latentia.app.components.StageContent;
import latentia.app.figure.FigurePane;
import latentia.data.Dataset;
import latentia.lab.components.SpaceFigures;

/** The Components lab: a cloud of three columns that a hand turns. */
final class ComponentsFrames {
  private static final int COLUMNS = 6;

  private final DrivenWindow window;
  private final Takes takes;

  ComponentsFrames(DrivenWindow window, Takes takes) {
    this.window = window;
    this.takes = takes;
  }

  void measure() {
    if (takes.wantsSome("Components")) {
      measure(2_000, OptionalDouble.empty());
      measure(60_000, OptionalDouble.of(33));
    }
  }

  private void measure(int rows, OptionalDouble target) {
    ComponentsViewModel lab = window.enter("components", ComponentsLabView.class).model();
    Dataset clouds = Clouds.of(rows, COLUMNS);
    window.run(() -> lab.dataChooser().use(clouds));
    window.await("the clouds are shown", () -> lab.stateProperty().get().data().source() == clouds);
    window.run(
        () -> {
          lab.looking().contentProperty().set(StageContent.SPACE);
          lab.looking().columns(List.of(0, 1, 2));
        });
    FigurePane pane = window.onFx(() -> window.pane("board-figure"));
    window.await("the space is painted", () -> lab.sceneProperty().get() != null && shows(pane));
    takes.byHand(
        "Components, %,d rows, turned by hand".formatted(rows),
        pane,
        Hands.dragging(pane, SpaceFigures.ID, 0.3, false),
        target);
    window.run(() -> Hands.release(pane));
  }

  private static boolean shows(FigurePane pane) {
    return pane.painted() != null
        && pane.layoutOnScreen().axes().stream()
            .anyMatch(axes -> axes.id().equals(SpaceFigures.ID));
  }
}
