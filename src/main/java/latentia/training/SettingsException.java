package latentia.training;

/**
 * Settings that cannot be run on the data at hand. The message is one sentence for the user: what,
 * where, remedy.
 */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
