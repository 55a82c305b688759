package latentia.app.components;

import latentia.lab.components.Board;
import latentia.lab.components.ComponentsData;

/** Which boards suit data. */
final class Suiting {
  /** Of more columns than these two or three say little. */
  private static final int MOST_SPATIAL = 12;

  /** Fewer columns make no hash. */
  private static final int FEWEST_BITS = 8;

  private Suiting() {}

  static boolean suits(Board board, ComponentsData data) {
    int columns = data.rows().columns();
    return switch (board) {
      case BUILD -> true;
      case SPACE -> !data.images() && columns > 1 && columns <= MOST_SPATIAL;
      case GENERATIVE -> columns > 1;
      case COMPARE -> columns > 2;
      case RETRIEVAL -> columns >= FEWEST_BITS;
    };
  }

  /** What the stage shows of data that were just opened. */
  static Board usual(ComponentsData data) {
    return data.spatial() && suits(Board.SPACE, data) ? Board.SPACE : Board.BUILD;
  }
}
