package latentia.cli;

import java.util.List;
import latentia.lab.components.Board;

/** Which of the Components lab's figures is drawn. */
enum ComponentsPart {
  BUILD(6),
  STRIP(6),
  SCORES(6),
  SCREE(6),
  ERROR(6),
  BASIS(6),
  SPACE(1),
  GENERATIVE(2),
  COMPARE(10),
  RETRIEVAL(30);

  private static final PictureOptions.Size LOW = new PictureOptions.Size(1200, 420);
  private static final PictureOptions.Size MIDDLE = new PictureOptions.Size(1200, 600);

  private final int components;

  ComponentsPart(int components) {
    this.components = components;
  }

  /** How many components there are unless the user or the data say otherwise. */
  int components() {
    return components;
  }

  PictureOptions.Size size() {
    return switch (this) {
      case STRIP -> LOW;
      case COMPARE -> MIDDLE;
      default -> PictureOptions.USUAL;
    };
  }

  /** The figure that stands on the stage of a board. */
  static ComponentsPart of(Board board) {
    return switch (board) {
      case BUILD -> BUILD;
      case SPACE -> SPACE;
      case GENERATIVE -> GENERATIVE;
      case COMPARE -> COMPARE;
      case RETRIEVAL -> RETRIEVAL;
    };
  }

  static final class Converter extends EnumConverter<ComponentsPart> {
    Converter() {
      super(List.of(values()));
    }
  }
}
