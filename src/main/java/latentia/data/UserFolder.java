package latentia.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where programs keep what belongs to a user: by the XDG Base Directory Specification, else where
 * it is usual on the operating system.
 */
public enum UserFolder {
  /** What was fetched: {@code $XDG_DATA_HOME/latentia}. */
  DATA("XDG_DATA_HOME", ".local/share", "LOCALAPPDATA", "AppData/Local"),
  /** What was decided: {@code $XDG_CONFIG_HOME/latentia}. */
  SETTINGS("XDG_CONFIG_HOME", ".config", "APPDATA", "AppData/Roaming");

  private static final String OURS = "latentia";

  private final String variable;
  private final String usual;
  private final String windowsVariable;
  private final String windowsUsual;

  UserFolder(String variable, String usual, String windowsVariable, String windowsUsual) {
    this.variable = variable;
    this.usual = usual;
    this.windowsVariable = windowsVariable;
    this.windowsUsual = windowsUsual;
  }

  /** The folder of this program, by the environment of this process; it need not exist yet. */
  public Path ofUser() {
    return of(
        System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /**
   * The folder in another environment.
   *
   * @param environment the value of a variable, or null
   */
  public Path of(UnaryOperator<String> environment, String operatingSystem, Path home) {
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    Path place = home.resolve(usual);
    if (system.startsWith("windows")) {
      place = absolute(environment.apply(windowsVariable)).orElse(home.resolve(windowsUsual));
    } else if (system.startsWith("mac")) {
      place = home.resolve("Library").resolve("Application Support");
    }
    return absolute(environment.apply(variable)).orElse(place).resolve(OURS);
  }

  /** Relative paths are to be ignored, says the specification. */
  private static Optional<Path> absolute(String path) {
    try {
      return Optional.ofNullable(path)
          .filter(given -> !given.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
