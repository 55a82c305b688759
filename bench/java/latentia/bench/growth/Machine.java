package latentia.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Where and when something was measured.
 *
 * @param date ISO 8601
 * @param words processor, system and Java
 */
record Machine(String date, String words) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /** This machine, today. */
  static Machine here() throws IOException {
    String words =
        String.format(
            "%s, %d processors, %s %s, Java %s",
            processor(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
    return new Machine(LocalDate.now().toString(), words);
  }

  private static String processor() throws IOException {
    if (!Files.exists(PROCESSORS)) {
      return "unnamed processor";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unnamed processor");
    }
  }
}
