package latentia.data.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.NamedBasis;

/**
 * Draws a data set. The same values and seed give the same rows everywhere. Row n belongs to class
 * n modulo the number of classes, so that any range of rows holds all of them.
 */
public sealed interface Generator permits PointGenerator, ImageGenerator {
  /** Its name on the command line: {@code swissroll}. */
  String key();

  /** What can be chosen, the number of rows first. */
  List<Parameter> parameters();

  /** What {@link #generate} draws where nothing is chosen. */
  Layout usualLayout();

  /**
   * All rows, with words for people; where they exist, with labels and true factors.
   *
   * @param values chosen, by the parameters' keys; the others have their usual value
   * @throws DataException if a key is unknown or a value not allowed; one sentence
   */
  Dataset generate(Map<String, Double> values, long seed) throws DataException;

  /** What its rows are made of, whatever the values, if that is known. */
  default Optional<NamedBasis> basis() {
    return Optional.empty();
  }

  /** Its name in a sentence. */
  default String title() {
    return GeneratedWords.of(key(), "title");
  }

  /** What is drawn, for a caption. */
  default String source() {
    return GeneratedWords.of(key(), "source");
  }

  /** Under which its rows may be used. */
  default String licence() {
    return GeneratedWords.licence();
  }
}
