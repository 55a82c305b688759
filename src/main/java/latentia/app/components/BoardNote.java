package latentia.app.components;

import javafx.scene.Node;
import javafx.scene.control.Label;
import latentia.app.figure.FormulaInk;
import latentia.app.figure.FormulaView;
import latentia.figure.Themes;
import latentia.lab.components.Board;
import latentia.lab.components.BuildUpFormulas;
import latentia.text.Messages;

/** What stands beside the title of a board: how rows are built up, as a formula, or a few words. */
final class BoardNote {
  private final Messages messages = Messages.of(BoardNote.class);
  private final ComponentsViewModel lab;
  private final FormulaView formula = new FormulaView();
  private final Label words = new Label();

  BoardNote(ComponentsViewModel lab, FormulaInk ink) {
    this.lab = lab;
    words.getStyleClass().add("bench-note");
    formula.getStyleClass().add("board-formula");
    ink.dress(formula);
    ink.onChange(() -> ink.dress(formula));
  }

  /** The note of a board in the present state of the lab; a projector has no room for it. */
  Node of(StageBoard board) {
    boolean projecting = lab.viewProperty().get().theme() == Themes.PROJECTOR;
    if (projecting) {
      words.setText("");
      return words;
    }
    if (board.board() == Board.BUILD) {
      formula.latexProperty().set(BuildUpFormulas.sum(lab.stateProperty().get().settings()));
      return formula;
    }
    boolean turned = board.board() == Board.SPACE && lab.looking().turnable();
    String key = turned ? "note.SPACE.turned" : "note." + board.board();
    words.setText(messages.get(key));
    return words;
  }
}
