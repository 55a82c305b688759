package latentia.app.data;

import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import latentia.app.Appearance;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.lab.look.ClassMarks;
import latentia.lab.paint.Painting;
import latentia.text.Messages;

/** Chooses the class that is painted with, each in its colour and shape. */
final class ClassChips {
  private final Messages messages = Messages.of(ClassChips.class);
  private final PaintViewModel desk;
  private final Appearance appearance;
  private final FlowPane node;
  private Painting shown;

  ClassChips(PaintViewModel desk, Appearance appearance, FlowPane node) {
    this.desk = desk;
    this.appearance = appearance;
    this.node = node;
    desk.paintingProperty().subscribe(this::offer);
    desk.codeProperty().subscribe(this::select);
    appearance.themeProperty().subscribe(this::dress);
  }

  /** The chips are made anew only for a painting with other classes. */
  private void offer(Painting painting) {
    if (shown == null || !painting.hasClassesOf(shown)) {
      node.getChildren()
          .setAll(
              IntStream.range(0, painting.classCount())
                  .mapToObj(code -> chip(painting, code))
                  .toList());
      dress();
      select();
    }
    shown = painting;
  }

  private ToggleButton chip(Painting painting, int code) {
    SVGPath shape = new SVGPath();
    shape.setContent(path(ClassMarks.shape(code)));
    ToggleButton chip = new ToggleButton(painting.className(code), shape);
    chip.setId("paint-class-" + code);
    chip.getStyleClass().add("class-chip");
    int key = (code + 1) % 10;
    chip.setTooltip(new Tooltip(messages.get("paint.class", painting.className(code), key)));
    chip.setOnAction(
        event -> {
          desk.choose(code);
          select();
        });
    return chip;
  }

  private void select() {
    for (int k = 0; k < node.getChildren().size(); k++) {
      ((ToggleButton) node.getChildren().get(k)).setSelected(k == desk.codeProperty().get());
    }
  }

  private void dress() {
    for (int k = 0; k < node.getChildren().size(); k++) {
      Colour mark = ClassMarks.mark(appearance.themeProperty().get(), k);
      SVGPath shape = (SVGPath) ((ToggleButton) node.getChildren().get(k)).getGraphic();
      shape.setFill(Color.web(mark.hex()));
    }
  }

  /** In a square of 12. */
  private static String path(Mark.Shape shape) {
    return switch (shape) {
      case DISC, RING -> "M6 0.5 A5.5 5.5 0 1 1 5.99 0.5 Z";
      case SQUARE -> "M1 1 H11 V11 H1 Z";
      case TRIANGLE -> "M6 0.5 L12 11 H0 Z";
      case DIAMOND -> "M6 0 L12 6 L6 12 L0 6 Z";
      case INVERTED_TRIANGLE -> "M0 1 H12 L6 11.5 Z";
    };
  }
}
