package latentia.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Words for the constants of an enum: {@code leaky-relu} for {@code LEAKY_RELU}.
 *
 * @param <E> the enum
 */
abstract class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> constants;

  /**
   * @param constants those that can be chosen
   */
  EnumConverter(List<E> constants) {
    this.constants = constants;
  }

  @Override
  public E convert(String text) {
    for (E constant : constants) {
      if (written(constant).equals(text)) {
        return constant;
      }
    }
    String words = constants.stream().map(EnumConverter::written).collect(Collectors.joining(", "));
    throw new TypeConversionException(
        Messages.of(EnumConverter.class).get("word.none", text, words));
  }

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
