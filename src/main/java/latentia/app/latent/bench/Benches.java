package latentia.app.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import latentia.app.Notices;
import latentia.app.Unhurried;
import latentia.app.figure.FigureMouse;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PassingMouse;
import latentia.app.latent.LatentViewModel;
import latentia.app.shell.ChoiceHeader;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.Probe;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;

/** The bench below the planes: a header that chooses it, its controls, its picture. */
public final class Benches implements AutoCloseable {
  private static final String PATH = "path";
  private static final String SPACE = "space";
  private static final double TALL = 20;
  private static final double FEWEST_LINES = 9;
  private static final SheetSize EXPORTED = new SheetSize(1200, 420, true);

  private final Messages messages = Messages.of(Benches.class);
  private final LatentViewModel lab;
  private final FigurePane pane;
  private final Executor fxThread;
  private final List<Bench> all;
  private final ChoiceHeader<Bench> header;
  private final ObjectProperty<Bench> chosen = new SimpleObjectProperty<>();
  private final Label note = new Label();
  private final Label empty = new Label();
  private final HBox work = new HBox();
  private final VBox node = new VBox();
  private boolean filling;
  private LatentData data;
  private Probe probe;

  /** What the hand does is answered at once, what training does a few times a second. */
  private final Unhurried trained = new Unhurried(Duration.millis(150), this::show);

  /**
   * @param pane shows the bench's picture; of this bench alone
   */
  public Benches(LatentViewModel lab, FigurePane pane, Executor fxThread, Notices notices) {
    this.lab = lab;
    this.pane = pane;
    this.fxThread = fxThread;
    BenchDesk desk = new BenchDesk(lab, fxThread, notices, this::show);
    DrawBench draw = new DrawBench(desk);
    all =
        List.of(
            new PathBench(desk),
            new PointBench(desk),
            new GalleryBench(desk),
            new PriorBench(desk),
            new SizesBench(desk),
            new OffDistributionBench(desk, draw),
            new DimensionsBench(desk),
            new CodeBench(desk),
            new ArithmeticBench(desk),
            draw,
            new LedgerBench(),
            new DataSpaceBench(desk));
    header =
        new ChoiceHeader<>(
            "bench",
            all,
            Bench::id,
            bench -> messages.get("bench." + bench.id()),
            this::offers,
            chosen);
    new FigureMouse(pane, new PassingMouse(() -> chosen.get().mouse()));
    build();
    chosen.addListener((o, old, now) -> change(old, now));
    lab.sceneProperty().addListener((o, old, now) -> follow(now));
    lab.viewProperty().addListener((o, old, now) -> show());
    choose(PATH);
  }

  private void build() {
    node.getStyleClass().add("bench");
    work.getStyleClass().add("bench-work");
    header.setTip(messages.get("choose"));
    node.getChildren().setAll(header.node(), work);
    note.getStyleClass().add("bench-note");
    empty.getStyleClass().add("hint");
    empty.setMouseTransparent(true);
  }

  /** Rows that are no pictures are best seen as points. */
  private void follow(LatentScene scene) {
    if (scene != null && scene.data() != data) {
      data = scene.data();
      if (chosen.get().id().equals(PATH) && bench(SPACE).suits(scene)) {
        choose(SPACE);
      }
    }
    if (scene == null || scene.probe().equals(probe)) {
      trained.ask();
    } else {
      probe = scene.probe();
      show();
    }
  }

  private Bench bench(String id) {
    return all.stream().filter(bench -> bench.id().equals(id)).findFirst().orElseThrow();
  }

  /** Only benches that suit the data can be chosen. */
  private boolean offers(Bench bench) {
    LatentScene scene = lab.sceneProperty().get();
    return scene != null && bench.suits(scene);
  }

  /** Opens a bench by its id. */
  public void choose(String id) {
    chosen.set(bench(id));
  }

