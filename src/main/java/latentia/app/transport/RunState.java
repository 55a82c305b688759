package latentia.app.transport;

/** Where a run stands, as the dot at the end of the transport bar shows it. */
public enum RunState {
  PAUSED("paused"),
  PLAYING("playing"),
  DONE("done"),
  FAILED("failed");

  private final String styleClass;

  RunState(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The style class of the dot. */
  public String styleClass() {
    return styleClass;
  }
}
