package latentia.app.data;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import latentia.app.TestRowsChoice;
import latentia.app.TestRowsControls;
import latentia.data.RowSplit;
import latentia.lab.look.ShownRows;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many rows are trained and tested on, and the choice of the latter where the lab has one. */
final class TestRowsBar {
  private final Messages messages = Messages.of(TestRowsBar.class);
  private final Runnable changed;
  private final Label count = new Label();
  private final HBox choice = new HBox();
  private final HBox node = new HBox();
  private final TestRowsControls controls;
  private Optional<TestRowsChoice> shown = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /**
   * @param changed told when other rows are kept
   */
  TestRowsBar(DataDesk desk, Runnable changed) {
    this.changed = changed;
    ComboBox<Double> share = new ComboBox<>();
    share.setId("inspect-share");
    Messages shared = Messages.of(TestRowsControls.class);
    share.setTooltip(new Tooltip(shared.get("testRows.tip")));
    TextField seed = new TextField();
    seed.setId("inspect-split-seed");
    Button dice = new Button(null, new FontIcon(Feather.SHUFFLE));
    dice.getStyleClass().addAll("button-icon", "flat");
    dice.setTooltip(new Tooltip(shared.get("settings.dice")));
    dice.setAccessibleText(shared.get("settings.dice"));
    HBox seedBox = new HBox(seed, dice);
    seedBox.getStyleClass().add("seed-box");
    HBox seedRow = new HBox(muted(messages.get("inspect.split.seed")), seedBox);
    seedRow.getStyleClass().add("inspect-split-row");
    choice.getStyleClass().add("inspect-split-row");
    choice.getChildren().setAll(muted(shared.get("testRows")), share, seedRow);
    choice.managedProperty().bind(choice.visibleProperty());
    choice.setMinWidth(Region.USE_PREF_SIZE);
    controls = new TestRowsControls(share, seed, dice, seedRow, desk.notices()::warn);
    count.setId("inspect-split");
    count.getStyleClass().add("muted");
    count.setMinWidth(0);
    node.getStyleClass().add("inspect-split");
    node.getChildren().setAll(choice, count);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  Node node() {
    return node;
  }

  /** Shows the rows of the lab on screen until {@link #leave}. */
  void enter(Optional<TestRowsChoice> lab) {
    leave();
    shown = lab;
    choice.setVisible(lab.isPresent());
    if (lab.isEmpty()) {
      count.setText(messages.get("inspect.split.none"));
      return;
    }
    following =
        controls
            .bind(lab.get())
            .and(
                lab.get()
                    .subscribe(
                        () -> {
                          tell(lab.get().rows());
                          changed.run();
                        }));
    tell(lab.get().rows());
  }

  private void tell(RowSplit.Rows rows) {
    count.setText(
        messages.get(
            "inspect.split.count",
            ShownRows.grouped(rows.train().length),
            ShownRows.grouped(rows.test().length)));
  }

  /** The rows of the lab shown; empty for a lab that trains on all. */
  Optional<RowSplit.Rows> rows() {
    return shown.map(TestRowsChoice::rows);
  }

  void leave() {
    shown = Optional.empty();
    following.unsubscribe();
    following = Subscription.EMPTY;
  }
}