  private void change(Bench old, Bench now) {
    if (old != null) {
      old.leave();
    }
    header.show(messages.get("bench." + now.id()), note, now.controls());
    StackPane picture = new StackPane(pane, empty);
    picture.setMinSize(0, 0);
    HBox.setHgrow(picture, Priority.ALWAYS);
    work.getChildren().clear();
    now.beside()
        .ifPresent(
            node -> {
              StackPane beside = new StackPane(node);
              beside.getStyleClass().add("bench-beside");
              work.getChildren().add(beside);
            });
    work.getChildren().add(picture);
    resize();
    now.enter();
    show();
  }

  /** The bench fills all room that there is, or takes as much as its picture wants. */
  public void fill(boolean all) {
    filling = all;
    resize();
  }

  private void resize() {
    VBox.setVgrow(node, filling ? Priority.ALWAYS : Priority.NEVER);
    VBox.setVgrow(work, filling ? Priority.ALWAYS : Priority.NEVER);
    double lines = chosen.get().lines();
    work.setStyle(
        filling
            ? ""
            : "-fx-pref-height: %1$sem; -fx-min-height: %2$sem; -fx-max-height: %1$sem;"
                .formatted(lines, Math.min(FEWEST_LINES, lines)));
  }

  private void show() {
    LatentScene scene = lab.sceneProperty().get();
    Bench bench = chosen.get();
    if (scene == null || bench == null || !node.isVisible()) {
      return;
    }
    if (!bench.suits(scene)) {
      choose(PATH);
      return;
    }
    showNote();
    Optional<BenchPicture> picture = bench.picture(scene);
    pane.setVisible(picture.isPresent());
    empty.setVisible(picture.isEmpty());
    if (picture.isPresent()) {
      double zoom = pane.zoomProperty().get();
      SheetSize size = new SheetSize(pane.getWidth() / zoom, pane.getHeight() / zoom, false);
      SheetSize known = size.width() > 0 && size.height() > 0 ? size : SheetSize.USUAL;
      Theme theme = lab.viewProperty().get().theme();
      pane.show(() -> built(picture.get(), theme, known));
    } else {
      boolean own = bench.id().equals("sizes") || bench.id().equals("point");
      empty.setText(messages.get(own ? "bench.empty." + bench.id() : "bench.empty"));
    }
  }

  /** On a painter thread: the note may speak of what the picture shows. */
  private Figure built(BenchPicture picture, Theme theme, SheetSize size) {
    Figure figure = picture.of(theme, size);
    fxThread.execute(this::showNote);
    return figure;
  }

  private void showNote() {
    Bench bench = chosen.get();
    note.setText(bench.note().orElseGet(() -> messages.get("bench." + bench.id() + ".note")));
  }

  /** Lays the picture out anew for another size of its place. */
  public void resized() {
    show();
  }

  /** A picture with its own title, for any theme. */
  public record Titled(String id, String title, Function<Theme, Figure> figure) {}

  /** The pictures of all benches that have one, whether or not they are on screen. */
  public List<Titled> exported() {
    LatentScene scene = lab.sceneProperty().get();
    List<Titled> pictures = new ArrayList<>();
    if (scene != null) {
      for (Bench bench : all) {
        Optional<BenchPicture> picture =
            bench.suits(scene) ? bench.picture(scene) : Optional.empty();
        picture.ifPresent(
            known ->
                pictures.add(
                    new Titled(
                        bench.id(),
                        messages.get("bench." + bench.id()),
                        theme -> known.of(theme, EXPORTED))));
      }
    }
    return List.copyOf(pictures);
  }

  /** Whether the bench on screen needs the room of the pins. */
  public BooleanBinding tall() {
    return Bindings.createBooleanBinding(() -> chosen.get().lines() > TALL, chosen);
  }

  /** The id of the bench on screen. */
  public String id() {
    return chosen.get().id();
  }

  public Node node() {
    return node;
  }

  /** The bench goes out of sight. */
  public void leave() {
    chosen.get().leave();
  }

  @Override
  public void close() {
    all.forEach(Bench::close);
  }
}
