package latentia.data.image;

import java.util.Optional;

/** The formats of images that are read, known by their first bytes and not by a file's name. */
public enum ImageKind {
  PNG("png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
  JPEG("jpeg", 0xff, 0xd8, 0xff),
  GIF("gif", 'G', 'I', 'F', '8'),
  BMP("bmp", 'B', 'M');

  private final String format;
  private final int[] magic;

  ImageKind(String format, int... magic) {
    this.format = format;
    this.magic = magic;
  }

  /** The format of a file that begins with these bytes. */
  public static Optional<ImageKind> of(byte[] first) {
    for (ImageKind kind : values()) {
      if (kind.begins(first)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] first) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= first.length || (first[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** What Java calls the format. */
  String format() {
    return format;
  }
}
