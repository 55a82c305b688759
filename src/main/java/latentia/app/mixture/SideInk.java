package latentia.app.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentia.app.Appearance;
import latentia.app.figure.FormulaInk;
import latentia.figure.Colour;
import latentia.figure.Shade;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.mixture.MixtureReadout;

/**
 * Makes the coloured nodes of the formula column in the theme of the window. Nodes of the same form
 * stay and get other numbers, since it is styling new ones that takes time.
 */
final class SideInk {
  /** A share narrower than this carries no number. */
  private static final double LEAST_LABELLED_SHARE = 0.18;

  /** Letters of a sum that do not fit side by side at full size. */
  private static final int WIDE_SUM = 22;

  private final FormulaInk formulas;
  private final Appearance appearance;
  private final ResourceBundle words;

  /** What decides which labels a sum is made of, and they. */
  private record Sum(List<String> signs, List<Colour> colours, List<Label> numbers) {
    boolean suits(List<MixtureReadout.Term> terms) {
      return signs.equals(terms.stream().map(MixtureReadout.Term::sign).toList())
          && colours.equals(terms.stream().map(MixtureReadout.Term::colour).toList());
    }
  }

  /** What decides which bars there are, and they. */
  private record Bars(int now, int next, Theme theme, List<ShareBar> bars) {}

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

  /** The number of a component (0-based) in its colour. */
  Node badge(int k) {
    Label badge = new Label(Integer.toString(k + 1));
    badge.getStyleClass().add("component-badge");
    badge.setStyle(
        "-fx-background-color: %s; -fx-text-fill: %s;"
            .formatted(theme().component(k).text().hex(), theme().canvas().hex()));
    HBox cell = new HBox(badge);
    cell.getStyleClass().add("badge-cell");
    return cell;
  }

  /** A place for a number of a component, in its colour. */
  Label number(int k) {
    return inked(theme().component(k).text());
  }

  /**
   * The responsibilities of a row as named bars: faint for what is, strong for what comes; empty
   * ones have no bar.
   */
  void fillShares(VBox box, List<Double> now, List<Double> next) {
    boolean suits =
        box.getUserData() instanceof Bars known
            && known.now == now.size()
            && known.next == next.size()
            && known.theme.equals(theme());
    if (!suits) {
      box.getChildren().clear();
      List<ShareBar> bars = new ArrayList<>();
      if (!now.isEmpty()) {
        bars.add(addBar(box, "shares.now", now.size(), false));
      }
      if (!next.isEmpty()) {
        bars.add(addBar(box, "shares.next", next.size(), true));
      }
      box.setUserData(new Bars(now.size(), next.size(), theme(), bars));
    }
    List<ShareBar> bars = ((Bars) box.getUserData()).bars;
    if (!now.isEmpty()) {
      divide(bars.get(0), now);
    }
    if (!next.isEmpty()) {
      divide(bars.get(bars.size() - 1), next);
    }
  }

  private ShareBar addBar(VBox box, String nameKey, int parts, boolean strong) {
    Label name = new Label(words.getString(nameKey));
    name.getStyleClass().add(strong ? "bar-name-strong" : "bar-name");
    ShareBar bar = new ShareBar();
    for (int k = 0; k < parts; k++) {
      Shade shade = theme().component(k);
      Label part = new Label();
      Colour fill = strong ? shade.text() : shade.mark().withOpacity(0.2);
      Colour text = strong ? theme().canvas() : shade.text();
      part.setStyle(
          "-fx-background-color: %s; -fx-text-fill: %s; -fx-font-weight: bold; -fx-padding: 0 0.4em;"
              .formatted(css(fill), text.hex()));
      part.setAlignment(k == parts - 1 && k > 0 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      bar.add(part);
    }
    HBox row = new HBox(name, bar);
    row.getStyleClass().add("bar-row");
    HBox.setHgrow(bar, Priority.ALWAYS);
    box.getChildren().add(row);
    return bar;
  }

  private static void divide(ShareBar bar, List<Double> shares) {
    bar.divide(
        shares,
        shares.stream()
            .map(share -> share >= LEAST_LABELLED_SHARE ? NumberText.share(share) : "")
            .toList());
  }

  /** "#rrggbbaa". */
  private static String css(Colour colour) {
    return "#%06x%02x".formatted(colour.argb() & 0xffffff, colour.argb() >>> 24);
  }

  /** The numbers of a sum, each in the colour of its name, with the signs between. */
  void fillTerms(HBox box, List<MixtureReadout.Term> terms) {
    if (!(box.getUserData() instanceof Sum known && known.suits(terms))) {
      box.setUserData(sum(box, terms));
    }
    int letters = terms.stream().mapToInt(term -> term.number().length()).sum();
    String style = letters > WIDE_SUM ? "bound-numbers-long" : "bound-numbers";
    if (!box.getStyleClass().equals(List.of(style))) {
      box.getStyleClass().setAll(style);
    }
    List<Label> numbers = ((Sum) box.getUserData()).numbers;
    IntStream.range(0, terms.size()).forEach(i -> numbers.get(i).setText(terms.get(i).number()));
  }

  private static Sum sum(HBox box, List<MixtureReadout.Term> terms) {
    box.getChildren().clear();
    List<Label> numbers = new ArrayList<>();
    for (MixtureReadout.Term term : terms) {
      if (!term.sign().isEmpty()) {
        box.getChildren().add(new Label(term.sign()));
      }
      Label number = inked(term.colour());
      number.getStyleClass().add("key-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      box.getChildren().add(number);
      numbers.add(number);
    }
    return new Sum(
        terms.stream().map(MixtureReadout.Term::sign).toList(),
        terms.stream().map(MixtureReadout.Term::colour).toList(),
        numbers);
  }

  private static Label inked(Colour colour) {
    Label label = new Label();
    label.setStyle("-fx-text-fill: " + colour.hex() + ";");
    return label;
  }
}
