package latentia.lab.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import latentia.engine.linear.LogisticPca;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.Sheet;

/**
 * The row looked at as a sum: the origin, the basis vectors with their sliders, below them what has
 * been put together so far, and at the end what is left over and the row itself.
 */
final class StripPanel {
  static final String ID = "strip";

  /** What is left over has its full colour at this share of the range of the data. */
  private static final double LEFT_OVER = 0.5;

  private static final double KNOB = 12;

  private final ComponentsScene scene;
  private final BuildUp build;
  private final Scores scores;
  private final RowLook look;
  private final boolean leftOver;
  private final double leastError;

  StripPanel(ComponentsScene scene, BuildUp build, Scores scores, RowLook look, boolean leftOver) {
    this.scene = scene;
    this.build = build;
    this.scores = scores;
    this.look = look;
    this.leftOver = leftOver;
    leastError = build.leastError();
  }

  static String title(ComponentsScene scene) {
    return RowWords.building(scene.data().rows());
  }

  void paint(Sheet sheet) {
    StripPlaces places = StripPlaces.in(sheet.all(), sheet.theme(), look.form(), build);
    Map<Integer, Sheet.Area> upper = new HashMap<>();
    Map<Integer, Sheet.Area> lower = new HashMap<>();
    for (int i = 0; i < places.shown().length; i++) {
      int place = places.shown()[i];
      if (place == StripPlaces.GAP) {
        Sheet.Area tile = places.upper(i);
        sheet.caption(places.gapMiddle(), tile.top() + tile.height() / 2, "…", Mark.Anchor.CENTRE);
        continue;
      }
      if (place == StripPlaces.ORIGIN) {
        paintOrigin(sheet, places.upper(i), places);
      } else {
        paintVector(sheet, places, i, place);
      }
      paintSum(sheet, places.lower(i), place + 1, places);
      upper.put(place + 1, places.upper(i));
      lower.put(place + 1, places.lower(i));
    }
    paintRow(sheet, places);
    sheet.target(ID, upper);
    sheet.target(ID, lower);
  }

  private void paintOrigin(Sheet sheet, Sheet.Area tile, StripPlaces places) {
    String head =
        scene.model() instanceof LogisticPca
            ? "$z = 0$"
            : Words.of(build.fromNothing() ? "strip.nothing" : "strip.mean");
    sheet.caption(middle(tile), places.heads(), head, Mark.Anchor.CENTRE);
    look.paint(sheet, tile, build.after(0), false, false);
  }

  private void paintVector(Sheet sheet, StripPlaces places, int column, int place) {
    Sheet.Area tile = places.upper(column);
    int component = build.component(place);
    boolean pale = place >= build.used();
    Theme theme = sheet.theme();
    Colour ink = pale ? faint(theme) : theme.text();
    String head = StripPlaces.shortened(sheet, Symbols.head(scene, component), places.pitch());
    sheet.text(middle(tile), places.heads(), head, TextRole.CAPTION, ink, Mark.Anchor.CENTRE);
    double[] vector = build.model().basis(component);
    look.paintVector(sheet, tile, vector, false, pale);
    double far = pale ? Math.abs(build.coefficient(place)) : scores.reach(scene, component);
    paintSlider(sheet, places, tile, place, far > 0 ? far : 1);
    sheet.text(
        middle(tile),
        places.numbers(),
        Symbols.signed(build.coefficient(place), far),
        TextRole.CAPTION,
        ink,
        Mark.Anchor.CENTRE);
  }

  /** A track, filled from 0 to the knob; those of components not in use have no knob. */
  private void paintSlider(
      Sheet sheet, StripPlaces places, Sheet.Area tile, int place, double reach) {
    Theme theme = sheet.theme();
    double inset = KNOB / 2 * sheet.unit();
    SliderHandle slider =
        new SliderHandle(
            build.component(place), tile.left() + inset, tile.right() - inset, -reach, reach);
    double y = places.sliders();
    boolean used = place < build.used();
    sheet.line(
        slider.left() - inset / 2,
        y,
        slider.right() + inset / 2,
        y,
        new Stroke(used && !LargeType.in(theme) ? theme.border() : theme.grid(), 4));
    if (used) {
      double knob = slider.place(build.coefficient(place));
      Colour fill = theme.component(build.coefficient(place) < 0 ? 1 : 0).mark();
      sheet.line(slider.place(0), y, knob, y, new Stroke(fill, 4));
      sheet.knob(slider.id(), knob, y, KNOB, theme.canvas(), new Stroke(theme.axis(), 1.2));
    }
  }

  /** What the first {@code used} components make together, with its error. */
  private void paintSum(Sheet sheet, Sheet.Area tile, int used, StripPlaces places) {
    boolean current = used == build.used();
    boolean pale = used > build.used();
    look.paint(sheet, tile, build.after(used), current, pale);
    Theme theme = sheet.theme();
    sheet.text(
        middle(tile),
        places.errors(),
        Symbols.error(build.error(used), leastError),
        current ? TextRole.NUMBER : TextRole.CAPTION,
        current ? theme.accent() : pale ? faint(theme) : theme.muted(),
        Mark.Anchor.CENTRE);
  }

  /** The last column: what is left over above the row itself. */
  private void paintRow(Sheet sheet, StripPlaces places) {
    Sheet.Area original = places.lower(places.shown().length);
    look.paint(sheet, original, build.row(), false, false);
    sheet.text(
        middle(original),
        places.errors(),
        Words.of("strip.original"),
        TextRole.NUMBER,
        sheet.theme().text(),
        Mark.Anchor.CENTRE);
    if (!leftOver) {
      return;
    }
    Sheet.Area tile = places.upper(places.shown().length);
    sheet.text(
        middle(tile),
        places.heads(),
        "$x - \\hat x$",
        TextRole.CAPTION,
        sheet.theme().text(),
        Mark.Anchor.CENTRE);
    double reach = LEFT_OVER * (look.form().high() - look.form().low());
    look.paintSigned(sheet, tile, build.leftOver(), reach, false, false);
    sheet.caption(middle(tile), places.numbers(), Words.of("strip.left"), Mark.Anchor.CENTRE);
  }

  private static Colour faint(Theme theme) {
    return theme.muted().withOpacity(0.6);
  }

  private static double middle(Sheet.Area area) {
    return area.left() + area.width() / 2;
  }

  /** What the panel depends on, the size apart. */
  static List<Object> source(ComponentsScene scene, ComponentsView view) {
    return List.of(
        scene.data(),
        scene.settings(),
        scene.shown(),
        scene.probe().row(),
        scene.probe().code(),
        view.theme(),
        view.shows(ComponentsView.Layer.RESIDUAL));
  }
}
