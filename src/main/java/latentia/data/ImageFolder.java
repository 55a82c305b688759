package latentia.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.data.image.GreyImage;
import latentia.data.image.ImageDecoder;
import latentia.data.image.ImageNote;
import latentia.text.Messages;

/**
 * Reads the images in a folder and in the folders below it: grey from 0 (black) to 255 (white), all
 * in one shape, with the name of its folder as the class of each. Goes through the files twice:
 * first for the sizes, so that nothing large is allocated before it is known to fit.
 */
final class ImageFolder {
  private static final Messages MESSAGES = Messages.of(ImageFolder.class);
  private static final int BYTES_PER_MEGABYTE = 1_000_000;

  /** Images of so many pixels stay as they are. */
  private static final int SMALL = 64 * 64;

  /** The longer side that larger images get. */
  private static final int LONGER_SIDE = 32;

  private static final int MOST_SHAPES = 5;

  private final Path folder;
  private final Optional<ImageShape> wanted;
  private final ReadingProgress progress;
  private final BooleanSupplier cancelled;
  private final List<Path> unreadable = new ArrayList<>();
  private final Map<ImageShape, Integer> shapes = new HashMap<>();
  private final Map<ImageNote, Integer> notes = new EnumMap<>(ImageNote.class);

  /**
   * @param wanted the shape that all images get; if empty, the commonest, made smaller if it is not
   *     small
   */
  ImageFolder(
      Path folder,
      Optional<ImageShape> wanted,
      ReadingProgress progress,
      BooleanSupplier cancelled) {
    this.folder = folder;
    this.wanted = wanted;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * Reads them in the order of their paths.
   *
   * @param memory the most bytes that the numbers may take
   * @throws DataException if there is no image, or they do not fit into memory
   */
  DataReading read(long memory) throws DataException {
    FolderWalk walk = FolderWalk.of(folder, cancelled);
    List<Path> images = withSizes(walk.images());
    if (images.isEmpty()) {
      throw new DataException(
          MESSAGES.get("images.none", folder, walk.others() + unreadable.size()));
    }
    ImageShape shape = wanted.orElseGet(this::usualShape);
    check(images.size(), shape, memory);
    double[] values = new double[images.size() * shape.height() * shape.width()];
    List<Path> read = decoded(images, shape, values);
    if (read.isEmpty()) {
      throw new DataException(
          MESSAGES.get("images.none", folder, walk.others() + unreadable.size()));
    }
    int length = read.size() * shape.height() * shape.width();
    Dataset data =
        PixelColumns.ofBytes(
            String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
            shape,
            read.size() == images.size() ? values : Arrays.copyOf(values, length));
    FolderLabels labels = new FolderLabels(folder, read);
    List<String> repairs = new ArrayList<>();
    addShapes(repairs, shape);
    notes.forEach((note, count) -> repairs.add(MESSAGES.get("images.note." + note, count)));
    labels.notes(repairs);
    walk.notes(repairs);
    if (!unreadable.isEmpty()) {
      repairs.add(
          MESSAGES.get(
              "images.unreadable", unreadable.size(), folder.relativize(unreadable.get(0))));
    }
    return new DataReading(labels.labels().map(data::withLabels).orElse(data), repairs);
  }

  private List<Path> withSizes(List<Path> files) {
    List<Path> images = new ArrayList<>();
    long looked = 0;
    for (Path file : files) {
      poll();
      progress.read(++looked, 2L * files.size());
      try {
        ImageDecoder.Size size = new ImageDecoder(FolderWalk.bytes(file)).size();
        shapes.merge(new ImageShape(size.height(), size.width()), 1, Integer::sum);
        images.add(file);
      } catch (IOException e) {
        unreadable.add(file);
      }
    }
    return images;
  }

  private List<Path> decoded(List<Path> images, ImageShape shape, double[] values) {
    List<Path> read = new ArrayList<>();
    int pixels = shape.height() * shape.width();
    for (int n = 0; n < images.size(); n++) {
      poll();
      try {
        GreyImage image = new ImageDecoder(FolderWalk.bytes(images.get(n))).decode();
        double[] grey = image.fitted(shape.height(), shape.width());
        System.arraycopy(grey, 0, values, read.size() * pixels, pixels);
        image.notes().forEach(note -> notes.merge(note, 1, Integer::sum));
        read.add(images.get(n));
      } catch (IOException e) {
        unreadable.add(images.get(n));
      }
      progress.read(images.size() + n + 1L, 2L * images.size());
    }
    return read;
  }

  private void poll() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** The commonest shape, the smaller of equally common ones; large ones in small proportions. */
  private ImageShape usualShape() {
    ImageShape commonest = byCount().get(0);
    int height = commonest.height();
    int width = commonest.width();
    if ((long) height * width <= SMALL) {
      return commonest;
    }
    double scale = (double) LONGER_SIDE / Math.max(height, width);
    return new ImageShape(
        (int) Math.max(1, Math.round(scale * height)),
        (int) Math.max(1, Math.round(scale * width)));
  }

  private List<ImageShape> byCount() {
    return shapes.keySet().stream()
        .sorted(
            Comparator.comparing((ImageShape shape) -> -shapes.get(shape))
                .thenComparing(shape -> (long) shape.height() * shape.width())
                .thenComparing(ImageShape::height))
        .toList();
  }

  private void check(int count, ImageShape shape, long memory) throws DataException {
    long pixels = (long) shape.height() * shape.width();
    if (pixels > IdxReader.MOST_PIXELS) {
      throw DataException.ofRequest(
          MESSAGES.get("images.large", shape.height(), shape.width(), IdxReader.MOST_PIXELS));
    }
    long bytes = pixels * count * Double.BYTES;
    if (bytes > memory || pixels * count > Integer.MAX_VALUE - 8) {
      throw new DataException(
          MESSAGES.get(
              "images.memory",
              folder,
              count,
              shape.height(),
              shape.width(),
              bytes / BYTES_PER_MEGABYTE,
              memory / BYTES_PER_MEGABYTE));
    }
  }

  private void addShapes(List<String> repairs, ImageShape shape) {
    if (shapes.size() == 1 && shapes.containsKey(shape)) {
      return;
    }
    List<ImageShape> commonest = byCount();
    List<String> listed = new ArrayList<>();
    for (ImageShape each : commonest.subList(0, Math.min(MOST_SHAPES, commonest.size()))) {
      listed.add(MESSAGES.get("images.shape", shapes.get(each), each.height(), each.width()));
    }
    int others = commonest.size() - listed.size();
    if (others > 0) {
      listed.add(MESSAGES.get("images.otherShapes", others));
    }
    repairs.add(
        MESSAGES.get("images.resized", shape.height(), shape.width(), String.join(", ", listed)));
  }
}
