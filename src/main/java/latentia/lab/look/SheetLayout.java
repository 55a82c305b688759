package latentia.lab.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.Footer;
import latentia.figure.Theme;

/** Puts the parts of a bench's figure together: sheets laid out to the pixel, and charts. */
public final class SheetLayout {
  private SheetLayout() {}

  /** A figure of one sheet that fills it. */
  public static Figure sheet(
      Theme theme, SheetSize size, String id, String title, String note, Consumer<Sheet> filling) {
    return of(theme, size, List.of(new Part(0, 1, new Painted(id, title, note, filling))));
  }

  /**
   * A part with its place: left edge and width as fractions of the figure's width, top edge and
   * height of its height.
   */
  public record Part(double left, double top, double width, double height, Content content) {
    /** A part as high as the figure. */
    public Part(double left, double width, Content content) {
      this(left, 0, width, 1, content);
    }
  }

  /** What a part holds. */
  public sealed interface Content {
    /** An empty axes of the same heading and ticks, which takes the same room. */
    Axes blank();
  }

  /** A sheet, painted once its size is known. */
  public record Painted(String id, String title, String note, Consumer<Sheet> filling)
      implements Content {
    @Override
    public Axes blank() {
      return Axes.blank(id, title, note);
    }
  }

  /** A chart with axes of its own. */
  public record Chart(Axes axes) implements Content {
    @Override
    public Axes blank() {
      return axes;
    }
  }

  public static Figure of(Theme theme, SheetSize size, List<Part> parts) {
    return of(theme, size, parts, Footer.none());
  }

  /** The parts over a line that tells what they share. */
  public static Figure of(Theme theme, SheetSize size, List<Part> parts, Footer footer) {
    List<Figure.Panel> blank = new ArrayList<>();
    for (Part part : parts) {
      blank.add(panel(part, headed(part.content().blank(), size)));
    }
    List<AxesLayout> frames =
        FigureLayout.of(new Figure(theme, blank, footer), size.width(), size.height()).axes();
    List<Figure.Panel> panels = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Axes axes = part.content().blank();
      if (part.content() instanceof Painted painted) {
        Sheet sheet = new Sheet(theme, frames.get(i).width(), frames.get(i).height());
        painted.filling().accept(sheet);
        axes = sheet.axes(painted.id(), painted.title(), painted.note());
      }
      panels.add(panel(part, headed(axes, size)));
    }
    return new Figure(theme, panels, footer);
  }

  private static Axes headed(Axes axes, SheetSize size) {
    return size.headed() ? axes : axes.withoutHeading();
  }

  private static Figure.Panel panel(Part part, Axes axes) {
    return new Figure.Panel(axes, part.left(), part.top(), part.width(), part.height());
  }
}
