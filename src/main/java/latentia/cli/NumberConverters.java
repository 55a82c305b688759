package latentia.cli;

import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    ITypeConverter<Integer> whole = whole(Integer::valueOf, Integer.MIN_VALUE, Integer.MAX_VALUE);
    ITypeConverter<Long> large = whole(Long::valueOf, Long.MIN_VALUE, Long.MAX_VALUE);
    ITypeConverter<Double> decimal =
        number(Double::valueOf, text -> MESSAGES.get("number.decimal", text));
    line.registerConverter(int.class, whole).registerConverter(Integer.class, whole);
    line.registerConverter(long.class, large).registerConverter(Long.class, large);
    line.registerConverter(double.class, decimal).registerConverter(Double.class, decimal);
  }

  /** The limits are told to those who came near them only. */
  private static <T extends Number> ITypeConverter<T> whole(
      Function<String, T> parser, T least, T most) {
    return number(
        parser,
        text ->
            text.matches("[+-]?\\d+")
                ? MESSAGES.get("number.beyond", text, least, most)
                : MESSAGES.get("number.whole", text));
  }

  private static <T extends Number> ITypeConverter<T> number(
      Function<String, T> parser, UnaryOperator<String> refusal) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(refusal.apply(text));
      }
    };
  }
}
