package latentia.figure;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Paints callouts: a box of words and shares with a leader line to the place it speaks of. */
final class CalloutPainter {
  private static final int MOST_SHARES_IN_WORDS = 5;

  private final Target target;
  private final Graphics2D g;
  private final AxesLayout frame;
  private final Theme theme;
  private final Typesetter typesetter;
  private final double unit;

  CalloutPainter(Target target, PanelLayout panel, Theme theme, Typesetter typesetter) {
    this.target = target;
    this.g = target.graphics();
    this.frame = panel.axes();
    this.theme = theme;
    this.typesetter = typesetter;
    this.unit = theme.markScale();
  }

  void paint(Mark.Callout callout) {
    double x = frame.toPixelX(callout.x());
    double y = frame.toPixelY(callout.y());
    if (!frame.contains(x, y)) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (String text : callout.lines()) {
      lines.add(typesetter.set(text, lines.isEmpty() ? TextRole.BODY : TextRole.CAPTION, theme));
    }
    List<Mark.Share> told = sharesInWords(callout.bars());
    double width = width(lines, told, !callout.bars().isEmpty());
    double height = height(lines, callout.bars(), told);
    Optional<PanelLayout.Box> place =
        CalloutPlacement.of(callout, frame, unit).place(width, height);
    if (place.isEmpty()) {
      return;
    }
    PanelLayout.Box box = place.get();
    Card card = new Card(g, theme, box);
    card.paintLeader(x, y, 9 * unit, 1, theme.muted());
    card.paint();
    paintContents(callout, lines, told, box);
  }

  private double padding() {
    return 9 * unit;
  }

  private double width(List<Line> lines, List<Mark.Share> told, boolean bar) {
    double widest = bar ? 92 * unit : 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    double words = 0;
    for (Mark.Share share : told) {
      words += shareLine(share).width() + (words > 0 ? 12 * unit : 0);
    }
    return Math.ceil(Math.max(widest, words) + 2 * padding());
  }

  private double height(List<Line> lines, List<Mark.Share> bars, List<Mark.Share> told) {
    double height = 2 * padding() - 4 * unit;
    for (Line line : lines) {
      height += lineHeight(line);
    }
    height += bars.isEmpty() ? 0 : barRow();
    return Math.ceil(height + (told.isEmpty() ? 0 : shareRow()));
  }

  private double lineHeight(Line line) {
    return Math.max(1.4 * line.size(), line.ascent() + line.descent());
  }

  private double barRow() {
    return 9 * unit;
  }

  private double shareRow() {
    return 1.35 * theme.type().body();
  }

  private Line shareLine(Mark.Share share) {
    return typesetter.set(share.text(), TextRole.BODY, theme);
  }

  /** The largest shares, in the order given. */
  private static List<Mark.Share> sharesInWords(List<Mark.Share> bars) {
    List<Mark.Share> largest =
        bars.stream()
            .filter(share -> !share.text().isEmpty())
            .sorted(Comparator.comparingDouble(Mark.Share::share).reversed())
            .limit(MOST_SHARES_IN_WORDS)
            .toList();
    return bars.stream().filter(largest::contains).limit(MOST_SHARES_IN_WORDS).toList();
  }

  private void paintContents(
      Mark.Callout callout, List<Line> lines, List<Mark.Share> told, PanelLayout.Box box) {
    double left = box.left() + padding();
    double right = box.right() - padding();
    double y = box.top() + padding() - 2 * unit;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double middle = y + lineHeight(line) / 2;
      Colour colour = i == 0 ? callout.ink() : theme.muted();
      line.paint(g, left, middle + line.baselineBelowMiddle(), Ink.of(colour), target.outlines());
      y += lineHeight(line);
      if (i == 0 && !callout.bars().isEmpty()) {
        y = paintShares(callout.bars(), told, left, right, y);
      }
    }
    if (lines.isEmpty() && !callout.bars().isEmpty()) {
      paintShares(callout.bars(), told, left, right, y);
    }
  }

  /** The stacked bar and its numbers, spread from edge to edge; returns where they end. */
  private double paintShares(
      List<Mark.Share> bars, List<Mark.Share> told, double left, double right, double top) {
    double sum = bars.stream().mapToDouble(Mark.Share::share).sum();
    double thickness = 6 * unit;
    double x = left;
    for (Mark.Share share : bars) {
      double width = sum > 0 ? share.share() / sum * (right - left) : 0;
      g.setColor(Ink.of(share.shade().mark()));
      double seam = x + width < right - 1 ? Math.min(1, width / 2) : 0;
      g.fill(
          new RoundRectangle2D.Double(
              x, top + 2 * unit, Math.max(0, width - seam), thickness, 2 * unit, 2 * unit));
      x += width;
    }
    double words = told.stream().mapToDouble(share -> shareLine(share).width()).sum();
    double gap = told.size() > 1 ? (right - left - words) / (told.size() - 1) : 0;
    double at = left;
    for (Mark.Share share : told) {
      Line line = shareLine(share);
      double baseline = top + barRow() + shareRow() / 2 + line.baselineBelowMiddle();
      line.paint(g, at, baseline, Ink.of(share.shade().text()), target.outlines());
      at += line.width() + gap;
    }
    return top + barRow() + (told.isEmpty() ? 0 : shareRow());
  }
}
