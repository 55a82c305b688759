package latentia.figure;

/** The 256 colours of a colour map, each between two anchors a little apart, mixed in OKLab. */
final class ColourTable {
  private static final int[] VIRIDIS = {
    0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151,
    0xbddf26, 0xfde725
  };
  private static final int[] CIVIDIS = {
    0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55,
    0xfee838
  };
  private static final int[] MAGMA = {
    0x000004, 0x140e36, 0x3b0f70, 0x641a80, 0x8c2981, 0xb73779, 0xde4968, 0xf7705c, 0xfe9f6d,
    0xfecf92, 0xfcfdbf
  };

  /** How far the quiet map goes from the canvas towards the muted text colour. */
  private static final double STRONGEST_INK = 0.75;

  private ColourTable() {}

  /** The colours from low to high, solid. */
  static int[] of(ColourMap map, Theme theme) {
    return switch (map) {
      case VIRIDIS -> between(VIRIDIS);
      case CIVIDIS -> between(CIVIDIS);
      case MAGMA -> between(MAGMA);
      case INK -> between(theme.canvas().argb(), strongest(theme));
    };
  }

  private static int strongest(Theme theme) {
    double[] canvas = OkLab.of(theme.canvas().argb());
    double[] ink = OkLab.of(theme.muted().argb());
    return mixed(canvas, ink, STRONGEST_INK);
  }

  private static int[] between(int... anchors) {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      double at = i / 255.0 * (anchors.length - 1);
      int below = Math.min((int) at, anchors.length - 2);
      table[i] = mixed(OkLab.of(anchors[below]), OkLab.of(anchors[below + 1]), at - below);
    }
    return table;
  }

  private static int mixed(double[] from, double[] to, double share) {
    return OkLab.argb(
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
        from[2] + share * (to[2] - from[2]));
  }
}
