package latentia.lab.components;

import java.util.List;
import java.util.Optional;

/** The demonstrations that come with the lab. */
public final class ComponentsExamples {
  private static final String DIGITS = "digits";
  private static final String FAITHFUL = "faithful";

  /** A three that component 6 turns from something like a nine into what it is. */
  private static final int THREE = 1513;

  private ComponentsExamples() {}

  /** All of them; the lab opens with the first. */
  public static List<ComponentsExample> all() {
    return List.of(
        example("digits", DIGITS, with(Method.PCA, 6), Board.BUILD, THREE),
        example("faithful-direction", FAITHFUL, with(Method.PCA, 1), Board.SPACE, 0),
        example("swiss-roll", "swissroll", with(Method.PCA, 2), Board.SPACE, 0),
        example("iris", "iris", with(Method.PCA, 2), Board.BUILD, 100),
        example("coffee", "coffee", with(Method.GIVEN, 3), Board.BUILD, 4),
        example("sines", "sines", with(Method.PCA, 4), Board.BUILD, 0),
        example("generative", FAITHFUL, closedForm(1), Board.GENERATIVE, 0),
        example("em", "iris", with(Method.PROBABILISTIC, 2), Board.BUILD, 100),
        example("logistic", DIGITS, with(Method.LOGISTIC, 10), Board.BUILD, THREE),
        example("dictionary", DIGITS, with(Method.DICTIONARY, 36), Board.BUILD, THREE),
        example("comparison", DIGITS, with(Method.PCA, 10), Board.COMPARE, THREE),
        example("retrieval", DIGITS, with(Method.PCA, 32), Board.RETRIEVAL, THREE));
  }

  /** The one of that id. */
  public static Optional<ComponentsExample> of(String id) {
    return all().stream().filter(example -> example.id().equals(id)).findFirst();
  }

  private static ComponentsSettings with(Method method, int components) {
    return ComponentsSettings.standard().withMethod(method).withComponents(components);
  }

  private static ComponentsSettings closedForm(int components) {
    return with(Method.PROBABILISTIC, components).withEm(false);
  }

  /** Minutes of waiting are many times those of erupting: only standardised do both count. */
  private static ComponentsExample example(
      String id, String dataset, ComponentsSettings settings, Board board, int row) {
    return new ComponentsExample(
        id,
        Words.of("example." + id + ".title"),
        Words.of("example." + id + ".explanation"),
        dataset,
        dataset.equals(FAITHFUL),
        settings,
        board,
        row);
  }
}
