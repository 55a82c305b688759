package latentia.figure;

import java.util.Arrays;

/**
 * The 256 colours of a colour map. Of the published tables (viridis and magma: van der Walt and
 * Smith 2015; cividis: Nuñez, Anderton and Renslow 2018; as in Matplotlib) every fifteenth entry is
 * kept; those between are mixed in OKLab and miss the published ones by five levels of 255 at most
 * (cividis, which has kinks at its ends, by ten).
 */
final class ColourTable {
  private static final int[] VIRIDIS = {
    0x440154, 0x481769, 0x472a7a, 0x433d84, 0x3d4e8a, 0x355e8d, 0x2e6d8e, 0x297b8e, 0x23898e,
    0x1f978b, 0x21a585, 0x2eb37c, 0x46c06f, 0x65cb5e, 0x89d548, 0xb0dd2f, 0xd8e219, 0xfde725
  };
  private static final int[] CIVIDIS = {
    0x00224e, 0x002d68, 0x163770, 0x2e416d, 0x3f4c6c, 0x4e566c, 0x5c616e, 0x696b71, 0x767676,
    0x838179, 0x928c78, 0xa09875, 0xafa471, 0xbfb06b, 0xcfbd62, 0xdfca57, 0xf0d846, 0xfee838
  };
  private static final int[] MAGMA = {
    0x000004, 0x090720, 0x1a1042, 0x311165, 0x4a1079, 0x621980, 0x792282, 0x912b81, 0xaa337d,
    0xc23b75, 0xd9466b, 0xec5860, 0xf7725c, 0xfc8e64, 0xfeaa74, 0xfec68a, 0xfde2a3, 0xfcfdbf
  };

  /** How far the quiet map goes from the canvas towards the muted text colour. */
  private static final double STRONGEST_INK = 0.75;

  /** How many of magma's anchors are no lighter than orange. */
  private static final int EMBER_ANCHORS = 14;

  /** How far pale pictures go from the canvas. */
  private static final double PALE = 0.35;

  private ColourTable() {}

  /** The colours from low to high, solid. */
  static int[] of(ColourMap map, Theme theme) {
    return switch (map) {
      case VIRIDIS -> between(VIRIDIS);
      case CIVIDIS -> between(CIVIDIS);
      case MAGMA -> between(MAGMA);
      case EMBER -> between(Arrays.copyOf(MAGMA, EMBER_ANCHORS));
      case INK -> between(theme.canvas().argb(), strongest(theme));
    };
  }

  /**
   * The colours of pictures from one end of their inks to the other: mixed in sRGB, as grey levels
   * are meant, or from one hue over the canvas to the other.
   */
  static int[] ofPictures(Picture.Inks inks, Theme theme) {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = inks.signed() ? signed(i, inks, theme) : grey(i, inks, theme);
    }
    return table;
  }

  private static int grey(int i, Picture.Inks inks, Theme theme) {
    int strongest = inks.pale() ? (int) (255 * PALE) : 255;
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = theme.canvas().argb() >> shift & 0xff;
      int to = theme.text().argb() >> shift & 0xff;
      mixed =
          mixed << 8 | (from * (255 * 255 - i * strongest) + to * i * strongest + 32512) / 65025;
    }
    return mixed;
  }

  /** Steps 127 and 128 are both the canvas, so that zeros are whichever way they are rounded. */
  private static int signed(int i, Picture.Inks inks, Theme theme) {
    double from = Math.abs(i - 127.5) - 0.5;
    Colour end = theme.component(i > 127 ? 0 : 1).mark();
    double share = from / 127 * (inks.pale() ? PALE : 1);
    return mixed(OkLab.of(theme.canvas().argb()), OkLab.of(end.argb()), share);
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
