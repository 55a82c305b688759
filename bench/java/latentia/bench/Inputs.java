package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import latentia.engine.neural.SharedStart;

/** Writes what both sides read, so that they work on the same numbers. The same at every run. */
final class Inputs {
  private static final long SEED = 20261120;

  /** How many directions the rows of {@code pixels} vary in, but for noise. */
  private static final int FACTORS = 30;

  private Inputs() {}

  static void write(JsonNode work, Path file) throws Exception {
    Files.createDirectories(file.toAbsolutePath().getParent());
    int rows = work.path("rows").asInt();
    int columns = work.path("columns").asInt();
    switch (work.get("data").asText()) {
      case "blobs" -> blobs(file, rows, columns, work.get("components").asInt());
      case "faithful" -> sample(file, "faithful.csv", columns);
      case "digits" -> sample(file, "digits.csv.gz", columns);
      case "pixels" -> pixels(file, rows, columns);
      case "ink" -> ink(file, rows, columns);
      case "csv" -> csv(file, rows, columns);
      case "idx" -> idx(file, rows);
      case "start" -> SharedStart.write(NetworkSpec.of(work).settings(), columns, rows, file);
      default -> throw new IllegalArgumentException("no such data: " + work);
    }
  }

  /** Overlapping Gaussians, stretched and turned at random. */
  private static void blobs(Path file, int rows, int columns, int components) throws IOException {
    Random random = new Random(SEED);
    double[][] centres = gaussian(components, columns, 2.5, random);
    double[][][] shapes = new double[components][][];
    Arrays.setAll(shapes, k -> gaussian(columns, columns, 1 / Math.sqrt(columns), random));
    double[] draw = new double[columns];
    MatrixFile.write(
        file,
        rows,
        columns,
        row -> {
          int k = random.nextInt(components);
          Arrays.setAll(draw, j -> random.nextGaussian());
          for (int j = 0; j < columns; j++) {
            row[j] = centres[k][j] + 0.3 * draw[j] + dot(shapes[k][j], draw);
          }
        });
  }

  /** The first columns of a table that comes with the program. */
  private static void sample(Path file, String name, int columns) throws IOException {
    try (InputStream raw = Files.newInputStream(Path.of("sample-data", name));
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      List<double[]> rows =
          lines
              .lines()
              .skip(1)
              .map(line -> Arrays.stream(line.split(",")).limit(columns))
              .map(cells -> cells.mapToDouble(Double::parseDouble).toArray())
              .toList();
      Iterator<double[]> next = rows.iterator();
      MatrixFile.write(
          file, rows.size(), columns, row -> System.arraycopy(next.next(), 0, row, 0, columns));
    }
  }

  /** Rows that vary in a few directions and a little in all. */
  private static void pixels(Path file, int rows, int columns) throws IOException {
    Random random = new Random(SEED);
    double[][] loadings = gaussian(columns, FACTORS, 1, random);
    double[] factors = new double[FACTORS];
    MatrixFile.write(
        file,
        rows,
        columns,
        row -> {
          Arrays.setAll(factors, i -> random.nextGaussian() * (FACTORS - i) / FACTORS);
          Arrays.setAll(row, j -> 1 + dot(loadings[j], factors) + 0.3 * random.nextGaussian());
        });
  }

  /** Cells in [0, 1], two thirds of them 0: as sparse and as bounded as images of digits. */
  private static void ink(Path file, int rows, int columns) throws IOException {
    Random random = new Random(SEED);
    MatrixFile.write(
        file,
        rows,
        columns,
        row -> Arrays.setAll(row, j -> random.nextInt(3) > 0 ? 0 : random.nextDouble()));
  }

  private static void csv(Path file, int rows, int columns) throws IOException {
    Random random = new Random(SEED);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          IntStream.range(0, columns).mapToObj(j -> "x" + j).collect(Collectors.joining(",")));
      out.write('\n');
      for (int n = 0; n < rows; n++) {
        for (int j = 0; j < columns; j++) {
          out.write(Double.toString(random.nextGaussian()));
          out.write(j < columns - 1 ? ',' : '\n');
        }
      }
    }
  }

  /** Images of 28 x 28 bytes. */
  private static void idx(Path file, int rows) throws IOException {
    Random random = new Random(SEED);
    byte[] image = new byte[28 * 28];
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int number : new int[] {0x0803, rows, 28, 28}) {
        out.writeInt(number);
      }
      for (int n = 0; n < rows; n++) {
        random.nextBytes(image);
        out.write(image);
      }
    }
  }

  private static double[][] gaussian(int rows, int columns, double scale, Random random) {
    double[][] draws = new double[rows][columns];
    for (double[] row : draws) {
      Arrays.setAll(row, j -> scale * random.nextGaussian());
    }
    return draws;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
