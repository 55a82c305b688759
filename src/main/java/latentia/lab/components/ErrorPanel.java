package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;

/** The reconstruction error against the number of components, of all rows and of the one. */
final class ErrorPanel {
  static final String ID = "error";
  private static final int USUAL = 16;
  private static final double ABOVE = 1.12;
  private static final double LINE = 1.35;

  private final ComponentsScene scene;
  private final BuildUp build;
  private final ErrorCurves.Curve all;
  private final double[] own;
  private final Theme theme;
  private final int last;
  private final double top;

  ErrorPanel(ComponentsScene scene, BuildUp build, ErrorCurves curves, Theme theme) {
    this.scene = scene;
    this.build = build;
    this.theme = theme;
    all = curves.all(scene);
    own = curves.own(scene);
    last = Math.min(own.length - 1, Math.max(USUAL, build.used() + 2));
    double highest = Math.max(now(), Math.max(largest(all.values()), largest(own)));
    top = highest > 0 ? ABOVE * highest : 1;
  }

  private double largest(double[] values) {
    return Arrays.stream(values).limit(last + 1L).max().orElse(0);
  }

  /** Of what stands in the strip, set by hand or not. */
  private double now() {
    return build.error(build.used());
  }

  Axes axes() {
    boolean large = LargeType.in(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(line(all.values(), new Stroke(theme.muted(), 1.5, 4, 3)));
    marks.add(line(own, new Stroke(theme.accent(), 2)));
    addPresent(marks);
    boolean sparse = Symbols.sparse(scene.settings().method());
    return new Axes(
        ID,
        Words.of("error.title"),
        large ? "" : Words.of("error.note", RowWords.cell(scene.data().rows())),
        List.of(),
        new Axis(
            Words.of(sparse ? "error.atoms" : "error.components"),
            new Scale.Linear(0, Math.max(1, last)),
            CountTicks.from(0, last, large ? 3 : 5),
            false,
            true),
        new Axis("", new Scale.Linear(0, top), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  private Mark line(double[] values, Stroke stroke) {
    return new Mark.Polyline(
        IntStream.rangeClosed(0, last).asDoubleStream().toArray(),
        Arrays.copyOf(values, last + 1),
        stroke);
  }

  /** Both errors with the components in use, in words where falling curves leave room. */
  private void addPresent(List<Mark> marks) {
    int used = Math.min(build.used(), last);
    double[] errors = {all.values()[used], now()};
    double[] least = {Math.max(Math.min(errors[0], errors[1]), top / 100), build.leastError()};
    Colour[] inks = {theme.muted(), theme.accent()};
    String[] names = {
      RowWords.allRows(scene.data().rows(), all.rows()),
      RowWords.thisRow(scene.data().rows(), scene.probe().row())
    };
    for (int i = 0; i < errors.length; i++) {
      marks.add(
          new Mark.Marker(
              used, errors[i], Mark.Shape.DISC, 9, theme.canvas(), new Stroke(inks[i], 1.8)));
      marks.add(
          new Mark.Label(
              last,
              top,
              0,
              (i + 0.6) * LINE * theme.type().number(),
              Words.of("error.label", names[i], Symbols.error(errors[i], least[i])),
              TextRole.NUMBER,
              inks[i],
              Mark.Anchor.RIGHT,
              theme.canvas()));
    }
  }
}
