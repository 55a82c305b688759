package latentia.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;

/**
 * How each file was imported, so that it is imported so again. A file is known by its path: a table
 * that is renewed under the same name keeps what was decided; what no longer fits it is left to
 * {@link ImportPreview#options}.
 */
public final class ImportMemory {
  /** The file in the folder given. */
  public static final String FILE = "imports.json";

  private static final int MOST_FILES = 500;
  private static final long LARGEST = 16_000_000;

  private final Path file;

  /**
   * @param folder of the user's settings; made when something is to be remembered
   */
  public ImportMemory(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** What was decided about the file the last time; nothing if that cannot be read. */
  public synchronized Optional<ImportOptions> recall(Path data) {
    try {
      return Optional.ofNullable(all().get(key(data))).map(ImportWords::options);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what was decided. What was kept in a damaged file is set aside under another name.
   *
   * @throws IOException if it cannot be written; what was kept before is as it was
   */
  public synchronized void remember(Path data, ImportOptions options) throws IOException {
    ObjectNode kept = kept();
    kept.remove(key(data));
    kept.set(key(data), ImportWords.json(options));
    // The file's entries are in the order in which they were used: the oldest are first.
    Iterator<String> oldest = kept.deepCopy().fieldNames();
    while (kept.size() > MOST_FILES) {
      kept.remove(oldest.next());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(
        file,
        out -> out.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept)));
  }

  private ObjectNode kept() throws IOException {
    try {
      return all();
    } catch (JsonProcessingException e) {
      Files.move(file, file.resolveSibling(FILE + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
      return JsonNodeFactory.instance.objectNode();
    }
  }

  private ObjectNode all() throws IOException {
    if (!Files.exists(file)) {
      return JsonNodeFactory.instance.objectNode();
    }
    JsonNode root =
        Files.size(file) > LARGEST ? null : Json.MAPPER.readTree(Files.readAllBytes(file));
    if (root instanceof ObjectNode object) {
      return object;
    }
    throw new DamagedException();
  }

  private static String key(Path data) {
    return data.toAbsolutePath().normalize().toString();
  }

  /** Its hundreds of classes are loaded when a file is imported, not when the program starts. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /** JSON, but not what is written here. */
  private static final class DamagedException extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    DamagedException() {
      super("not an object");
    }
  }
}
