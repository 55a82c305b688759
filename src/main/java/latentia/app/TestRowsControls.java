package latentia.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import latentia.data.RowSplit;
import latentia.text.Messages;

/** A list of shares and a field for the seed that draws the rows to test on. */
public final class TestRowsControls {
  /** Stands for the lab's own rule. */
  private static final double FIXED = 0;

  private static final List<Double> SHARES = List.of(FIXED, 0.1, 0.2, 0.3, 0.4, 0.5);
  private static final long FIRST_SEED = 1;

  private final Messages messages = Messages.of(TestRowsControls.class);
  private final ComboBox<Double> share;
  private final TextField seed;
  private final Node seedRow;
  private TestRowsChoice lab;
  private boolean showing;

  /**
   * @param seedRow where the field and its button stand; there only while rows are drawn
   * @param refused told in a sentence when what is typed is no seed
   */
  public TestRowsControls(
      ComboBox<Double> share, TextField seed, Button dice, Node seedRow, Consumer<String> refused) {
    this.share = share;
    this.seed = seed;
    this.seedRow = seedRow;
    seedRow.managedProperty().bind(seedRow.visibleProperty());
    share.getItems().setAll(SHARES);
    share.setConverter(new ChoiceWords<>(this::words));
    Inputs.whenChosen(share, () -> showing, this::chooseShare);
    Inputs.whenSeeded(
        seed,
        dice,
        this::chooseSeed,
        () -> {
          refused.accept(messages.get("settings.seed.whole"));
          show();
        });
  }

  /**
   * Shows and changes the rows of this lab from now on.
   *
   * @return ends it
   */
  public Subscription bind(TestRowsChoice choice) {
    lab = choice;
    show();
    return choice.subscribe(this::show);
  }

  private String words(double chosen) {
    return chosen == FIXED
        ? messages.get("testRows.fixed")
        : messages.get("testRows.drawn", Math.round(100 * chosen));
  }

  private void chooseShare(double chosen) {
    long drawnBy = lab.split().map(RowSplit::seed).orElse(FIRST_SEED);
    lab.choose(chosen == FIXED ? Optional.empty() : Optional.of(new RowSplit(chosen, drawnBy)));
  }

  private void chooseSeed(long chosen) {
    Optional<RowSplit> next = lab.split().map(split -> new RowSplit(split.testShare(), chosen));
    if (!next.equals(lab.split())) {
      lab.choose(next);
    }
  }

  private void show() {
    showing = true;
    try {
      Inputs.choose(share, lab.split().map(RowSplit::testShare).orElse(FIXED));
      seed.setText(Long.toString(lab.split().map(RowSplit::seed).orElse(FIRST_SEED)));
      seedRow.setVisible(lab.split().isPresent());
      int rows = lab.rows().train().length + lab.rows().test().length;
      share.setDisable(rows < 2);
    } finally {
      showing = false;
    }
  }
}
