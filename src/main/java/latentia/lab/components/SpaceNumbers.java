package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.linear.PrincipalComponents;
import latentia.lab.look.NumberText;

/** The numbers and formulas beside the data's space. */
public final class SpaceNumbers {
  private static final int DIGITS = 4;

  private SpaceNumbers() {}

  /** The candidate beside the optimum, where one can be chosen, and the residual of the model. */
  public static List<ComponentsReadout.Entry> of(ComponentsScene scene, ComponentsView view) {
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    List<ComponentsReadout.Entry> numbers = new ArrayList<>();
    if (hasCandidate(view)) {
      Candidate candidate = Candidate.of(scene, view, components);
      numbers.add(entry("space.numbers.variance", candidate.variance(), true));
      numbers.add(entry("space.numbers.optimum", candidate.optimum(), false));
      numbers.add(entry("space.numbers.error", candidate.error(), true));
      numbers.add(entry("space.numbers.leastError", candidate.leastError(), false));
      numbers.add(
          new ComponentsReadout.Entry(
              Words.of("space.numbers.angle"),
              NumberText.fixed(candidate.angle(), 1) + "°",
              false));
    }
    double residual = ModelOfRows.meanSquaredResidual(scene);
    numbers.add(entry("space.numbers.total", components.totalVariance(), false));
    numbers.add(entry("space.numbers.mean", residual, false));
    numbers.add(entry("space.numbers.sum", residual * scene.data().rows().rows(), false));
    return numbers;
  }

  /** From top to bottom, LaTeX without dollar signs. */
  public static List<String> formulas(ComponentsView view) {
    List<String> formulas = new ArrayList<>();
    if (hasCandidate(view)) {
      String candidate = new SpaceInk(view.theme()).candidate().text().hex();
      String error = view.theme().gap().text().hex();
      formulas.add(Words.of("formula.variance").replace("CANDIDATE", candidate));
      formulas.add(Words.of("formula.error").replace("ERROR", error));
      formulas.add(Words.of("formula.optimum"));
    }
    formulas.add(Words.of("formula.residual"));
    return formulas;
  }

  private static boolean hasCandidate(ComponentsView view) {
    return Candidate.possible(view) && view.shows(ComponentsView.Layer.CANDIDATE);
  }

  private static ComponentsReadout.Entry entry(String key, double value, boolean accented) {
    return new ComponentsReadout.Entry(
        Words.of(key), NumberText.significant(value, DIGITS), accented);
  }
}
