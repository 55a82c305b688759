package latentia.app.mixture;

/** Which of the lab's figures share the stage. */
public enum StageContent {
  BOTH,
  DATA,
  BOUND
}
