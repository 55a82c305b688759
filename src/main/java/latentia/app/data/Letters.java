package latentia.app.data;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/** Makes columns of a table as wide as their words, however large the letters are. */
final class Letters {
  private static final double LETTER = 0.62;
  private static final double AROUND = 1.6;
  private static final double WIDEST = 18;

  private final DoubleExpression size;

  /**
   * @param sized has letters of the size of those in the table
   */
  Letters(Label sized) {
    size = Bindings.createDoubleBinding(() -> sized.getFont().getSize(), sized.fontProperty());
  }

  /**
   * Gives a column its width.
   *
   * @param count of letters in its longest word
   * @param narrowest in sizes of the letters
   */
  void fit(TableColumn<?, ?> column, int count, double narrowest) {
    double wanted = Math.max(narrowest, Math.min(LETTER * count + AROUND, WIDEST));
    column.prefWidthProperty().bind(size.multiply(wanted));
  }
}
