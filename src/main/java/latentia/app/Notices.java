package latentia.app;

/** Where the window tells people what they need to know. */
public interface Notices {
  /** One sentence that asks for nothing. */
  void tell(String sentence);

  /** How far work in the background has come, with the means to give it up. */
  void progress(String sentence, Runnable cancel);

  /** One sentence about what went wrong and what to do. */
  void warn(String sentence);

  /** What was said before is no longer to the point. */
  void clear();

  /** A fault of the program: one sentence, with the details at hand but folded. */
  void fault(Throwable cause);
}
