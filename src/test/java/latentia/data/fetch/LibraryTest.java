package latentia.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.data.Labels;
import latentia.data.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  @TempDir Path folder;

  private Dataset load(String name) throws DataException {
    return new Library(folder).load(name, (read, total) -> {}, () -> false);
  }

  /** Three tiny images with the labels 9, 0 and 2 under the published names, unpacked. */
  private void put(String fetched, String stem) throws IOException {
    Path files = Files.createDirectories(folder.resolve(fetched));
    ByteBuffer images = ByteBuffer.allocate(16 + 12);
    images.putInt(0x803).putInt(3).putInt(2).putInt(2);
    Files.write(files.resolve(stem + "-images-idx3-ubyte"), images.array());
    ByteBuffer labels = ByteBuffer.allocate(8 + 3);
    labels.putInt(0x801).putInt(3).put(new byte[] {9, 0, 2});
    Files.write(files.resolve(stem + "-labels-idx1-ubyte"), labels.array());
  }

  @Test
  void whatIsThereIsReadWithItsClassesInWords() throws Exception {
    put("fashion-mnist", "t10k");
    Dataset data = load("fashion-mnist-test");
    assertEquals("fashion-mnist-test", data.name());
    assertEquals("Fashion-MNIST, test images", data.wording().title());
    assertEquals(new ImageShape(2, 2), data.imageShape().orElseThrow());
    Labels labels = data.labels().orElseThrow();
    assertEquals(10, labels.classes().size());
    assertEquals("Ankle boot", labels.className(0).orElseThrow());
    assertEquals("Pullover", labels.className(2).orElseThrow());
    Library library = new Library(folder);
    assertTrue(library.holds("fashion-mnist-test"));
    assertFalse(library.holds("fashion-mnist"), "only the test images are there");
    assertFalse(library.holds("mnist-test"), "each publication has a folder of its own");
  }

  @Test
  void whatIsNotThereSaysHowToGetItAndWhereToPutIt() {
    String sentence = assertThrows(DataException.class, () -> load("mnist")).getMessage();
    for (String word :
        List.of(
            "mnist has not been fetched yet (11.6 MB)",
            "latentia data get mnist",
            "train-images-idx3-ubyte.gz",
            "https://storage.googleapis.com/cvdf-datasets/mnist/",
            folder.resolve("mnist").toString())) {
      assertTrue(sentence.contains(word), sentence);
    }
    assertFalse(sentence.contains("\n"), "one sentence");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    DataException refused =
        assertThrows(
            DataException.class,
            () -> new Library(folder).fetch("mnits", (bytes, total) -> {}, () -> false));
    assertTrue(refused.request());
    assertEquals(
        "mnits is no data set that can be fetched; say one of: mnist, fashion-mnist.",
        refused.getMessage());
  }

  @Test
  void everySetIsDescribedBeforeItIsFetched() {
    Library library = new Library(folder);
    List<CatalogueEntry> entries = library.entries();
    assertEquals(
        List.of("mnist", "mnist-test", "fashion-mnist", "fashion-mnist-test"),
        entries.stream().map(CatalogueEntry::name).toList());
    for (CatalogueEntry entry : entries) {
      assertEquals(784, entry.columns());
      assertEquals(10, entry.labels().orElseThrow().classes().size());
      assertFalse(entry.licence().isBlank() || entry.source().isBlank());
      assertTrue(library.brings(library.fetchedAs(entry.name())).contains(entry.name()));
    }
  }

  @Test
  void theFolderIsWhereTheSystemKeepsSuchData() {
    Path home = Path.of("/home/ada");
    assertEquals(
        home.resolve(".local/share/latentia"), UserFolder.DATA.of(name -> null, "Linux", home));
    assertEquals(
        Path.of("/data/latentia"),
        UserFolder.DATA.of(Map.of("XDG_DATA_HOME", "/data")::get, "Linux", home));
    assertEquals(
        home.resolve(".local/share/latentia"),
        UserFolder.DATA.of(Map.of("XDG_DATA_HOME", "relative")::get, "Linux", home),
        "relative paths are to be ignored");
    assertEquals(
        home.resolve("Library/Application Support/latentia"),
        UserFolder.DATA.of(name -> null, "Mac OS X", home));
    assertEquals(
        Path.of("/local/latentia"),
        UserFolder.DATA.of(Map.of("LOCALAPPDATA", "/local")::get, "Windows 11", home));
    assertEquals(
        home.resolve("AppData/Local/latentia"),
        UserFolder.DATA.of(name -> null, "Windows 11", home));
  }
}
