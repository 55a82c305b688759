package latentia.lab.components;

import java.util.List;

/**
 * The words, formulas and numbers beside the stage. Formulas are LaTeX without dollar signs,
 * coloured as the marks are.
 *
 * @param title what comes next: "Add component 7"
 * @param next the words of the step button: "component 7 – 4.3% more variance"; empty where no step
 *     is left
 * @param formulas from top to bottom
 * @param numbersTitle over the numbers: "With 6 of 64 components"
 */
public record ComponentsReadout(
    String title, String next, List<String> formulas, String numbersTitle, List<Entry> numbers) {
  public ComponentsReadout {
    formulas = List.copyOf(formulas);
    numbers = List.copyOf(numbers);
  }

  /**
   * A line of the list of numbers.
   *
   * @param accented whether it speaks of what the next step brings
   */
  public record Entry(String name, String value, boolean accented) {}

  private ComponentsReadout about(String otherTitle, String... otherFormulas) {
    return new ComponentsReadout(otherTitle, next, List.of(otherFormulas), numbersTitle, numbers);
  }

  /** What suits the board on the stage: the run, or what is shown instead of it. */
  public static ComponentsReadout of(ComponentsScene scene, ComponentsView view, Board board) {
    ComponentsReadout run = of(scene, view);
    return switch (board) {
      case BUILD, GENERATIVE -> run;
      case SPACE ->
          new ComponentsReadout(
              run.title(),
              run.next(),
              SpaceNumbers.formulas(view),
              run.numbersTitle(),
              SpaceNumbers.of(scene, view));
      case COMPARE -> run.about(Words.of("compare.title"), Words.of("formula.residual"));
      case RETRIEVAL ->
          run.about(
              Words.of("retrieval.readout"),
              Words.of("retrieval.formula.bit"),
              Words.of("retrieval.formula.distance"));
    };
  }

  static ComponentsReadout of(ComponentsScene scene, ComponentsView view) {
    NextStep step = NextStep.of(scene);
    ReadoutNumbers numbers = new ReadoutNumbers(scene);
    return new ComponentsReadout(
        step.title(),
        step.next(),
        new MethodFormulas(view.theme()).of(scene),
        numbers.title(),
        numbers.entries());
  }
}
