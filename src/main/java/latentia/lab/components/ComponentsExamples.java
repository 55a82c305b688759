package latentia.lab.components;

import java.util.List;
import java.util.Optional;

/** The demonstrations that come with the lab. */
public final class ComponentsExamples {
  private static final String DIGITS = "digits";

  /** A three that component 6 turns from something like a nine into what it is. */
  private static final int THREE = 1513;

  private ComponentsExamples() {}

  /** All of them; the lab opens with the first. */
  public static List<ComponentsExample> all() {
    return List.of(
        example("digits", DIGITS, Method.PCA, 6, Board.BUILD, THREE),
        example("faithful-direction", "faithful", Method.PCA, 1, Board.SPACE, 0),
        example("swiss-roll", "swissroll", Method.PCA, 2, Board.SPACE, 0),
        example("iris", "iris", Method.PCA, 2, Board.BUILD, 100),
        example("coffee", "coffee", Method.GIVEN, 3, Board.BUILD, 4),
        example("sines", "sines", Method.PCA, 4, Board.BUILD, 0),
        example("generative", "faithful", Method.PROBABILISTIC, 1, Board.GENERATIVE, 0),
        example("em", "iris", Method.PROBABILISTIC, 2, Board.BUILD, 100),
        example("logistic", DIGITS, Method.LOGISTIC, 10, Board.BUILD, THREE),
        example("dictionary", DIGITS, Method.DICTIONARY, 36, Board.BUILD, THREE),
        example("comparison", DIGITS, Method.PCA, 10, Board.COMPARE, THREE),
        example("retrieval", DIGITS, Method.PCA, 32, Board.RETRIEVAL, THREE));
  }

  /** The one of that id. */
  public static Optional<ComponentsExample> of(String id) {
    return all().stream().filter(example -> example.id().equals(id)).findFirst();
  }

  private static ComponentsExample example(
      String id, String dataset, Method method, int components, Board board, int row) {
    return new ComponentsExample(
        id,
        Words.of("example." + id + ".title"),
        Words.of("example." + id + ".explanation"),
        dataset,
        false,
        ComponentsSettings.standard().withMethod(method).withComponents(components),
        board,
        row);
  }
}
