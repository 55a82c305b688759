package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.toList();
    }
  }

  private static WholeFile.Content words(String words) {
    return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFailureAtAnyByteLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("figure.svg");
    WholeFile.write(file, words("old"));
    for (int bytes = 0; bytes < 20_000; bytes += 997) {
      int until = bytes;
      assertThrows(
          IOException.class,
          () ->
              WholeFile.write(
                  file,
                  out -> {
                    out.write(new byte[until]);
                    throw new IOException("the disk is full");
                  }));
      assertEquals("old", Files.readString(file), "after " + bytes + " bytes");
      assertEquals(List.of(file), files(), "nothing is left behind");
    }
  }

  @Test
  void aLinkStaysAndItsTargetIsRenewed() throws IOException {
    Path target = folder.resolve("target.txt");
    Path link = folder.resolve("link.txt");
    WholeFile.write(target, words("old"));
    Files.createSymbolicLink(link, target);
    WholeFile.write(link, words("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(target));
  }

  @Test
  void aMissingFolderIsAnIoException() {
    Path file = folder.resolve("none").resolve("figure.svg");
    assertThrows(IOException.class, () -> WholeFile.write(file, words("lost")));
  }
}
