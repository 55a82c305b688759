package latentia.cli;

import java.util.List;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.text.Messages;

/** The smallest and the largest value of all rows, those to judge by included. */
record ValueRange(double least, double most) {
  private static final Messages MESSAGES = Messages.of(ValueRange.class);

  static ValueRange of(DataInput input) {
    List<Dataset> parts = Stream.concat(Stream.of(input.train()), input.test().stream()).toList();
    double least = 0;
    double most = 0;
    for (Dataset rows : parts) {
      for (int n = 0; n < rows.rows(); n++) {
        for (int j = 0; j < rows.columns(); j++) {
          least = Math.min(least, rows.value(n, j));
          most = Math.max(most, rows.value(n, j));
        }
      }
    }
    return new ValueRange(least, most);
  }

  /**
   * A coin's chance lies in [0, 1]; says how the data can be brought there.
   *
   * @param model whose messages end in {@code .negative} and {@code .large}
   */
  void requireChances(String model) throws CommandException {
    if (least < 0) {
      throw refusal(model + ".negative", shortest(least));
    }
    if (most > 1) {
      throw refusal(model + ".large", shortest(most));
    }
  }

  private static CommandException refusal(String key, String value) {
    return new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get(key, value));
  }

  /** As somebody would type it: 16, not 16.0. */
  private static String shortest(double value) {
    boolean whole = value == Math.rint(value) && value < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
