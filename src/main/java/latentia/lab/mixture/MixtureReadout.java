package latentia.lab.mixture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.HalfStep;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Colour;
import latentia.training.Status;

/**
 * The words, formulas and numbers beside the stage, for the half step that comes next. Formulas are
 * LaTeX without dollar signs, coloured as the marks are.
 *
 * @param title of the half step: "E-step: share out responsibility"; of a finished run: how it
 *     ended
 * @param next words for the step button: "Next: E-step – share out responsibility"
 * @param formulas of the half step
 * @param row the row that is pointed at, worked through
 * @param update before an M-step: what it will compute
 * @param balance the bound or the inertia as a sum
 * @param status why the run stopped and what can be done; empty while it runs
 */
public record MixtureReadout(
    String title,
    String next,
    List<String> formulas,
    Optional<RowReadout> row,
    Optional<Table> update,
    Balance balance,
    Optional<String> status) {
  public MixtureReadout {
    formulas = List.copyOf(formulas);
  }

  /**
   * Numbers per component.
   *
   * @param lines one per quantity
   * @param worked LaTeX of one of them with its numbers, for the selected component
   */
  public record Table(List<Line> lines, List<String> worked) {
    public Table {
      lines = List.copyOf(lines);
      worked = List.copyOf(worked);
    }
  }

  /** A quantity (LaTeX) and its number for each component. */
  public record Line(String symbol, List<String> numbers) {
    public Line {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * One row of the data.
   *
   * @param heading "Eruption 2"
   * @param values its values with their units
   * @param table how its responsibilities come about under the present parameters
   * @param now responsibilities as the colours show them; empty before the first E-step
   * @param next responsibilities that an E-step would give now
   */
  public record RowReadout(
      String heading, String values, Table table, List<Double> now, List<Double> next) {
    public RowReadout {
      now = List.copyOf(now);
      next = List.copyOf(next);
    }
  }

  /**
   * A quantity as the sum of others.
   *
   * @param title what the next half step does to it
   * @param formula LaTeX
   * @param terms its numbers in the order of the formula
   * @param detailFormula LaTeX of a second line, or ""
   * @param details the numbers of the second line
   */
  public record Balance(
      String title, String formula, List<Term> terms, String detailFormula, List<Term> details) {
    public Balance {
      terms = List.copyOf(terms);
      details = List.copyOf(details);
    }
  }

  /** A number, the colour of its name in the formula, and the sign before it ("", "=" or "+"). */
  public record Term(String sign, String number, Colour colour) {}

  /** Everything to be said about {@code snapshot} as it is shown in {@code view}. */
  public static MixtureReadout of(Dataset data, MixtureSnapshot snapshot, MixtureView view) {
    boolean running = snapshot.status().running();
    String step =
        (snapshot instanceof GmmSnapshot ? "em." : "kmeans.")
            + (snapshot.next() == HalfStep.E_STEP ? "e" : "m");
    StepFormulas formulas = new StepFormulas(view.theme());
    return new MixtureReadout(
        running ? Words.of("step." + step) : endTitle(snapshot.status()),
        running ? Words.of("next." + step) : Words.of("next.none"),
        formulas.of(snapshot),
        RowNumbers.of(data, snapshot, view),
        running && snapshot.next() == HalfStep.M_STEP
            ? Optional.of(UpdateNumbers.of(data, snapshot, view))
            : Optional.empty(),
        BalanceNumbers.of(snapshot, view.theme()),
        sentence(snapshot));
  }

  private static String endTitle(Status status) {
    if (status instanceof Status.Converged) {
      return Words.of("end.converged");
    }
    return Words.of(status instanceof Status.Collapsed ? "end.collapsed" : "end.limit");
  }

  private static Optional<String> sentence(MixtureSnapshot snapshot) {
    Status status = snapshot.status();
    if (status instanceof Status.Collapsed collapsed) {
      boolean one = collapsed.components().size() == 1;
      return Optional.of(
          Words.of(
              one ? "status.collapsed.one" : "status.collapsed.several",
              numbers(collapsed.components())));
    }
    if (status instanceof Status.IterationLimit) {
      return Optional.of(Words.of("status.limit", snapshot.iteration()));
    }
    if (status instanceof Status.Converged) {
      String key = snapshot instanceof KMeansSnapshot ? "status.settled" : "status.converged";
      return Optional.of(Words.of(key, snapshot.iteration()) + floored(snapshot));
    }
    return Optional.empty();
  }

  private static String floored(MixtureSnapshot snapshot) {
    if (snapshot instanceof GmmSnapshot gmm && !gmm.floored().isEmpty()) {
      return " " + Words.of("status.floored", numbers(gmm.floored()));
    }
    return "";
  }

  /** "1, 3" of components 0 and 2. */
  private static String numbers(List<Integer> components) {
    return components.stream().map(k -> Integer.toString(k + 1)).collect(Collectors.joining(", "));
  }
}
