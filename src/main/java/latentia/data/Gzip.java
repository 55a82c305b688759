package latentia.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Packed content, known by its first bytes and not by a file's name. */
final class Gzip {
  /** Deflate packs at most about a thousand to one (RFC 1951: 258 bytes in 2 bits). */
  static final long BEST_RATIO = 1032;

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /** Unpacks if the content is gzip; what it gives can be marked. Closes {@code raw} on failure. */
  static InputStream unpack(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    try {
      return isPacked(in) ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The most bytes that the content can have when it is unpacked. */
  static long longest(ByteSource source) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(source.open())) {
      return isPacked(in) ? source.size() * BEST_RATIO : source.size();
    }
  }

  /** Looks at the next two bytes, which stay to be read. */
  static boolean isPacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIPInputStream.GZIP_MAGIC;
  }
}
