package latentia.lab.components;

/** LaTeX of how a row is put together. */
public final class BuildUpFormulas {
  private BuildUpFormulas() {}

  /** xhat as a sum, for headings. */
  public static String sum(ComponentsSettings settings) {
    return switch (settings.method()) {
      case PCA -> "\\hat x = \\mu + " + terms("z", "a", "M");
      case GIVEN -> "\\hat x = o + " + terms("z", "v", "M");
      case PROBABILISTIC -> "\\hat x = \\mu + " + terms("z", "w", "q");
      case LOGISTIC -> "\\hat x = \\sigma(b + " + terms("z", "w", "q") + ")";
      case DICTIONARY, PREDICTIVE ->
          "\\hat x = " + (settings.centred() ? "\\mu + " : "") + "\\sum_j c_j d_j";
    };
  }

  private static String terms(String code, String basis, String last) {
    return term(code, basis, "1")
        + " + "
        + term(code, basis, "2")
        + " + \\cdots + "
        + term(code, basis, last);
  }

  private static String term(String code, String basis, String number) {
    return code + "_{" + number + "} " + basis + "_{" + number + "}";
  }
}
