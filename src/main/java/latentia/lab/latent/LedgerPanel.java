package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.LossTrace;
import latentia.engine.neural.Losses;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Figure;
import latentia.figure.Footer;
import latentia.figure.Mark;
import latentia.figure.Shade;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/**
 * What a row costs in each model: reconstruction, KL and penalty as a bar of parts with numbers.
 */
final class LedgerPanel {
  static final String ID = "ledger";
  private static final double THICKNESS = 0.6;
  private static final double BARS_END = 1;
  private static final double USUAL_WIDTH = 272;
  private static final double GAP = 10;

  private final LatentScene scene;
  private final Theme theme;
  private final TextWidths widths;
  private final List<ModelTitle> titles;

  /** A part of the loss and its hue. */
  private record Part(double value, Shade shade) {}

  LedgerPanel(LatentScene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    widths = new TextWidths(theme);
    titles = ModelTitle.of(scene.settings());
  }

  Figure figure() {
    List<List<Part>> ledgers = new ArrayList<>();
    double most = 0;
    boolean test = true;
    for (int i = 0; i < scene.models(); i++) {
      EpochLosses losses = losses(i);
      test &= losses.test().isPresent();
      List<Part> parts = parts(losses.test().orElse(losses.train()));
      ledgers.add(parts);
      most = Math.max(most, parts.stream().mapToDouble(part -> Math.max(0, part.value())).sum());
    }
    List<Mark> marks = new ArrayList<>();
    // Lengths in pixels of a panel of the usual width; a wider one stretches all alike.
    double names = widest(titles.stream().map(ModelTitle::brief).toList()) + GAP;
    double numbers = widest(ledgers.stream().map(LedgerPanel::sum).toList()) + 2 * GAP;
    double unit = Math.max(60, USUAL_WIDTH * theme.markScale() - names - numbers);
    for (int i = 0; i < ledgers.size(); i++) {
      double y = ledgers.size() - 1 - i;
      addBar(marks, ledgers.get(i), most, y);
      addNumbers(marks, ledgers.get(i), y);
      marks.add(label(-names / unit, y, 0, titles.get(i).brief(), theme.text()));
    }
    Axes axes =
        new Axes(
            ID,
            "",
            "",
            List.of(),
            Axis.bare(-names / unit, BARS_END + numbers / unit),
            Axis.bare(-0.5, ledgers.size() - 0.5),
            false,
            marks,
            List.of(),
            List.of());
    String unitWords = LossWords.unit(scene.settings().models());
    return Figure.of(theme, axes)
        .withFooter(
            new Footer(
                "",
                entries(ledgers),
                List.of(),
                Words.of(test ? "ledger.test" : "ledger.train", unitWords)));
  }

  /** At the playhead. */
  private EpochLosses losses(int model) {
    LossTrace trace = scene.shown().model(model).trace();
    return trace.at(Math.min(scene.shown().model(model).epoch(), trace.length() - 1));
  }

  private List<Part> parts(Losses losses) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(losses.reconstruction(), theme.component(0)));
    if (!losses.klPerDimension().isEmpty()) {
      parts.add(new Part(losses.kl(), theme.component(1)));
    }
    if (losses.penalty() > 0) {
      parts.add(new Part(losses.penalty(), theme.gap()));
    }
    return parts;
  }

  private static String number(Part part) {
    return NumberText.fixed(part.value(), Math.abs(part.value()) < 1 ? 2 : 1);
  }

  private static String sum(List<Part> parts) {
    return String.join(" + ", parts.stream().map(LedgerPanel::number).toList());
  }

  private double widest(List<String> texts) {
    return texts.stream().mapToDouble(text -> widths.of(text, TextRole.NUMBER)).max().orElse(0);
  }

  private void addBar(List<Mark> marks, List<Part> parts, double most, double y) {
    double from = 0;
    for (Part part : parts) {
      double length = most > 0 ? Math.max(0, part.value()) / most * BARS_END : 0;
      double seam = from > 0 ? Math.min(0.008, length / 2) : 0;
      double bottom = y - THICKNESS / 2;
      double top = y + THICKNESS / 2;
      double left = from + seam;
      double right = from + length;
      if (right > left) {
        marks.add(
            new Mark.Bars(
                new double[] {left},
                new double[] {right},
                new double[] {top},
                bottom,
                part.shade().mark()));
      }
      from = right;
    }
  }

  /** One after the other, each in its hue. */
  private void addNumbers(List<Mark> marks, List<Part> parts, double y) {
    double right = 1.5 * GAP;
    String before = "";
    for (Part part : parts) {
      String text = before + number(part);
      marks.add(label(BARS_END, y, right, text, part.shade().text()));
      right += widths.of(text, TextRole.NUMBER) / theme.markScale() + 4;
      before = "+ ";
    }
  }

  private static Mark label(double x, double y, double dx, String text, Colour colour) {
    return new Mark.Label(x, y, dx, 0, text, TextRole.NUMBER, colour, Mark.Anchor.LEFT, null);
  }

  private List<Axes.LegendEntry> entries(List<List<Part>> ledgers) {
    List<Axes.LegendEntry> entries = new ArrayList<>();
    String[] names = {"ledger.reconstruction", "ledger.kl", "ledger.penalty"};
    List<Shade> shades = List.of(theme.component(0), theme.component(1), theme.gap());
    for (int i = 0; i < names.length; i++) {
      Shade shade = shades.get(i);
      boolean used =
          ledgers.stream().anyMatch(parts -> parts.stream().anyMatch(p -> p.shade() == shade));
      if (used) {
        entries.add(
            new Axes.LegendEntry(Words.of(names[i]), Axes.LegendEntry.Swatch.SQUARE, shade.mark()));
      }
    }
    return entries;
  }
}
