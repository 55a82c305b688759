package latentia.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this computer with one file, which it gives in good ways and bad. */
final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final byte[] content;

  /** What was asked for: the path, and the range if there was one. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  LoopbackServer(byte[] content) throws IOException {
    this.content = content.clone();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/good/", exchange -> give(exchange, this.content, true));
    server.createContext("/no-ranges/", exchange -> give(exchange, this.content, false));
    server.createContext("/lies/", exchange -> give(exchange, changed(this.content), true));
    server.createContext("/portal/", exchange -> give(exchange, "<html>".getBytes(), false));
    server.createContext("/wrong-range/", this::wrongRange);
    server.createContext("/redirects/", exchange -> redirect(exchange, "good"));
    server.createContext("/circle/", exchange -> redirect(exchange, "circle"));
    server.createContext("/halves/", this::half);
    server.createContext("/endless/", this::endless);
    server.createContext("/silent/", exchange -> sleep());
    server.createContext("/stalls/", this::stall);
    server.start();
  }

  /** The folder that behaves so. */
  URI folder(String behaviour) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + behaviour + "/");
  }

  private int from(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    asked.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
    return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
  }

  private void give(HttpExchange exchange, byte[] bytes, boolean ranges) throws IOException {
    int from = from(exchange);
    boolean rest = ranges && from > 0;
    if (rest && from >= bytes.length) {
      exchange.sendResponseHeaders(416, -1);
      exchange.close();
      return;
    }
    byte[] body = rest ? Arrays.copyOfRange(bytes, from, bytes.length) : bytes;
    if (rest) {
      String range = "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length;
      exchange.getResponseHeaders().set("Content-Range", range);
    }
    exchange.sendResponseHeaders(rest ? 206 : 200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Says that it goes on from where it was asked to, but begins at the beginning. */
  private void wrongRange(HttpExchange exchange) throws IOException {
    from(exchange);
    exchange.getResponseHeaders().set("Content-Range", "bytes 0-9/" + content.length);
    exchange.sendResponseHeaders(206, content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  private void redirect(HttpExchange exchange, String to) throws IOException {
    from(exchange);
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    exchange.getResponseHeaders().set("Location", folder(to).resolve(name).toString());
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Breaks off after half of what is left. */
  private void half(HttpExchange exchange) throws IOException {
    int from = from(exchange);
    int left = content.length - from;
    String range = "bytes " + from + "-" + (content.length - 1) + "/" + content.length;
    exchange.getResponseHeaders().set("Content-Range", range);
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, left);
    exchange.getResponseBody().write(content, from, (left + 1) / 2);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  /** Does not say how much it has, and has ever more. */
  private void endless(HttpExchange exchange) throws IOException {
    from(exchange);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (closing.getCount() > 0) {
        out.write(content);
      }
    }
  }

  private void stall(HttpExchange exchange) throws IOException {
    from(exchange);
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content, 0, content.length / 3);
    exchange.getResponseBody().flush();
    sleep();
  }

  private void sleep() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As long as it was, and wrong in one bit. */
  private static byte[] changed(byte[] bytes) {
    byte[] other = bytes.clone();
    other[other.length / 2] ^= 1;
    return other;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
