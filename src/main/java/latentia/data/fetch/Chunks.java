package latentia.data.fetch;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The bytes of an answer as they come, for a thread that waits for them, but neither for ever nor
 * after it is told to stop; a stream would block until the server says something.
 */
final class Chunks implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
  private static final long LOOK_MILLIS = 50;

  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

  /** Some bytes; or, if there are none, the end, for the reason given if it is one. */
  private record Signal(List<ByteBuffer> bytes, Throwable failure) {}

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription.complete(given);
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    signals.add(new Signal(bytes, null));
  }

  @Override
  public void onError(Throwable failure) {
    signals.add(new Signal(List.of(), failure));
  }

  @Override
  public void onComplete() {
    signals.add(new Signal(List.of(), null));
  }

  /**
   * Waits for the next bytes; none at the end.
   *
   * @throws HttpTimeoutException if nothing comes in time
   * @throws IOException if the connection breaks
   * @throws CancellationException if {@code cancelled} says so
   */
  Optional<List<ByteBuffer>> next(Duration patience, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    Signal signal = signals.poll();
    while (signal == null) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (System.nanoTime() - deadline > 0) {
        throw new HttpTimeoutException("no bytes for " + patience);
      }
      signal = signals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (signal.failure() != null) {
      throw new IOException(signal.failure());
    }
    if (signal.bytes().isEmpty()) {
      return Optional.empty();
    }
    subscription.thenAccept(open -> open.request(1));
    return Optional.of(signal.bytes());
  }

  /** Wants no more; the connection may be dropped. */
  @Override
  public void close() {
    subscription.thenAccept(Flow.Subscription::cancel);
  }
}
