package latentia.data;

/** What is done about columns that are measured in different units. */
public enum Scaling {
  /** Values stay as they are. */
  NONE,
  /** Each column gets mean 0 and standard deviation 1 (with n-1); a constant column becomes 0. */
  STANDARDIZE,
  /**
   * Each column goes from 0, its smallest value, to 1, its largest; a constant column becomes 0.
   * The pixels of images are one column in this.
   */
  UNIT_RANGE
}
