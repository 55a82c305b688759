package latentia.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import latentia.lab.components.Method;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for the methods of the Components lab, the same as those after {@code fit}. */
final class MethodConverter implements ITypeConverter<Method> {
  @Override
  public Method convert(String text) {
    return Arrays.stream(Method.values())
        .filter(method -> written(method).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(refusal(text)));
  }

  static String written(Method method) {
    return switch (method) {
      case PCA -> "pca";
      case PROBABILISTIC -> "ppca";
      case LOGISTIC -> "logistic-pca";
      case DICTIONARY -> "dictionary";
      case PREDICTIVE -> "predictive";
      case GIVEN -> "given";
    };
  }

  private static String refusal(String text) {
    String words =
        Arrays.stream(Method.values())
            .map(MethodConverter::written)
            .collect(Collectors.joining(", "));
    return Messages.of(MethodConverter.class).get("word.none", text, words);
  }
}
