package latentia.training;

/** Settings that cannot be used with this data. The message is one sentence for the user. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
