package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import latentia.data.Dataset;
import org.bytedeco.javacpp.Loader;

/** The kinds of work there are, by the names that {@code bench/comparison/rows.py} uses. */
final class Workloads {
  private Workloads() {}

  /**
   * @param threads how many the work may use, where the engine lets its caller choose
   */
  static Workload open(JsonNode work, int threads) throws Exception {
    return switch (work.get("kind").asText()) {
      case "em" -> new EmWork(rows(work), work, threads);
      case "kmeans" -> new KMeansWork(rows(work), work, threads);
      case "pca" -> new PcaWork(rows(work));
      case "ppca" -> new PpcaWork(rows(work), work.get("latent").asInt());
      case "training" -> new TrainingWork(rows(work), NetworkSpec.of(work));
      case "decode" -> new DecodeWork(NetworkSpec.of(work), work.get("points").asInt());
      case "csv" -> new CsvWork(Path.of(work.get("file").asText()));
      case "idx" -> new IdxWork(Path.of(work.get("file").asText()));
      default -> throw new IllegalArgumentException("no such work: " + work);
    };
  }

  private static Dataset rows(JsonNode work) throws Exception {
    return MatrixFile.read(Path.of(work.get("file").asText()), work.get("columns").asInt());
  }

  /** The OpenBLAS that the engine calls. */
  static String blas() throws IOException {
    return "OpenBLAS " + Loader.getVersion("org.bytedeco", "openblas");
  }
}
