package latentia.app.mixture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import latentia.app.Folding;
import latentia.lab.mixture.MixtureReadout;

/**
 * Numbers per component: a column for each, or, when they would not fit side by side, a line for
 * each. The half steps take turns with tables of their own, which are kept: styling new nodes would
 * hold up the frames of a run that plays.
 */
final class NumberTable {
  /** As many columns of numbers as the side column is wide. */
  private static final int MOST_COLUMNS = 3;

  private static final int KEPT = 4;

  private final StackPane place;
  private final SideInk ink;
  private final Map<Form, Grid> grids = new HashMap<>();

  private record Form(List<String> symbols, int components) {
    static Form of(List<MixtureReadout.Line> lines) {
      return new Form(
          lines.stream().map(MixtureReadout.Line::symbol).toList(), lines.get(0).numbers().size());
    }

    boolean upright() {
      return components > MOST_COLUMNS;
    }
  }

  /**
   * @param numbers line by line
   */
  private record Grid(GridPane node, List<Label> numbers) {
    void fill(List<MixtureReadout.Line> lines) {
      List<String> texts = lines.stream().flatMap(line -> line.numbers().stream()).toList();
      for (int i = 0; i < texts.size(); i++) {
        numbers.get(i).setText(texts.get(i));
      }
    }
  }

  /**
   * @param place where the table stands; it has nothing else
   */
  NumberTable(StackPane place, SideInk ink) {
    this.place = place;
    this.ink = ink;
  }

  /** Shows these lines; nothing when there are none. */
  void show(List<MixtureReadout.Line> lines) {
    Grid grid = lines.isEmpty() ? null : grid(lines);
    for (Node child : place.getChildren()) {
      Folding.show(child, grid != null && child == grid.node());
    }
    if (grid != null) {
      grid.fill(lines);
    }
  }

  /** Everything is made again, in the ink and size of the window now. */
  void forget() {
    grids.clear();
    place.getChildren().clear();
  }

  private Grid grid(List<MixtureReadout.Line> lines) {
    Form form = Form.of(lines);
    Grid known = grids.get(form);
    if (known != null) {
      return known;
    }
    if (grids.size() == KEPT) {
      forget();
    }
    Grid made = made(form);
    grids.put(form, made);
    place.getChildren().add(made.node());
    return made;
  }

  private Grid made(Form form) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("number-table");
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    for (int k = 0; k < form.components(); k++) {
      add(grid, ink.badge(k), k + 1, 0, form.upright());
    }
    List<Label> numbers = new ArrayList<>();
    for (int i = 0; i < form.symbols().size(); i++) {
      HBox name = new HBox(ink.formulas().formula(form.symbols().get(i)));
      name.getStyleClass().add(form.upright() ? "head-cell" : "name-cell");
      add(grid, name, 0, i + 1, form.upright());
      for (int k = 0; k < form.components(); k++) {
        Label number = ink.number(k);
        number.getStyleClass().add("number-cell");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        add(grid, number, k + 1, i + 1, form.upright());
        numbers.add(number);
      }
    }
    return new Grid(grid, numbers);
  }

  private static void add(GridPane grid, Node node, int column, int row, boolean turned) {
    grid.add(node, turned ? row : column, turned ? column : row);
  }
}
