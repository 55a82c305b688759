package latentia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import latentia.app.QuietWindow;
import latentia.app.data.FetchViewModel.State;
import latentia.data.fetch.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchViewModelTest {
  @TempDir Path folder;
  private final QuietWindow window = new QuietWindow();

  /** Two tiny images under the published names. */
  static void put(Path folder, String stem) throws IOException {
    Path files = Files.createDirectories(folder.resolve("mnist"));
    ByteBuffer images = ByteBuffer.allocate(16 + 32);
    images.putInt(0x803).putInt(2).putInt(4).putInt(4);
    for (int i = 0; i < 32; i++) {
      images.put((byte) (7 * i));
    }
    Files.write(files.resolve(stem + "-images-idx3-ubyte"), images.array());
    ByteBuffer labels = ByteBuffer.allocate(8 + 2).putInt(0x801).putInt(2).put(new byte[] {3, 5});
    Files.write(files.resolve(stem + "-labels-idx1-ubyte"), labels.array());
  }

  @Test
  void whatWasPutThereByHandIsFoundWhenOneLooksAgain() throws Exception {
    try (FetchViewModel model = new FetchViewModel(new Library(folder), "mnist", window)) {
      assertEquals(State.ABSENT, model.stateProperty().get());
      put(folder, "t10k");
      model.look();
      assertEquals(State.ABSENT, model.stateProperty().get(), "the training images are missing");
      put(folder, "train");
      model.look();
      assertEquals(State.HELD, model.stateProperty().get());
    }
  }

  private static HttpServer server(HttpHandler answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mnist/", answer);
    server.start();
    return server;
  }

  private Library mirrored(HttpServer server) {
    return new Library(
        folder, Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")));
  }

  @Test
  void whatDoesNotComeIsToBeHadByHandSaysTheCard() throws Exception {
    HttpServer server =
        server(
            exchange -> {
              exchange.sendResponseHeaders(404, -1);
              exchange.close();
            });
    try (FetchViewModel model = new FetchViewModel(mirrored(server), "mnist", window)) {
      model.fetch();
      window.runUntil("it stops", now -> {}, () -> model.stateProperty().get() == State.STOPPED);
      String sentence = model.sentenceProperty().get();
      assertTrue(sentence.contains("train-images-idx3-ubyte.gz"), sentence);
      assertTrue(sentence.contains(folder.resolve("mnist").toString()), sentence);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatIsGivenUpHalfWayGoesOnFromThere() throws Exception {
    List<String> ranges = new CopyOnWriteArrayList<>();
    int half = 9_912_422 / 2;
    HttpServer server =
        server(
            exchange -> {
              ranges.add(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
              exchange.sendResponseHeaders(200, 9_912_422);
              exchange.getResponseBody().write(new byte[half]);
              exchange.getResponseBody().flush();
            });
    try (FetchViewModel model = new FetchViewModel(mirrored(server), "mnist", window)) {
      model.fetch();
      window.runUntil("a third is there", now -> {}, () -> model.progressProperty().get() > 0.33);
      model.cancel();
      assertEquals(State.STOPPED, model.stateProperty().get());
      assertEquals("", model.sentenceProperty().get(), "nothing went wrong");
      model.fetch();
      window.runUntil("it is asked again", now -> {}, () -> ranges.size() == 2);
      assertEquals("null", ranges.get(0));
      assertTrue(ranges.get(1).startsWith("bytes="), ranges.get(1));
      model.cancel();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsToldWithTheRemedy() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    try (FetchViewModel model = new FetchViewModel(new Library(file), "mnist", window)) {
      model.fetch();
      assertEquals(State.FETCHING, model.stateProperty().get());
      window.runUntil("it stops", now -> {}, () -> model.stateProperty().get() == State.STOPPED);
      assertTrue(model.sentenceProperty().get().contains(file.toString()));
    }
  }
}
