package latentia.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only ever speaks to a server on this computer. */
@Timeout(60)
class FetcherTest {
  private static final String NAME = "images.gz";

  /** Long enough for a busy computer to answer itself, short enough to wait for in vain. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration MUCH_PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final byte[] content = new byte[300_000];
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    new Random(1).nextBytes(content);
    server = new LoopbackServer(content);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path file() {
    return folder.resolve(NAME);
  }

  private Path part() {
    return folder.resolve(NAME + ".part");
  }

  private Publication publication(String... behaviours) throws Exception {
    List<URI> addresses = Stream.of(behaviours).map(server::folder).toList();
    return new Publication("set", addresses, List.of(published()));
  }

  private RemoteFile published() throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
    return new RemoteFile(NAME, content.length, HexFormat.of().formatHex(sum));
  }

  private void fetch(String... behaviours) throws Exception {
    boolean inVain = Stream.of(behaviours).anyMatch(List.of("silent", "stalls")::contains);
    Fetcher fetcher = new Fetcher(inVain ? PATIENCE : MUCH_PATIENCE);
    fetcher.fetch(publication(behaviours), folder, (bytes, total) -> {}, () -> false);
  }

  private void assertFetched() throws IOException {
    assertArrayEquals(content, Files.readAllBytes(file()), "the file is the one published");
    assertFalse(Files.exists(part()), "nothing unfinished is left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "no-ranges", "redirects", "halves"})
  void aFileComesWholeFromServersThatMeanWell(String behaviour) throws Exception {
    if (behaviour.equals("halves")) {
      // Each answer halves what is left; five rounds leave a 32nd, which the good one has.
      fetch("halves", "good");
    } else {
      fetch(behaviour);
    }
    assertFetched();
  }

  @Test
  void theProgressReachesTheEndAndNeverFalls() throws Exception {
    List<Long> told = new ArrayList<>();
    new Fetcher(MUCH_PATIENCE)
        .fetch(publication("good"), folder, (bytes, total) -> told.add(bytes), () -> false);
    assertEquals(content.length, told.get(told.size() - 1));
    assertEquals(told.stream().sorted().toList(), told);
  }

  @Test
  void whatIsThereIsNotFetchedAgain() throws Exception {
    fetch("good");
    fetch("good");
    assertEquals(1, server.asked.size(), () -> server.asked.toString());
  }

  @Test
  void aDamagedFileIsReplaced() throws Exception {
    byte[] damaged = content.clone();
    damaged[7] ^= 1;
    Files.write(file(), damaged);
    fetch("good");
    assertFetched();
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "no-ranges"})
  void aFetchGoesOnWhereItBrokeOff(String behaviour) throws Exception {
    Files.write(part(), Arrays.copyOf(content, 100_000));
    fetch(behaviour);
    assertEquals(List.of("/" + behaviour + "/" + NAME + " bytes=100000-"), server.asked);
    assertFetched();
  }

  @Test
  void aPartThatIsWholeOrTooLongNeedsNoCare() throws Exception {
    Files.write(part(), content);
    fetch("good");
    assertEquals(List.of(), server.asked, "nothing was lacking");
    Files.delete(file());
    Files.write(part(), Arrays.copyOf(content, content.length + 1));
    fetch("good");
    assertFetched();
  }

  @ParameterizedTest
  @CsvSource({
    "silent, sent nothing",
    "stalls, sent nothing",
    "halves, only 290625 of 300000 bytes",
    "lies, another SHA-256",
    "portal, offers 6 bytes where the file has 300000",
    "endless, more than the 300000 bytes",
    "circle, code 302",
    "missing, code 404",
  })
  void aServerThatDoesNotDeliverIsToldApartInWords(String behaviour, String reason) {
    FetchFailure failure = assertThrows(FetchFailure.class, () -> fetch(behaviour));
    assertTrue(failure.getMessage().contains(reason), failure::getMessage);
    assertTrue(failure.getMessage().contains(server.folder(behaviour).toString()));
    assertFalse(Files.exists(file()), "no file that is not the one published");
  }

  @Test
  void whatWasWrongIsRemovedAndWhatWasRightIsKept() throws Exception {
    assertThrows(FetchFailure.class, () -> fetch("lies"));
    assertFalse(Files.exists(part()), "a lie is not gone on from");
    assertThrows(FetchFailure.class, () -> fetch("stalls"));
    byte[] kept = Files.readAllBytes(part());
    assertArrayEquals(Arrays.copyOf(content, kept.length), kept);
    assertEquals(content.length / 3, kept.length, "what came is kept for the next try");
    assertThrows(FetchFailure.class, () -> fetch("wrong-range"));
    assertArrayEquals(kept, Files.readAllBytes(part()), "bytes from elsewhere are not mixed in");
  }

  @Test
  void theNextAddressHelpsOut() throws Exception {
    fetch("missing", "lies", "stalls", "good");
    assertFetched();
    assertTrue(
        server.asked.contains("/good/" + NAME + " bytes=" + content.length / 3 + "-"),
        "the last address gives only what the one before left out: " + server.asked);
  }

  @Test
  void whereNobodyListensTheConnectionIsNamed() throws Exception {
    URI nobody;
    try (ServerSocket taken = new ServerSocket(0)) {
      nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort() + "/");
    }
    Publication publication = new Publication("set", List.of(nobody), List.of(published()));
    FetchFailure failure =
        assertThrows(
            FetchFailure.class,
            () -> new Fetcher(MUCH_PATIENCE).fetch(publication, folder, (b, t) -> {}, () -> false));
    assertTrue(failure.getMessage().contains("no connection"), failure::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent", "stalls"})
  void cancellingStopsTheWaitAndKeepsWhatCame(String behaviour) throws Exception {
    Fetcher patient = new Fetcher(Duration.ofMinutes(5));
    Publication publication = publication(behaviour);
    AtomicBoolean cancelled = new AtomicBoolean();
    long wanted = behaviour.equals("stalls") ? content.length / 3 : 0;
    Thread user =
        new Thread(
            () -> {
              while (!Files.exists(part()) && wanted > 0) {
                Thread.onSpinWait();
              }
              cancelled.set(true);
            });
    user.start();
    assertThrows(
        CancellationException.class,
        () -> patient.fetch(publication, folder, (bytes, total) -> {}, cancelled::get));
    user.join();
    assertEquals(wanted > 0, Files.exists(part()));
    fetch("good");
    assertFetched();
  }

  @Test
  void twoFetchesDoNotWriteIntoOneFile() throws Exception {
    try (FileChannel other =
        FileChannel.open(part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      FetchFailure failure = assertThrows(FetchFailure.class, () -> fetch("good"));
      assertTrue(failure.getMessage().contains("another program"), failure::getMessage);
    }
    fetch("good");
    assertFetched();
  }
}
