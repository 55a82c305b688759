package latentia.lab.latent.bench;

import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/** Reconstruction + KL as stacked bars with their numbers, one line per epoch, per model. */
public final class LedgerFigure {
  private static final String ID = "ledger";
  private static final double GAP = 32;
  private static final double TALLEST = 26;

  private LedgerFigure() {}

  public static Figure of(Ledger ledger, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("ledger.title"),
        Words.of(ledger.test() ? "ledger.test" : "ledger.train"),
        sheet -> {
          int n = ledger.models().size();
          double longest =
              ledger.models().stream().mapToDouble(Ledger.Account::longest).max().orElse(1);
          boolean oneUnit =
              ledger.models().stream().map(Ledger.Account::unit).distinct().count() == 1;
          for (int i = 0; i < n; i++) {
            Ledger.Account account = ledger.models().get(i);
            paint(
                account,
                oneUnit ? longest : account.longest(),
                sheet,
                sheet.all().column(i, n, GAP * sheet.unit()));
          }
        });
  }

  private static void paint(Ledger.Account account, double longest, Sheet sheet, Sheet.Area area) {
    String formula = account.variational() ? Words.of("ledger.sum") : Words.of("ledger.loss");
    Sheet.Area rest = sheet.titled(area, account.name(), formula + ", " + account.unit());
    int room = (int) Math.max(1, rest.height() / (1.15 * sheet.line()) - 1);
    List<Ledger.Entry> entries = latest(account.entries(), room);
    double line = Math.min(TALLEST * sheet.unit(), rest.height() / (entries.size() + 1));
    double epochs =
        Math.max(
            sheet.width(Words.of("ledger.epoch"), TextRole.CAPTION),
            sheet.width("0000", TextRole.CAPTION));
    double numbers =
        entries.stream()
            .mapToDouble(entry -> sheet.width(sum(account, entry), TextRole.CAPTION))
            .max()
            .orElse(0);
    double left = rest.left() + epochs + 10 * sheet.unit();
    double span = Math.max(8, rest.right() - numbers - 8 * sheet.unit() - left);
    sheet.caption(
        rest.left() + epochs, rest.top() + line / 2, Words.of("ledger.epoch"), Mark.Anchor.RIGHT);
    paintLegend(account, sheet, left, rest.top() + line / 2);
    for (int i = 0; i < entries.size(); i++) {
      Ledger.Entry entry = entries.get(i);
      double y = rest.top() + (i + 1.5) * line;
      sheet.caption(rest.left() + epochs, y, Integer.toString(entry.epoch()), Mark.Anchor.RIGHT);
      double thick = Math.min(0.7 * line, 16 * sheet.unit());
      double reconstruction = span * Math.max(0, entry.reconstruction()) / longest;
      double kl = span * Math.max(0, entry.kl()) / longest;
      Sheet.Area bar = new Sheet.Area(left, y - thick / 2, span, thick);
      sheet.rectangle(bar.before(reconstruction), reconstruction(sheet.theme()), null);
      sheet.rectangle(bar.after(reconstruction).before(kl), kl(sheet.theme()), null);
      boolean last = i == entries.size() - 1;
      sheet.text(
          rest.right(),
          y,
          sum(account, entry),
          TextRole.CAPTION,
          last ? sheet.theme().text() : sheet.theme().muted(),
          Mark.Anchor.RIGHT);
    }
  }

  private static void paintLegend(Ledger.Account account, Sheet sheet, double left, double y) {
    double side = 9 * sheet.unit();
    double x = left;
    String words = Words.of("ledger.reconstruction");
    sheet.rectangle(
        new Sheet.Area(x, y - side / 2, side, side), reconstruction(sheet.theme()), null);
    sheet.caption(x + side + 5 * sheet.unit(), y, words, Mark.Anchor.LEFT);
    if (account.variational()) {
      x += side + 16 * sheet.unit() + sheet.width(words, TextRole.CAPTION);
      sheet.rectangle(new Sheet.Area(x, y - side / 2, side, side), kl(sheet.theme()), null);
      sheet.caption(x + side + 5 * sheet.unit(), y, Words.of("ledger.kl"), Mark.Anchor.LEFT);
    }
  }

  private static Colour reconstruction(Theme theme) {
    return theme.component(0).mark();
  }

  private static Colour kl(Theme theme) {
    return theme.component(1).mark();
  }

  /** "22.2 + 2.2 = 24.4", or the reconstruction alone. */
  private static String sum(Ledger.Account account, Ledger.Entry entry) {
    String reconstruction = Numbers.loss(entry.reconstruction());
    return account.variational()
        ? Words.of(
            "ledger.numbers", reconstruction, Numbers.loss(entry.kl()), Numbers.loss(entry.sum()))
        : reconstruction;
  }

  private static List<Ledger.Entry> latest(List<Ledger.Entry> entries, int room) {
    return entries.subList(Math.max(0, entries.size() - room), entries.size());
  }
}
