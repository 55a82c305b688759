package latentia.app.mixture;

import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentia.app.Appearance;
import latentia.app.figure.FormulaInk;
import latentia.figure.Colour;
import latentia.figure.Shade;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.mixture.MixtureReadout;

/** Makes the coloured nodes of the formula column in the theme of the window. */
final class SideInk {
  /** A share narrower than this carries no number. */
  private static final double LEAST_LABELLED_SHARE = 0.18;

  /** Letters of a sum that do not fit side by side at full size. */
  private static final int WIDE_SUM = 22;

  /** As many columns of numbers as the side column is wide. */
  private static final int MOST_COLUMNS = 3;

  private final FormulaInk formulas;
  private final Appearance appearance;
  private final ResourceBundle words;

  SideInk(Appearance appearance, ResourceBundle words) {
    this.appearance = appearance;
    this.words = words;
    formulas = new FormulaInk(appearance);
  }

  /** The formulas among them. */
  FormulaInk formulas() {
    return formulas;
  }

  private Theme theme() {
    return appearance.themeProperty().get();
  }

  /**
   * Numbers per component: a column for each, or, when they would not fit side by side, a line for
   * each.
   */
  void fillTable(GridPane grid, List<MixtureReadout.Line> lines) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    if (lines.isEmpty()) {
      return;
    }
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    int components = lines.get(0).numbers().size();
    boolean upright = components > MOST_COLUMNS;
    for (int k = 0; k < components; k++) {
      add(grid, badge(k), k + 1, 0, upright);
    }
    for (int i = 0; i < lines.size(); i++) {
      HBox name = new HBox(formulas.formula(lines.get(i).symbol()));
      name.getStyleClass().add(upright ? "head-cell" : "name-cell");
      add(grid, name, 0, i + 1, upright);
      for (int k = 0; k < components; k++) {
        Label number = inked(lines.get(i).numbers().get(k), theme().component(k).text());
        number.getStyleClass().add("number-cell");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        add(grid, number, k + 1, i + 1, upright);
      }
    }
  }

  private static void add(GridPane grid, Node node, int column, int row, boolean turned) {
    grid.add(node, turned ? row : column, turned ? column : row);
  }

  private Node badge(int k) {
    Label badge = new Label(Integer.toString(k + 1));
    badge.getStyleClass().add("component-badge");
    badge.setStyle(
        "-fx-background-color: %s; -fx-text-fill: %s;"
            .formatted(theme().component(k).text().hex(), theme().canvas().hex()));
    HBox cell = new HBox(badge);
    cell.getStyleClass().add("badge-cell");
    return cell;
  }

  /** A named bar divided as the shares say; strong for what comes, faint for what is. */
  Node shares(String nameKey, List<Double> shares, boolean strong) {
    Label name = new Label(words.getString(nameKey));
    name.getStyleClass().add(strong ? "bar-name-strong" : "bar-name");
    ShareBar bar = new ShareBar();
    for (int k = 0; k < shares.size(); k++) {
      Shade shade = theme().component(k);
      boolean labelled = shares.get(k) >= LEAST_LABELLED_SHARE;
      Label part = new Label(labelled ? NumberText.share(shares.get(k)) : "");
      Colour fill = strong ? shade.text() : shade.mark().withOpacity(0.2);
      Colour text = strong ? theme().canvas() : shade.text();
      part.setStyle(
          "-fx-background-color: %s; -fx-text-fill: %s; -fx-font-weight: bold; -fx-padding: 0 0.4em;"
              .formatted(css(fill), text.hex()));
      part.setAlignment(k == shares.size() - 1 && k > 0 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      bar.add(part, shares.get(k));
    }
    HBox row = new HBox(name, bar);
    row.getStyleClass().add("bar-row");
    HBox.setHgrow(bar, Priority.ALWAYS);
    return row;
  }

  /** "#rrggbbaa". */
  private static String css(Colour colour) {
    return "#%06x%02x".formatted(colour.argb() & 0xffffff, colour.argb() >>> 24);
  }

  /** The numbers of a sum, each in the colour of its name, with the signs between. */
  void fillTerms(HBox box, List<MixtureReadout.Term> terms) {
    box.getChildren().clear();
    int letters = terms.stream().mapToInt(term -> term.number().length()).sum();
    box.getStyleClass().setAll(letters > WIDE_SUM ? "bound-numbers-long" : "bound-numbers");
    for (MixtureReadout.Term term : terms) {
      if (!term.sign().isEmpty()) {
        box.getChildren().add(new Label(term.sign()));
      }
      Label number = inked(term.number(), term.colour());
      number.getStyleClass().add("key-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      box.getChildren().add(number);
    }
  }

  private static Label inked(String text, Colour colour) {
    Label label = new Label(text);
    label.setStyle("-fx-text-fill: " + colour.hex() + ";");
    return label;
  }
}
