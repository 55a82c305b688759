package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** What a command left behind: its exit code and what it wrote. */
record CommandRun(int exitCode, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Runs a command line as typed; words must not hold spaces. */
  static CommandRun of(String line) {
    return ofWords(line.isEmpty() ? new String[0] : line.split(" +"));
  }

  static CommandRun ofWords(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = CommandLineProgram.run(new PrintWriter(out), new PrintWriter(err), words);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** The JSON on standard output of a command that must have worked. */
  static JsonNode json(String line) {
    CommandRun run = of(line);
    assertEquals(0, run.exitCode(), () -> line + ": " + run.err());
    return run.json();
  }

  JsonNode json() {
    try {
      return MAPPER.readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out, e);
    }
  }

  /** A file of the corpus of odd and broken tables. */
  static String corpus(String file) {
    return resource("/latentia/data/badinputs/" + file);
  }

  /** A file of the corpus of images in IDX form. */
  static String idx(String file) {
    return resource("/latentia/data/idx/" + file);
  }

  private static String resource(String name) {
    try {
      return Path.of(CommandRun.class.getResource(name).toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
