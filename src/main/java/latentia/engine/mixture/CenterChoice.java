package latentia.engine.mixture;

/** One thread's room to choose the nearest centres in, used again and again. */
interface CenterChoice extends AutoCloseable {
  /**
   * Chooses for each row of a block, and adds to {@code sums} what the choice comes to.
   *
   * @param labels the centre of each of all rows up to now, negative where it has none yet
   * @param nearest receives the number of the nearest centre of each row of the block, the lowest
   *     among equals
   */
  void choose(int block, int[] labels, int[] nearest, CenterSums sums);

  /** Gives back memory off the heap; nothing can be chosen afterwards. */
  @Override
  void close();
}
