package latentia.cli;

import java.util.function.Function;
import latentia.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers on the command line, refused in words for people if they are none. */
final class NumberConverters {
  private static final Messages MESSAGES = Messages.of(NumberConverters.class);

  private NumberConverters() {}

  /** Reads the numbers of {@code line} and of all its subcommands. */
  static void register(CommandLine line) {
    ITypeConverter<Integer> whole =
        number(Integer::valueOf, "number.whole", Integer.MIN_VALUE, Integer.MAX_VALUE);
    ITypeConverter<Long> large =
        number(Long::valueOf, "number.whole", Long.MIN_VALUE, Long.MAX_VALUE);
    ITypeConverter<Double> decimal = number(Double::valueOf, "number.decimal");
    line.registerConverter(int.class, whole).registerConverter(Integer.class, whole);
    line.registerConverter(long.class, large).registerConverter(Long.class, large);
    line.registerConverter(double.class, decimal).registerConverter(Double.class, decimal);
  }

  private static <T extends Number> ITypeConverter<T> number(
      Function<String, T> parser, String refusal, Object... limits) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (NumberFormatException e) {
        Object[] words = new Object[limits.length + 1];
        words[0] = text;
        System.arraycopy(limits, 0, words, 1, limits.length);
        throw new TypeConversionException(MESSAGES.get(refusal, words));
      }
    };
  }
}
