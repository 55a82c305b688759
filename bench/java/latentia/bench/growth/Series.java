package latentia.bench.growth;

/**
 * One model whose cost is measured while one quantity grows.
 *
 * @param model its name in the figure
 * @param fixed the sizes that stay, in words
 * @param symbol of what grows
 * @param expected the exponent by counting multiplications, in words
 * @param first the smallest size
 * @param last the largest, {@code first} times a power of two
 * @param at makes the iteration of a size
 */
record Series(
    String model, String fixed, String symbol, String expected, int first, int last, Maker at) {
  /** Makes an iteration; what that takes is not timed. */
  interface Maker {
    Iteration of(int size) throws Exception;
  }
}
