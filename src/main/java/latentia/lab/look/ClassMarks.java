package latentia.lab.look;

import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Shade;
import latentia.figure.Theme;

/** How the classes of the data look: ten colours, five shapes, the same in every figure. */
public final class ClassMarks {
  /** The components of the theme in the order in which classes use them. */
  private static final int[] COMPONENTS = {0, 2, 3, 4, 5, 1, 6, 7, 8, 9};

  private static final Mark.Shape[] SHAPES = {
    Mark.Shape.DISC,
    Mark.Shape.SQUARE,
    Mark.Shape.TRIANGLE,
    Mark.Shape.DIAMOND,
    Mark.Shape.INVERTED_TRIANGLE
  };

  private ClassMarks() {}

  /** The hue of a class (0-based), used again from the start beyond ten. */
  public static Shade shade(Theme theme, int label) {
    return theme.component(COMPONENTS[label % COMPONENTS.length]);
  }

  /** The colour of a row of a class (0-based), muted where none is known (-1). */
  public static Colour mark(Theme theme, int label) {
    return label < 0 ? theme.muted() : shade(theme, label).mark();
  }

  /** The shape of a row of a class (0-based), a disc where none is known (-1). */
  public static Mark.Shape shape(int label) {
    return label < 0 ? Mark.Shape.DISC : SHAPES[label % SHAPES.length];
  }
}
