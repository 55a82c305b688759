package latentia.app.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where programs keep what a user has decided. */
public final class SettingsFolder {
  private static final String OURS = "latentia";

  private SettingsFolder() {}

  /** The folder of this program, by the environment of this process; it need not exist yet. */
  public static Path ofUser() {
    return of(
        System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /**
   * {@code $XDG_CONFIG_HOME/latentia} where that is set (XDG Base Directory Specification), else
   * the place that is usual on the operating system.
   *
   * @param environment the value of a variable, or null
   */
  static Path of(UnaryOperator<String> environment, String operatingSystem, Path home) {
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    Path usual = home.resolve(".config");
    if (system.startsWith("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      usual = absolute(environment.apply("APPDATA")).orElse(roaming);
    } else if (system.startsWith("mac")) {
      usual = home.resolve("Library").resolve("Application Support");
    }
    return absolute(environment.apply("XDG_CONFIG_HOME")).orElse(usual).resolve(OURS);
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
