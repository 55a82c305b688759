package latentia.app.components;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import latentia.app.Folding;
import latentia.app.HeaderControls;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.app.figure.FigureListener;
import latentia.lab.components.Board;
import latentia.lab.components.Comparison;
import latentia.lab.components.Comparison.ComparisonOptions;
import latentia.lab.components.ComparisonFigure;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsScene;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** Methods side by side with codes of one size, fitted in the background. */
final class CompareBoard implements StageBoard {
  private static final List<Integer> SIZES = List.of(2, 10, 30);
  private static final int ROWS = 8;

  private final Messages messages = Messages.of(CompareBoard.class);
  private final ComponentsViewModel lab;
  private final Notices notices;
  private final Runnable changed;
  private final LatestJob job;
  private final ProgressBar progress = new ProgressBar(0);
  private final Button cancel;
  private final Button again;
  private final Button others;
  private final SegmentedButton sizes;
  private final HBox controls;
  private Comparison found;
  private ComponentsData foundIn;
  private Question asked;
  private boolean inSight;
  private int draws;

  /** What decides the answer. */
  private record Question(ComponentsData data, ComparisonOptions options) {}

  /**
   * @param changed paints the picture anew, on the JavaFX thread
   */
  CompareBoard(ComponentsViewModel lab, Executor fxThread, Notices notices, Runnable changed) {
    this.lab = lab;
    this.notices = notices;
    this.changed = changed;
    job = new LatestJob("comparison", fxThread);
    HeaderControls made = new HeaderControls(messages);
    cancel = made.button("compare.cancel", Feather.X, this::cancel);
    cancel.setId("compare-cancel");
    again = made.button("compare.again", Feather.PLAY, this::compare);
    others = made.button("compare.others", Feather.SHUFFLE, this::otherRows);
    others.setId("compare-others");
    sizes =
        made.segments(
            List.of("compare.2", "compare.10", "compare.30"),
            number -> {
              lab.looking().codeSizeProperty().set(SIZES.get(number));
              if (!question().equals(asked)) {
                compare();
              }
            });
    Label name = made.name("compare.size");
    controls = made.row(progress, cancel, again, name, sizes, others);
    work(false);
    lab.stateProperty().addListener((o, old, now) -> follow());
    lab.looking().codeSizeProperty().addListener((o, old, now) -> follow());
  }

  private void work(boolean now) {
    Folding.show(progress, now);
    Folding.show(cancel, now);
    Folding.show(again, !now && found == null);
  }

  private ComponentsState state() {
    return lab.stateProperty().get();
  }

  /** Other data, or another seed, make another comparison. */
  private void follow() {
    if (inSight && asked != null && !question().equals(asked)) {
      compare();
    }
  }

  private Question question() {
    return new Question(
        state().data(), new ComparisonOptions(size(), rows(), state().settings().seed()));
  }

  /** As many different rows as there is room for, drawn from the seed. */
  private List<Integer> rows() {
    Random random = new Random(31 * state().settings().seed() + draws);
    int all = state().data().rows().rows();
    return IntStream.generate(() -> random.nextInt(all))
        .distinct()
        .limit(Math.min(ROWS, all))
        .boxed()
        .toList();
  }

  private void otherRows() {
    draws++;
    compare();
  }

  /** The size asked for, or the least where the row itself is no longer. */
  private int size() {
    int wanted = lab.looking().codeSizeProperty().get();
    return SIZES.contains(wanted) && wanted < columns() ? wanted : SIZES.get(0);
  }

  private int columns() {
    return state().data().rows().columns();
  }

  /** Only sizes that are smaller than the row itself. */
  private void offerSizes() {
    for (int i = 0; i < SIZES.size(); i++) {
      ToggleButton button = sizes.getButtons().get(i);
      button.setDisable(SIZES.get(i) >= columns());
      button.setSelected(SIZES.get(i) == size());
    }
  }

  private void compare() {
    offerSizes();
    Question question = question();
    asked = question;
    work(true);
    progress.setProgress(0);
    changed.run();
    job.start(
        (cancelled, apply) -> {
          try {
            Comparison comparison =
                Comparison.of(
                    question.data(),
                    question.options(),
                    share -> apply.execute(() -> progress.setProgress(share)),
                    cancelled);
            apply.execute(() -> show(question, comparison));
          } catch (CancellationException e) {
            // Given up for another question, or by the user, who has been answered already.
          }
        },
        failure -> {
          cancel();
          notices.fault(failure);
        });
  }

  private void show(Question question, Comparison comparison) {
    found = comparison;
    foundIn = question.data();
    work(false);
    changed.run();
  }

  private void cancel() {
    job.cancel();
    asked = null;
    work(false);
    changed.run();
  }

  @Override
  public Board board() {
    return Board.COMPARE;
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Picture> picture(ComponentsScene scene, StageContent content) {
    return picture();
  }

  private Optional<Picture> picture() {
    Comparison comparison = found;
    return foundIn != state().data() || comparison == null
        ? Optional.empty()
        : Optional.of((view, room) -> ComparisonFigure.of(comparison, view.theme(), room));
  }

  @Override
  public String waiting() {
    return progress.isVisible() ? "empty.fitting" : "empty.compare";
  }

  @Override
  public boolean headed() {
    return true;
  }

  @Override
  public List<Exported> exported(ComponentsScene scene) {
    return picture().stream().map(picture -> new Exported("compare", picture)).toList();
  }

  @Override
  public FigureListener mouse() {
    return new FigureListener() {};
  }

  @Override
  public void enter() {
    inSight = true;
    offerSizes();
    if (!question().equals(asked)) {
      found = foundIn == state().data() ? found : null;
      compare();
    }
  }

  @Override
  public void leave() {
    inSight = false;
    if (progress.isVisible()) {
      cancel();
    }
  }

  @Override
  public void close() {
    job.close();
  }
}
