package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.linear.LinearSnapshot;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.Footer;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.Kept;
import latentia.lab.look.LargeType;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/**
 * Probabilistic PCA as a generative model: code space beside data space, samples on their way from
 * one to the other, a posterior on its way back, and EM's trace. It keeps the marks of the last
 * figure; use one per stage, from one thread.
 */
public final class GenerativeFigures {
  /** The axes of code space; picks "rows", numbers among the rows drawn. */
  public static final String CODE = "code";

  /** The axes of data space; picks "rows" as those of code space, unless it shows pictures. */
  public static final String DATA = "data";

  /** The axes of EM's log-likelihood. */
  public static final String TRACE = TracePanel.ID;

  /** More finished samples than these are not drawn. */
  static final int MOST_SAMPLES = 2000;

  private static final double CODE_SHARE = 0.42;
  private static final double CODE_HEIGHT = 0.62;

  /** Rows of more columns are better seen whole than as points of two columns. */
  private static final int MOST_COLUMNS = 8;

  private GenerativeModel generative;
  private ComponentsView keptView;
  private CodePanel code;
  private GeneratedPanel generated;
  private long keptSeed;
  private final Kept<Axes> trace = new Kept<>();
  private final List<Sample> samples = new ArrayList<>();

  /** "code", "data" and, by EM, "trace". Only for a {@code PpcaSnapshot}. */
  public Figure stage(ComponentsScene scene, ComponentsView view, SheetSize size) {
    look(scene, view);
    LinearSnapshot newest = scene.newest();
    boolean traced = newest.trace().length() > 1 || newest.status().running();
    Generation generation = scene.probe().generation();
    List<Sample> finished = finished(generation);
    Sample current = current(generation);
    double[] row = scene.probe().queried().orElseGet(scene::row);
    List<SheetLayout.Part> parts = new ArrayList<>();
    Axes codes = code.axes(row, finished, current, generation);
    double height = traced ? CODE_HEIGHT : 1;
    parts.add(new SheetLayout.Part(0, 0, CODE_SHARE, height, new SheetLayout.Chart(codes)));
    if (traced) {
      SheetLayout.Chart chart = new SheetLayout.Chart(trace(scene, view.theme()));
      parts.add(new SheetLayout.Part(0, height, CODE_SHARE, 1 - height, chart));
    }
    parts.add(
        new SheetLayout.Part(
            CODE_SHARE, 1 - CODE_SHARE, data(view, row, finished, current, generation)));
    return SheetLayout.of(view.theme(), size, parts, footer(view, generation));
  }

  /** As long as nothing happens to EM, the same marks. */
  private Axes trace(ComponentsScene scene, Theme theme) {
    List<Object> source = List.of(scene.data(), scene.shown(), scene.newest(), theme);
    return trace.get(source, () -> new TracePanel(scene, theme).axes());
  }

  private SheetLayout.Content data(
      ComponentsView view,
      double[] row,
      List<Sample> finished,
      Sample current,
      Generation generation) {
    if (!pictured(generative.data())) {
      return new SheetLayout.Chart(generated.axes(row, finished, current, generation));
    }
    SamplePictures pictures = new SamplePictures(generative, row, finished, current, generation);
    String note = LargeType.in(view.theme()) ? "" : generated.note(generation);
    return new SheetLayout.Painted(DATA, GenerativeWords.title(generation), note, pictures::paint);
  }

  /** Whether data space is shown as pictures instead of points. */
  static boolean pictured(ComponentsData data) {
    return data.images() || data.rows().columns() > MOST_COLUMNS;
  }

  private void look(ComponentsScene scene, ComponentsView view) {
    if (generative == null || !generative.isOf(scene)) {
      generative = GenerativeModel.of(scene);
      keptView = null;
      samples.clear();
    }
    if (!view.equals(keptView)) {
      code = new CodePanel(generative, view);
      generated = new GeneratedPanel(generative, view);
      keptView = view;
    }
  }

  private List<Sample> finished(Generation generation) {
    if (keptSeed != generation.seed()) {
      samples.clear();
      keptSeed = generation.seed();
    }
    int wanted = Math.min(generation.finished(), MOST_SAMPLES);
    while (samples.size() < wanted) {
      samples.add(Sample.of(generative.model(), generation.seed(), samples.size()));
    }
    return List.copyOf(samples.subList(0, wanted));
  }

  /** The sample under way, or at rest the last that was finished. */
  private Sample current(Generation generation) {
    boolean rest = generation.phase() == Generation.Phase.REST;
    int number = rest ? Math.max(0, generation.finished() - 1) : generation.finished();
    return Sample.of(generative.model(), generation.seed(), number);
  }

  private Footer footer(ComponentsView view, Generation generation) {
    return new Footer(
        "",
        generative.labels().map(known -> ClassPoints.legend(known, view.theme())).orElse(List.of()),
        List.of(),
        GenerativeWords.sentence(generation));
  }

  /**
   * The row, in the space of the data, that is meant by a click at (x, y) of the axes "data": the
   * posterior's x. What the plane does not show is at its mean.
   */
  public static double[] row(ComponentsScene scene, ComponentsView view, double x, double y) {
    double[] row = scene.model().origin().clone();
    row[view.columns().get(0)] = x;
    row[view.columns().get(1)] = y;
    return row;
  }
}
