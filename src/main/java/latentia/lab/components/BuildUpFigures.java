package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PpcaSnapshot;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.Footer;
import latentia.figure.Theme;
import latentia.lab.look.Kept;
import latentia.lab.look.LargeType;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/**
 * A row built up one component at a time, the scores, the scree and the error. It keeps the marks
 * of the last figures so that what did not change is handed over as the same object; use one per
 * stage, from one thread.
 */
public final class BuildUpFigures {
  /** The kinds of axes that a click or a brush along x sets M in. */
  public static final List<String> COUNTING = List.of(SharePanel.ID, ErrorPanel.ID);

  private final Scores scores = new Scores();
  private final ErrorCurves curves = new ErrorCurves();
  private final ScoresPanel plane = new ScoresPanel(scores);
  private final Kept<RowLook> look = new Kept<>();
  private final Kept<BuildUp> build = new Kept<>();
  private final Kept<Axes> strip = new Kept<>();
  private final Kept<Axes> scree = new Kept<>();
  private final Kept<Axes> error = new Kept<>();
  private final Kept<Figure> basis = new Kept<>();
  private final Kept<double[]> shares = new Kept<>();

  /**
   * All of it: "strip", "scores", and "scree" with "error" or, of methods that iterate, "trace".
   * The strip holds handles named as {@link SliderHandle} says and picks "strip", whose index is
   * the M that is meant; the plane of scores picks "rows", whose index counts the rows shown.
   */
  public Figure stage(ComponentsScene scene, ComponentsView view, SheetSize size) {
    Footer footer = plane.footer(scene, view.theme());
    int components = ModelReach.count(scene.model());
    StageLayout layout =
        StageLayout.of(size, view.theme(), look(scene).form(), components, !footer.isEmpty());
    if (layout.charts() == 0) {
      return strip(scene, view, size);
    }
    List<Object> source = new ArrayList<>(StripPanel.source(scene, view));
    source.add(size);
    Axes kept =
        strip.get(
            source,
            () ->
                SheetLayout.of(
                        view.theme(), size, layout.parts(painted(scene, view), List.of()), footer)
                    .panels()
                    .get(0)
                    .axes());
    List<Axes> charts = new ArrayList<>(List.of(plane.axes(scene, view, look(scene).form())));
    charts.add(screeAxes(scene, view));
    if (layout.charts() > 1) {
      charts.add(errorAxes(scene, view.theme()));
    }
    List<Figure.Panel> panels = new ArrayList<>();
    for (SheetLayout.Part part : layout.parts(new SheetLayout.Chart(kept), charts)) {
      Axes axes = part.content().blank();
      panels.add(
          new Figure.Panel(
              size.headed() || axes != kept ? axes : axes.withoutHeading(),
              part.left(),
              part.top(),
              part.width(),
              part.height()));
    }
    return new Figure(view.theme(), panels, footer);
  }

  /** What is done to a row of these data: "Build a digit up". */
  public static String title(Dataset rows) {
    return RowWords.building(rows);
  }

  /** The strip alone. */
  public Figure strip(ComponentsScene scene, ComponentsView view, SheetSize size) {
    return SheetLayout.of(
        view.theme(), size, List.of(new SheetLayout.Part(0, 1, painted(scene, view))));
  }

  /** The score plot alone, with a line under it that tells the classes. */
  public Figure scores(ComponentsScene scene, ComponentsView view) {
    return Figure.of(view.theme(), plane.axes(scene, view, look(scene).form()))
        .withFooter(plane.footer(scene, view.theme()));
  }

  /** Variances and their cumulative share, or the trace of a method that iterates. */
  public Figure scree(ComponentsScene scene, ComponentsView view) {
    return Figure.of(view.theme(), screeAxes(scene, view));
  }

  /** The reconstruction error against the number of components. */
  public Figure error(ComponentsScene scene, ComponentsView view) {
    return Figure.of(view.theme(), errorAxes(scene, view.theme()));
  }

  /** All basis vectors as pictures, those in use framed; picks "basis" by their number. */
  public Figure basis(ComponentsScene scene, ComponentsView view, SheetSize size) {
    List<Object> source = new ArrayList<>(StripPanel.source(scene, view));
    source.add(size);
    return basis.get(
        source,
        () ->
            SheetLayout.sheet(
                view.theme(),
                size,
                BasisPanel.ID,
                "",
                "",
                sheet -> new BasisPanel(scene, build(scene), look(scene)).paint(sheet)));
  }

  private SheetLayout.Painted painted(ComponentsScene scene, ComponentsView view) {
    boolean large = LargeType.in(view.theme());
    boolean leftOver = view.shows(ComponentsView.Layer.RESIDUAL);
    return new SheetLayout.Painted(
        StripPanel.ID,
        StripPanel.title(scene),
        large ? "" : "$" + BuildUpFormulas.sum(scene.settings()) + "$",
        sheet -> new StripPanel(scene, build(scene), scores, look(scene), leftOver).paint(sheet));
  }

  private Axes screeAxes(ComponentsScene scene, ComponentsView view) {
    Theme theme = view.theme();
    boolean cumulative = view.shows(ComponentsView.Layer.CUMULATIVE);
    List<Object> source = List.of(scene.data(), scene.shown(), scene.newest(), theme, cumulative);
    return scree.get(
        source,
        () ->
            scene.newest().trace().length() > 1 || !explains(scene)
                ? new TracePanel(scene, theme).axes()
                : new SharePanel(shares(scene), scene.model().codeSize(), theme)
                    .axes(Words.of("scree.title"), note(scene), cumulative));
  }

  /** Whether components have shares of their own. */
  private static boolean explains(ComponentsScene scene) {
    return ModelReach.growing(scene.model()) || closedForm(scene);
  }

  private static boolean closedForm(ComponentsScene scene) {
    return scene.newest() instanceof PpcaSnapshot ppca && !ppca.status().running();
  }

  private double[] shares(ComponentsScene scene) {
    if (scene.model() instanceof PcaModel pca) {
      return shares.get(List.of(pca.components()), () -> Shares.of(pca));
    }
    return scene.shown() instanceof PpcaSnapshot ppca
        ? Shares.of(ppca.model())
        : Shares.of(curves.all(scene).values());
  }

  private static String note(ComponentsScene scene) {
    return Words.of(
        switch (scene.settings().method()) {
          case PCA -> "scree.note.variance";
          case PROBABILISTIC -> "scree.note.model";
          default -> "scree.note.squares";
        });
  }

  private Axes errorAxes(ComponentsScene scene, Theme theme) {
    List<Object> source =
        List.of(scene.data(), scene.shown(), scene.probe().row(), scene.probe().code(), theme);
    return error.get(source, () -> new ErrorPanel(scene, build(scene), curves, theme).axes());
  }

  private RowLook look(ComponentsScene scene) {
    return look.get(List.of(scene.data()), () -> RowLook.of(scene.data()));
  }

  private BuildUp build(ComponentsScene scene) {
    List<Object> source =
        List.of(scene.data(), scene.shown(), scene.probe().row(), scene.probe().code());
    return build.get(source, () -> BuildUp.of(scene));
  }
}
