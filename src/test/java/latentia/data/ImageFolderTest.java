package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import latentia.data.image.TestImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
  @TempDir Path folder;

  @Test
  void foldersAreLabels() throws Exception {
    put("b/2.png", TestImages.grey("png", 2, 3, 1, 2, 3, 4, 5, 6));
    put("a/x.bmp", TestImages.grey("bmp", 2, 3, 9));
    put("a/deeper/c/y.gif", TestImages.grey("gif", 2, 3, 7));
    DataReading reading = read();
    Dataset data = reading.data();
    assertEquals(Optional.of(new ImageShape(2, 3)), data.imageShape());
    assertEquals(List.of(7.0, 9.0, 1.0), List.of(at(data, 0), at(data, 1), at(data, 2)));
    Labels labels = data.labels().orElseThrow();
    assertEquals(List.of("c", "a", "b"), labels.classes());
    assertEquals(List.of("The folders' names are the labels (3 classes)."), reading.repairs());
    assertEquals("pixel 5 (0 to 255)", data.wording().captions().get(5));
  }

  @Test
  void mixedSizesAreBroughtToTheCommonestAndSaid() throws Exception {
    put("1.png", TestImages.grey("png", 8, 8, 50));
    put("2.png", TestImages.grey("png", 8, 8, 50));
    put("3.png", TestImages.grey("png", 9, 9, 50));
    put("4.png", TestImages.grey("png", 20, 100, 50));
    DataReading reading = read();
    assertEquals(Optional.of(new ImageShape(8, 8)), reading.data().imageShape());
    assertTrue(
        IntStream.range(0, 4).allMatch(n -> Math.abs(at(reading.data(), n) - 50) < 1e-9),
        "an even grey stays that grey");
    String said = reading.repairs().get(0);
    assertTrue(said.contains("8 x 8 pixels") && said.contains("1 of 20 x 100"), said);
  }

  @Test
  void largeImagesBecomeSmallUnlessAShapeIsChosen() throws Exception {
    put("photo.jpg", TestImages.grey("jpeg", 120, 160, 50));
    assertEquals(Optional.of(new ImageShape(24, 32)), read().data().imageShape());
    ReadingOptions chosen = ReadingOptions.plain().withImageShape(new ImageShape(28, 28));
    assertEquals(
        Optional.of(new ImageShape(28, 28)),
        DataReader.read(folder, chosen, (read, total) -> {}, () -> false).data().imageShape());
  }

  @Test
  void whatIsNoImageIsSkippedAndCounted() throws Exception {
    put("one.png", TestImages.grey("png", 2, 2, 50));
    put("notes.txt", "hello".getBytes());
    put(".DS_Store", new byte[] {0, 0, 0, 1});
    put("Thumbs.db", new byte[10]);
    put("empty.png", new byte[0]);
    put("cut.png", Arrays.copyOf(TestImages.grey("png", 2, 2, 50), 40));
    DataReading reading = read();
    assertEquals(1, reading.data().rows());
    assertEquals(
        List.of(
            "4 files that are no images were left out.",
            "1 images that cannot be read were left out, the first cut.png."),
        reading.repairs());
    assertFalse(reading.data().labels().isPresent());
  }

  @Test
  void aFolderWithoutImagesIsRefused() throws Exception {
    put("notes.txt", "hello".getBytes());
    put("empty.png", new byte[0]);
    String message = assertThrows(DataException.class, this::read).getMessage();
    assertTrue(message.contains("without an image that can be read (2 other files)"), message);
  }

  @Test
  void everyKindOfImageIsConvertedWithANote() throws Exception {
    put("deep.png", TestImages.deep(2, 2, 1000));
    put("palette.gif", TestImages.palette("gif", 2, 2, 0xff0000, 0xff));
    put("alpha.png", TestImages.coloured(2, 2, 0x80ff0000));
    put("inks.jpg", TestImages.inks(2, 2, 10, 20, 30, 40));
    put("moving.gif", TestImages.moving(2, 2));
    put("turned.jpg", TestImages.held(TestImages.grey("jpeg", 2, 2, 9), 6));
    DataReading reading = read();
    assertEquals(6, reading.data().rows());
    String said = String.join(" ", reading.repairs());
    for (String words :
        List.of("16 bits", "in colour", "transparent", "CMYK", "first frame", "EXIF")) {
      assertTrue(said.contains(words), () -> words + " in " + said);
    }
  }

  @Test
  void linksThatGoRoundAreNotFollowed() throws Exception {
    put("a/one.png", TestImages.grey("png", 2, 2, 50));
    Files.createSymbolicLink(folder.resolve("a/loop"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("a/broken.png"), Path.of("nowhere"));
    DataReading reading = read();
    assertEquals(1, reading.data().rows());
    assertTrue(String.join(" ", reading.repairs()).contains("2 links to folders"));
  }

  @Test
  void readingStopsWhenAskedTo() throws Exception {
    for (int i = 0; i < 20; i++) {
      put(i + ".png", TestImages.grey("png", 2, 2, i));
    }
    for (int after : new int[] {5, 25, 45}) {
      AtomicInteger asked = new AtomicInteger();
      assertThrows(
          CancellationException.class,
          () ->
              DataReader.read(
                  folder,
                  ReadingOptions.plain(),
                  (read, total) -> {},
                  () -> asked.incrementAndGet() > after));
    }
  }

  @Test
  void moreThanFitsIntoMemoryIsRefusedBeforeItIsAllocated() throws Exception {
    put("1.png", TestImages.grey("png", 8, 8, 50));
    ImageFolder images =
        new ImageFolder(folder, Optional.empty(), (read, total) -> {}, () -> false);
    String message = assertThrows(DataException.class, () -> images.read(500)).getMessage();
    assertTrue(message.contains("1 images of 8 x 8 pixels"), message);
    ReadingOptions huge = ReadingOptions.plain().withImageShape(new ImageShape(40_000, 40_000));
    assertThrows(
        DataException.class, () -> DataReader.read(folder, huge, (read, total) -> {}, () -> false));
  }

  private static double at(Dataset data, int row) {
    return data.value(row, 0);
  }

  private DataReading read() throws DataException {
    return DataReader.read(folder, ReadingOptions.plain(), (read, total) -> {}, () -> false);
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
