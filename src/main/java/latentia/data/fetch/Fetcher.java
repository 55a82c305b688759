package latentia.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.data.ReadingProgress;
import latentia.text.Messages;

/**
 * Brings the files of a publication into a folder. A file lies there under its name only when its
 * SHA-256 is right; until then it has the ending {@code .part}, from which the next try goes on.
 */
final class Fetcher {
  private static final Messages MESSAGES = Messages.of(Fetcher.class);
  private static final String UNFINISHED = ".part";

  /** A server that breaks off is asked again for the rest so often. */
  private static final int MOST_ROUNDS = 5;

  private final HttpClient client;
  private final Duration patience;

  /**
   * @param patience how long a server may take to connect, to answer and to send the next bytes
   */
  Fetcher(Duration patience) {
    this.patience = patience;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience)
            .build();
  }

  /**
   * Fetches every file that is not there yet.
   *
   * @param progress told how many bytes of the whole publication are there
   * @param cancelled asked several times a second whether to stop
   * @throws FetchFailure if a file does not come from any address
   * @throws IOException if the folder cannot be written to
   * @throws CancellationException if {@code cancelled} said so; what came stays for the next time
   */
  void fetch(
      Publication publication, Path folder, ReadingProgress progress, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    long before = 0;
    for (RemoteFile file : publication.files()) {
      long sofar = before;
      Download download =
          new Download(
              client,
              patience,
              cancelled,
              bytes -> progress.read(sofar + bytes, publication.size()));
      if (!isRight(folder.resolve(file.name()), file)) {
        fetch(publication, file, folder, download);
      }
      before += file.size();
      progress.read(before, publication.size());
    }
  }

  private static void fetch(
      Publication publication, RemoteFile file, Path folder, Download download)
      throws IOException, InterruptedException {
    Path part = folder.resolve(file.name() + UNFINISHED);
    FetchFailure failure = null;
    boolean further = true;
    for (int round = 0; round < MOST_ROUNDS && further; round++) {
      long before = size(part);
      for (URI address : publication.addresses()) {
        try {
          download.run(address.resolve(file.name()), file, part);
          accept(part, file, folder.resolve(file.name()));
          return;
        } catch (FetchFailure e) {
          failure = new FetchFailure(MESSAGES.get("reason.at", address, e.getMessage()), e);
        }
      }
      further = size(part) > before;
    }
    throw failure;
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** Gives a file its name, or takes it away if it is not what was published. */
  private static void accept(Path part, RemoteFile file, Path target) throws IOException {
    if (!isRight(part, file)) {
      Files.delete(part);
      throw new FetchFailure(MESSAGES.get("reason.sum", file.name()));
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isRight(Path path, RemoteFile file) throws IOException {
    return size(path) == file.size() && sha256(path).equals(file.sha256());
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
