package latentia.figure;

/** What a text is for; the theme gives it size and weight. */
public enum TextRole {
  TITLE,
  BODY,
  CAPTION,
  TICK,
  NUMBER,
  FORMULA
}
