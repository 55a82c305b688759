package latentia.app.latent;

/** Which of the lab's figures share the stage. */
public enum StageContent {
  BOTH,
  PLANES,
  BENCH
}
