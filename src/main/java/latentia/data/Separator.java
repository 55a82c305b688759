package latentia.data;

/** What stands between two cells of a line. */
public enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|'),
  /** One or more spaces or tabs, which {@link SpaceRuns} makes one space. */
  SPACES(' ');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }
}
