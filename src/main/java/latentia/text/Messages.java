package latentia.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences one room shows to people, read from the resource bundle {@code messages.properties}
 * that lies in the room's package.
 */
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The messages of the package that holds {@code room}.
   *
   * @throws java.util.MissingResourceException if the package has no bundle
   */
  public static Messages of(Class<?> room) {
    return new Messages(ResourceBundle.getBundle(room.getPackageName() + ".messages", Locale.ROOT));
  }

  /**
   * The sentence under {@code key} with {@code {0}}, {@code {1}} … replaced. Numbers are written
   * without grouping, so that a row number can be typed back. Without arguments the text is given
   * as it stands, so that formulas keep their braces.
   *
   * @throws java.util.MissingResourceException if the key is unknown
   */
  public String get(String key, Object... arguments) {
    if (arguments.length == 0) {
      return bundle.getString(key);
    }
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
  }

  /** The bundle itself, for FXML files that name their strings by key. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
