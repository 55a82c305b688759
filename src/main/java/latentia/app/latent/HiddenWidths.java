package latentia.app.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Widths of hidden layers as they are typed: "128, 64", or "none". */
final class HiddenWidths {
  private static final int MOST_LAYERS = 8;
  private static final int WIDEST = 4096;

  private HiddenWidths() {}

  /** The widths, if these are any. */
  static Optional<List<Integer>> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return text.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of(List.of());
    }
    try {
      List<Integer> widths = Arrays.stream(text.split("[,;\\s]+")).map(Integer::valueOf).toList();
      boolean fit =
          widths.size() <= MOST_LAYERS
              && widths.stream().allMatch(width -> width >= 1 && width <= WIDEST);
      return fit ? Optional.of(widths) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static String words(List<Integer> widths, ResourceBundle resources) {
    return widths.isEmpty()
        ? resources.getString("latent.hidden.none")
        : widths.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
