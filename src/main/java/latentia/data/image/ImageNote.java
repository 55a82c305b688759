package latentia.data.image;

/** What was done to an image besides taking its grey values. */
public enum ImageNote {
  /** Colours became their luminance. */
  COLOUR,
  /** Printing inks (CMYK) became their luminance. */
  INKS,
  /** Values of 16 bits were kept in steps of 1/257 of those of 8 bits. */
  SIXTEEN_BIT,
  /** It was partly transparent and was laid on white. */
  ON_WHITE,
  /** It was partly transparent with light ink, and was laid on black. */
  ON_BLACK,
  /** Of several frames the first was taken. */
  FIRST_FRAME,
  /** It was turned upright as its camera says (EXIF). */
  TURNED
}
