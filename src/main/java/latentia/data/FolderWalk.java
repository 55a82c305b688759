package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.data.image.ImageKind;
import latentia.text.Messages;

/** The files in a folder and in those below it; links to folders are not followed. */
final class FolderWalk {
  private static final Messages MESSAGES = Messages.of(FolderWalk.class);

  /** Far more than a folder of images has, so that a whole disk is not searched. */
  private static final int MOST_FILES = 1_000_000;

  private static final int DEEPEST = 32;

  /** A larger file is no image that anybody wants to make small. */
  private static final int LARGEST_FILE = 1 << 27;

  private static final int MAGIC = 8;

  private final BooleanSupplier cancelled;
  private final List<Path> images = new ArrayList<>();
  private int others;
  private int links;
  private boolean stopped;

  private FolderWalk(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  static FolderWalk of(Path folder, BooleanSupplier cancelled) throws DataException {
    FolderWalk walk = new FolderWalk(cancelled);
    try {
      Files.walkFileTree(folder, Set.of(), DEEPEST, walk.visitor(folder));
    } catch (IOException e) {
      throw FileRefusal.of(folder.toString(), e);
    }
    if (walk.stopped) {
      throw new DataException(MESSAGES.get("images.manyFiles", folder, MOST_FILES));
    }
    walk.images.sort(null);
    return walk;
  }

  private SimpleFileVisitor<Path> visitor(Path folder) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = directory.getFileName() != null && isHidden(directory);
        return hidden && !directory.equals(folder)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return visit(file);
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
          throw failure;
        }
        others++;
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path directory) {
    return directory.getFileName().toString().startsWith(".");
  }

  private FileVisitResult visit(Path file) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (Files.isDirectory(file)) {
      links++;
    } else if (isImage(file)) {
      images.add(file);
    } else {
      others++;
    }
    stopped = images.size() + others + links > MOST_FILES;
    return stopped ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  private static boolean isImage(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return ImageKind.of(in.readNBytes(MAGIC)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** All bytes of an image. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("too large");
    }
    return Files.readAllBytes(file);
  }

  /** The files that begin as images do, in the order of their paths. */
  List<Path> images() {
    return images;
  }

  /** How many files begin as no image does. */
  int others() {
    return others;
  }

  void notes(List<String> repairs) {
    if (others > 0) {
      repairs.add(MESSAGES.get("images.others", others));
    }
    if (links > 0) {
      repairs.add(MESSAGES.get("images.links", links));
    }
  }
}
