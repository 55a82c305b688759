package latentia.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import latentia.text.Messages;

/** Layers of a picture, named on the command line. */
final class LayerWords {
  private static final String NONE = "none";

  private LayerWords() {}

  /**
   * The layers that the words name; {@code none} names none.
   *
   * @param known all there are
   */
  static <E extends Enum<E>> Set<E> read(List<String> words, List<E> known)
      throws CommandException {
    Set<E> layers = new LinkedHashSet<>();
    for (String word : words) {
      List<E> named =
          known.stream().filter(layer -> EnumConverter.written(layer).equals(word)).toList();
      layers.addAll(named);
      if (named.isEmpty() && !word.equals(NONE)) {
        String all = known.stream().map(EnumConverter::written).collect(Collectors.joining(", "));
        throw new CommandException(
            ExitCode.BAD_ARGUMENTS, Messages.of(LayerWords.class).get("layer.none", word, all));
      }
    }
    return layers;
  }
}
