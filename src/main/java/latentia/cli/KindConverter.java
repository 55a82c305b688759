package latentia.cli;

import java.util.Map;
import latentia.engine.mixture.CovarianceKind;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for kinds of covariance: full, tied, diag, spherical. */
final class KindConverter implements ITypeConverter<CovarianceKind> {
  private static final Map<String, CovarianceKind> KINDS =
      Map.of(
          "full", CovarianceKind.FULL,
          "tied", CovarianceKind.TIED,
          "diag", CovarianceKind.DIAGONAL,
          "spherical", CovarianceKind.SPHERICAL);

  @Override
  public CovarianceKind convert(String text) {
    CovarianceKind kind = KINDS.get(text);
    if (kind == null) {
      throw new TypeConversionException(
          Messages.of(KindConverter.class).get("covariance.unknown", text));
    }
    return kind;
  }

  static String written(CovarianceKind kind) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
