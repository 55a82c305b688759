package latentia.lab.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.figure.Axes;
import latentia.figure.Colour;
import latentia.figure.Footer;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.ClassMarks;

/** The classes of data as colours and shapes: up to ten, beyond that rows are all alike. */
final class ClassColumns {
  private static final int MOST_CLASSES = 10;
  private static final int NONE = -1;

  private final Labels labels;
  private final String name;
  private final Theme theme;

  ClassColumns(Dataset data, Theme theme) {
    this.theme = theme;
    name = data.labels().map(Labels::name).orElse("");
    labels = data.labels().filter(all -> all.classes().size() <= MOST_CLASSES).orElse(null);
  }

  /** The classes that are told apart: 0 and up, then -1 for rows of none. */
  List<Integer> codes() {
    List<Integer> codes = new ArrayList<>();
    int classes = labels == null ? 0 : labels.classes().size();
    IntStream.range(0, classes).forEach(codes::add);
    codes.add(NONE);
    return codes;
  }

  /** Whether there are classes, and few enough to tell apart. */
  boolean areTold() {
    return labels != null;
  }

  int code(int row) {
    return labels == null ? NONE : labels.code(row);
  }

  Colour colour(int code) {
    return labels == null ? theme.component(0).mark() : ClassMarks.mark(theme, code);
  }

  Mark.Shape shape(int code) {
    return ClassMarks.shape(code);
  }

  /** What the colours and shapes mean. */
  Footer footer() {
    return footer(true);
  }

  /**
   * @param shaped whether the classes are told by shapes too, and not by colours alone
   */
  Footer footer(boolean shaped) {
    if (labels == null) {
      return Footer.none();
    }
    List<Axes.LegendEntry> entries = new ArrayList<>();
    for (int k = 0; k < labels.classes().size(); k++) {
      entries.add(
          new Axes.LegendEntry(
              labels.classes().get(k),
              Axes.LegendEntry.Swatch.of(shape(shaped ? k : NONE)),
              colour(k)));
    }
    return new Footer(name, entries, List.of(), "");
  }
}
