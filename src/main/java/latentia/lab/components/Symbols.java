package latentia.lab.components;

import latentia.engine.linear.GivenBasis;
import latentia.lab.look.NumberText;

/** How the components of a method are written, and numbers beside them. */
final class Symbols {
  /** Less of an error than this share of the others is what rounding leaves. */
  private static final double NOTHING = 1e-9;

  private Symbols() {}

  /** LaTeX of a basis vector without its number: a, w, d or v. */
  static String vector(Method method) {
    return switch (method) {
      case PCA -> "a";
      case PROBABILISTIC, LOGISTIC -> "w";
      case DICTIONARY, PREDICTIVE -> "d";
      case GIVEN -> "v";
    };
  }

  /** LaTeX of a coefficient without its number. */
  static String coefficient(Method method) {
    return sparse(method) ? "c" : "z";
  }

  static boolean sparse(Method method) {
    return method == Method.DICTIONARY || method == Method.PREDICTIVE;
  }

  /** Over a picture of a basis vector: its name, or "$a_3$". */
  static String head(ComponentsScene scene, int component) {
    if (scene.model() instanceof GivenBasis given) {
      return given.names().get(component);
    }
    return "$" + vector(scene.settings().method()) + "_{" + (component + 1) + "}$";
  }

  /** Along an axis of scores: "$z_1$", with the name of an ingredient. */
  static String axis(ComponentsScene scene, int component) {
    String symbol = "$" + coefficient(scene.settings().method()) + "_{" + (component + 1) + "}$";
    return scene.model() instanceof GivenBasis given
        ? symbol + " " + given.names().get(component)
        : symbol;
  }

  /** A coefficient with its sign, with as many digits as its range asks for. */
  static String signed(double value, double reach) {
    int decimals = reach >= 100 ? 0 : reach >= 10 ? 1 : 2;
    String text = NumberText.fixed(value, decimals);
    return value >= 0.5 * Math.pow(10, -decimals) ? "+" + text : text;
  }

  /**
   * A mean square with as many digits after the point as tell {@code least} from 0.
   *
   * @param least of the errors shown together that is to keep two digits
   */
  static String error(double value, double least) {
    if (!(least > 0) || !Double.isFinite(value)) {
      return value == 0 ? "0" : NumberText.significant(value, 2);
    }
    int decimals = (int) Math.max(0, 1 - Math.floor(Math.log10(least)));
    boolean visible = value >= 0.5 * Math.pow(10, -decimals);
    if (decimals > 6 || !visible) {
      return value < NOTHING * least ? "0" : NumberText.significant(value, visible ? 2 : 1);
    }
    return NumberText.fixed(value, decimals);
  }
}
