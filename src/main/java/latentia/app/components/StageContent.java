package latentia.app.components;

import latentia.lab.components.Board;

/** What stands on the stage: a board, or a figure of it alone. */
public enum StageContent {
  BUILD(Board.BUILD),
  STRIP(Board.BUILD),
  SCORES(Board.BUILD),
  SCREE(Board.BUILD),
  ERROR(Board.BUILD),
  SPACE(Board.SPACE),
  GENERATIVE(Board.GENERATIVE),
  COMPARE(Board.COMPARE),
  RETRIEVAL(Board.RETRIEVAL);

  private final Board board;

  StageContent(Board board) {
    this.board = board;
  }

  /** The board it belongs to. */
  public Board board() {
    return board;
  }

  /** The whole of a board. */
  public static StageContent of(Board board) {
    return valueOf(board.name());
  }
}
