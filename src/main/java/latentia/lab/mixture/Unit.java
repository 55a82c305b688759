package latentia.lab.mixture;

/** The unit in a column's caption: what it says after its last comma, or "". */
record Unit(String words) {
  static Unit of(String caption) {
    int comma = caption.lastIndexOf(", ");
    return new Unit(comma < 0 ? "" : caption.substring(comma + 2));
  }
}
