package latentia.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The exponents as a table in Markdown, and its place in the documentation. */
final class GrowthTable {
  private static final Path PAGE = Path.of("docs", "performance.md");
  private static final String BEGIN = "<!-- growth: written by bench/growth -->\n";
  private static final String END = "<!-- end of growth -->";
  private static final String HEAD =
      """
      | grows | model | fixed | fitted on | counted | exponent | at the smallest | at the largest |
      |---|---|---|---|---|---|---|---|
      """;

  private GrowthTable() {}

  static String of(Machine machine, List<Curve> curves) {
    StringBuilder text = new StringBuilder(HEAD);
    curves.forEach(curve -> text.append(row(curve)));
    return text.append("\nMeasured on ")
        .append(machine.date())
        .append(": ")
        .append(machine.words())
        .append(".\n")
        .toString();
  }

  private static String row(Curve curve) {
    Series series = curve.series();
    List<Double> sizes = curve.sizes();
    List<Double> times = curve.milliseconds();
    int last = sizes.size() - 1;
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %,.0f to %,.0f | %s | %.2f ± %.2f | %s ms | %s ms |%n",
        series.symbol(),
        series.model(),
        series.fixed(),
        sizes.get(curve.fitFrom()),
        sizes.get(last),
        series.expected(),
        curve.law().exponent(),
        curve.law().standardError(),
        threeDigits(times.get(0)),
        threeDigits(times.get(last)));
  }

  private static String threeDigits(double value) {
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /**
   * Puts the table into the documentation in place of the one before.
   *
   * @throws IOException if the page has no place for it
   */
  static void publish(String table) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(PAGE + " has no lines " + BEGIN.strip() + " and " + END);
    }
    Files.writeString(
        PAGE,
        page.substring(0, begin + BEGIN.length()) + "\n" + table + "\n" + page.substring(end));
  }
}
