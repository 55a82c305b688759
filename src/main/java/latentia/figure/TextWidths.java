package latentia.figure;

/** How wide texts will be set; for whoever lays a figure out to the pixel. Used by one thread. */
public final class TextWidths {
  private final Typesetter typesetter = new Typesetter();
  private final Theme theme;

  public TextWidths(Theme theme) {
    this.theme = theme;
  }

  /** The width in pixels at scale 1. */
  public double of(String text, TextRole role) {
    return text.isEmpty() ? 0 : typesetter.set(text, role, theme).width();
  }
}
