package latentia.data.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import latentia.text.Messages;

/** One file that comes from a server; what has come before goes on where it broke off. */
final class Download {
  private static final Messages MESSAGES = Messages.of(Download.class);
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NO_SUCH_RANGE = 416;
  private static final long LOOK_MILLIS = 50;

  private final HttpClient client;
  private final Duration patience;
  private final BooleanSupplier cancelled;
  private final LongConsumer progress;

  /**
   * @param patience how long nothing may come
   * @param cancelled asked now and then whether to stop
   * @param progress told how many bytes of the file are there
   */
  Download(HttpClient client, Duration patience, BooleanSupplier cancelled, LongConsumer progress) {
    this.client = client;
    this.patience = patience;
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /**
   * Fetches what {@code part} lacks of the file.
   *
   * @throws FetchFailure if it does not come whole; what came stays for the next try
   * @throws IOException if it cannot be written
   * @throws CancellationException if told to stop; what came stays
   */
  void run(URI address, RemoteFile file, Path part) throws IOException, InterruptedException {
    long have = Files.exists(part) ? Files.size(part) : 0;
    if (have > file.size()) {
      Files.delete(part);
      have = 0;
    }
    if (have == file.size()) {
      return;
    }
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = answer(address, have);
    try (Chunks chunks = new Chunks()) {
      answer.body().subscribe(chunks);
      if (answer.statusCode() == NO_SUCH_RANGE && have > 0) {
        Files.delete(part);
        run(address, file, part);
        return;
      }
      long from = start(answer, have, file);
      receive(chunks, part, from, file);
    }
  }

  private HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer(URI address, long have)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience).GET();
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
    }
    CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> coming =
        client.sendAsync(request.build(), BodyHandlers.ofPublisher());
    while (true) {
      try {
        return coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (cancelled.getAsBoolean()) {
          coming.cancel(true);
          throw new CancellationException();
        }
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      }
    }
  }

  private FetchFailure failure(Throwable cause) {
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return new FetchFailure(MESSAGES.get("reason.offline"), cause);
    }
    return cause instanceof HttpTimeoutException
        ? new FetchFailure(MESSAGES.get("reason.stalled", patience.toSeconds()), cause)
        : new FetchFailure(MESSAGES.get("reason.broken"), cause);
  }

  /** The place in the file of the first byte of the answer. */
  private static long start(HttpResponse<?> answer, long have, RemoteFile file)
      throws FetchFailure {
    boolean whole = answer.statusCode() == OK;
    boolean rest =
        answer.statusCode() == PARTIAL
            && answer
                .headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + have + "-"))
                .isPresent();
    if (!whole && !rest) {
      throw new FetchFailure(MESSAGES.get("reason.status", answer.statusCode()));
    }
    long from = whole ? 0 : have;
    long length = answer.headers().firstValueAsLong("Content-Length").orElse(file.size() - from);
    if (length != file.size() - from) {
      throw new FetchFailure(MESSAGES.get("reason.other", from + length, file.size()));
    }
    return from;
  }

  private void receive(Chunks chunks, Path part, long from, RemoteFile file)
      throws IOException, InterruptedException {
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(out);
      out.truncate(from).position(from);
      Optional<List<ByteBuffer>> bytes = next(chunks, from, file);
      while (bytes.isPresent()) {
        for (ByteBuffer buffer : bytes.get()) {
          while (buffer.hasRemaining()) {
            out.write(buffer);
          }
        }
        if (out.position() > file.size()) {
          out.truncate(0);
          throw new FetchFailure(MESSAGES.get("reason.long", file.size()));
        }
        progress.accept(out.position());
        bytes = next(chunks, out.position(), file);
      }
      if (out.position() < file.size()) {
        throw truncated(out.position(), file, null);
      }
    }
  }

  /** Until the channel is closed, so that two programs do not write into one file. */
  private static void lock(FileChannel out) throws IOException {
    try {
      if (out.tryLock() == null) {
        throw new FetchFailure(MESSAGES.get("reason.busy"));
      }
    } catch (OverlappingFileLockException e) {
      throw new FetchFailure(MESSAGES.get("reason.busy"), e);
    }
  }

  private Optional<List<ByteBuffer>> next(Chunks chunks, long have, RemoteFile file)
      throws FetchFailure, InterruptedException {
    try {
      return chunks.next(patience, cancelled);
    } catch (HttpTimeoutException e) {
      throw failure(e);
    } catch (IOException e) {
      throw truncated(have, file, e);
    }
  }

  private static FetchFailure truncated(long have, RemoteFile file, Throwable cause) {
    return new FetchFailure(MESSAGES.get("reason.truncated", have, file.size()), cause);
  }
}
