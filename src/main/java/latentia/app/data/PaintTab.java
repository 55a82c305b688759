package latentia.app.data;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Duration;
import latentia.app.DataChooser;
import latentia.app.Unhurried;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.app.shell.Fxml;
import latentia.app.shell.LabView;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.paint.Painting;

/**
 * Data painted by hand. The lab on screen can take the painting while it is being painted; the
 * painting is kept while the window is open.
 */
public final class PaintTab implements DataTab, PaintController.Actions {
  private static final Duration BETWEEN_TAKINGS = Duration.millis(300);

  private final DataDesk desk;
  private final PaintThread thread;
  private final FigurePane pane;
  private final PaintViewModel painting;
  private final TableSaving saving;
  private final Unhurried taking = new Unhurried(BETWEEN_TAKINGS, this::takeLive);
  private final Fxml<PaintController> view = Fxml.load("paint");
  private boolean live;

  public PaintTab(DataDesk desk) {
    this.desk = desk;
    thread = new PaintThread(desk.notices()::fault);
    painting = new PaintViewModel(this::painted);
    pane = PaintCanvas.pane(thread, desk);
    saving = new TableSaving(desk.fxThread(), desk.notices(), view.controller()::say);
    PaintCanvas canvas = new PaintCanvas(painting, desk.appearance(), pane);
    view.controller().bind(painting, canvas, desk.appearance(), this);
  }

  @Override
  public String id() {
    return "paint";
  }

  @Override
  public Node node() {
    return view.node();
  }

  @Override
  public void enter() {
    desk.beside().accept(live);
    pane.requestFocus();
  }

  @Override
  public void leave() {
    desk.beside().accept(false);
  }

  /** The painting and its tools. */
  PaintViewModel painting() {
    return painting;
  }

  private void painted() {
    if (live) {
      taking.ask();
    }
  }

  @Override
  public void startFromScreen() {
    try {
      painting.start(desk.labs().onScreen().dataChooser().source());
    } catch (DataException e) {
      view.controller().say(e.getMessage());
    }
  }

  @Override
  public void live(boolean wanted) {
    live = wanted;
    enter();
    painted();
  }

  private void takeLive() {
    if (live && painting.paintingProperty().get().size() > 0) {
      made().ifPresent(this::take);
    }
  }

  @Override
  public void use() {
    made()
        .ifPresent(
            data -> {
              take(data);
              if (!live) {
                desk.close().run();
              }
            });
  }

  private Optional<Dataset> made() {
    try {
      return Optional.of(painting.paintingProperty().get().dataset());
    } catch (DataException e) {
      view.controller().say(e.getMessage());
      return Optional.empty();
    }
  }

  /** A lab that plays goes on playing, also when its run has just come to an end by itself. */
  private void take(Dataset data) {
    LabView lab = desk.labs().onScreen();
    TransportViewModel transport = lab.transport();
    boolean going =
        transport.playingProperty().get()
            || live && transport.stateProperty().get() == RunState.DONE;
    DataChooser chooser = lab.dataChooser();
    chooser.use(
        data,
        () -> {
          if (going && !transport.playingProperty().get()) {
            transport.togglePlay();
          }
        });
  }

  @Override
  public void save() {
    if (painting.paintingProperty().get().size() == 0) {
      made();
    } else {
      saving.ask(view.node().getScene().getWindow(), "painting").ifPresent(this::save);
    }
  }

  /** Writes the painting as a text table. */
  void save(Path file) {
    Painting now = painting.paintingProperty().get();
    saving.write(now::dataset, file);
  }

  @Override
  public void close() {
    saving.close();
    thread.close();
  }
}
