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

  public static ComponentsReadout of(ComponentsScene scene, ComponentsView view) {
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
