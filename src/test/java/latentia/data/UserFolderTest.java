package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void itIsWhereTheSystemKeepsSettings() {
    assertEquals(
        HOME.resolve(".config/latentia"), UserFolder.SETTINGS.of(name -> null, "Linux", HOME));
    assertEquals(
        Path.of("/settings/latentia"),
        UserFolder.SETTINGS.of(Map.of("XDG_CONFIG_HOME", "/settings")::get, "Linux", HOME));
    assertEquals(
        HOME.resolve(".config/latentia"),
        UserFolder.SETTINGS.of(Map.of("XDG_CONFIG_HOME", "relative")::get, "Linux", HOME),
        "relative paths are to be ignored");
    assertEquals(
        HOME.resolve("Library/Application Support/latentia"),
        UserFolder.SETTINGS.of(name -> null, "Mac OS X", HOME));
    assertEquals(
        HOME.resolve("AppData/Roaming/latentia"),
        UserFolder.SETTINGS.of(name -> null, "Windows 11", HOME));
  }
}
