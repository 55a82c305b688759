package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Picture;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;
import latentia.lab.look.RowPictures;

/** Films along the path, one row of tiles per model, with a bar under each for its round trip. */
final class StripPanel {
  static final String ID = "strip";
  static final String FRAMES = "frame";

  /** In widths of a tile. */
  private static final double GAP = 0.03;

  private static final double BAR_TOP = 0.05;
  private static final double BAR_BOTTOM = 0.11;
  private static final double ROW_GAP = 0.2;

  private static final double LEAST_TOP = 0.1;
  private static final double PICK_RADIUS = 60;
  private static final double USUAL_WIDTH = 650;
  private static final double NAME_GAP = 10;

  private LatentSnapshot keptShown;
  private Probe.Path keptPath;
  private boolean keptShared;
  private RowPictures keptPictures;
  private List<Film> films = List.of();

  Axes axes(LatentScene scene, Theme theme, RowPictures pictures) {
    Optional<Probe.Path> path = new LinkedPlaces(scene).path();
    path.ifPresent(way -> develop(scene, way, pictures));
    List<Mark> marks = new ArrayList<>();
    List<Axes.PickTarget> picks = new ArrayList<>();
    int frames = path.map(Probe.Path::frames).orElse(Probe.Path.FEWEST_FRAMES);
    double tall = path.isPresent() ? tall() : 1;
    double pitch = tall + ROW_GAP;
    double room = 0;
    if (path.isPresent()) {
      List<ModelTitle> titles = ModelTitle.of(scene.settings());
      room = room(titles, frames, theme);
      addFilms(marks, path.get(), tall, theme);
      addNames(marks, titles, tall, theme);
      picks.add(pick(frames, tall));
    }
    double bottom = -BAR_BOTTOM - GAP;
    return new Axes(
        ID,
        Words.of("strip.title"),
        path.map(way -> note(scene, way)).orElse(""),
        List.of(),
        Axis.bare(-room, frames),
        Axis.bare(bottom, bottom + scene.models() * pitch),
        true,
        marks,
        List.of(),
        picks);
  }

  private void develop(LatentScene scene, Probe.Path path, RowPictures pictures) {
    Probe.Path still = path.withCurrent(0);
    boolean shared = scene.probe().link() == Probe.Link.CODE;
    boolean same =
        scene.shown() == keptShown
            && still.equals(keptPath)
            && shared == keptShared
            && pictures == keptPictures;
    if (!same) {
      films =
          IntStream.range(0, scene.models())
              .mapToObj(model -> Film.of(scene, path, model, pictures))
              .toList();
      keptShown = scene.shown();
      keptPath = still;
      keptShared = shared;
      keptPictures = pictures;
    }
  }

  /** The height of a tile whose width is 1. */
  private double tall() {
    Picture first = films.get(0).frames().get(0);
    return (double) first.height() / first.width();
  }

  /** The lower edge of a model's tiles; the first model is on top. */
  private double base(int model, double tall) {
    return (films.size() - 1 - model) * (tall + ROW_GAP);
  }

  private static double room(List<ModelTitle> titles, int frames, Theme theme) {
    TextWidths widths = new TextWidths(theme);
    double widest =
        titles.stream().mapToDouble(t -> widths.of(t.brief(), TextRole.NUMBER)).max().orElse(0);
    return (widest + NAME_GAP * theme.markScale()) / (USUAL_WIDTH * theme.markScale()) * frames;
  }

  private void addFilms(List<Mark> marks, Probe.Path path, double tall, Theme theme) {
    List<Mark.Tile> tiles = new ArrayList<>();
    double top = LEAST_TOP;
    for (Film film : films) {
      top = Math.max(top, DoubleStream.of(film.errors()).filter(Double::isFinite).max().orElse(0));
    }
    for (int model = 0; model < films.size(); model++) {
      Film film = films.get(model);
      double base = base(model, tall);
      for (int i = 0; i < path.frames(); i++) {
        tiles.add(
            new Mark.Tile(
                i + GAP,
                base + GAP,
                i + 1 - GAP,
                base + tall - GAP,
                film.frames().get(i),
                i == path.current()));
      }
      addBars(marks, film.errors(), top, base, theme);
    }
    marks.add(new Mark.Tiles(tiles, true));
  }

  /** A track under each tile, filled as far as the error is of the largest one. */
  private static void addBars(
      List<Mark> marks, double[] errors, double top, double base, Theme theme) {
    int frames = errors.length;
    double[] left = new double[frames];
    double[] right = new double[frames];
    double[] reached = new double[frames];
    double[] height = new double[frames];
    for (int i = 0; i < frames; i++) {
      double share = Double.isFinite(errors[i]) ? errors[i] / top : 1;
      left[i] = i + GAP;
      right[i] = i + 1 - GAP;
      reached[i] = left[i] + share * (right[i] - left[i]);
      height[i] = base - BAR_TOP;
    }
    marks.add(new Mark.Bars(left, right, height, base - BAR_BOTTOM, theme.grid()));
    marks.add(new Mark.Bars(left, reached, height, base - BAR_BOTTOM, theme.component(1).mark()));
  }

  private void addNames(List<Mark> marks, List<ModelTitle> titles, double tall, Theme theme) {
    for (int model = 0; model < titles.size(); model++) {
      marks.add(
          new Mark.Label(
              0,
              base(model, tall) + tall / 2,
              -NAME_GAP,
              0,
              titles.get(model).brief(),
              TextRole.BODY,
              theme.text(),
              Mark.Anchor.RIGHT,
              null));
    }
  }

  private Axes.PickTarget pick(int frames, double tall) {
    double[] x = new double[films.size() * frames];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i % frames + 0.5;
      y[i] = base(i / frames, tall) + tall / 2;
    }
    return new Axes.PickTarget(FRAMES, x, y, PICK_RADIUS);
  }

  /** "label 0 → 2" where both ends are rows with a label. */
  private static String note(LatentScene scene, Probe.Path path) {
    String bars = Words.of("strip.bars");
    Optional<String> from = scene.data().className(path.from().row());
    Optional<String> to = scene.data().className(path.to().row());
    if (from.isEmpty() || to.isEmpty()) {
      return bars;
    }
    String noun = scene.data().classNoun();
    return Words.of("strip.becomes", noun, from.get(), to.get()) + "; " + bars;
  }
}
