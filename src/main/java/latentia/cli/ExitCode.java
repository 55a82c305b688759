package latentia.cli;

/** How a command ended; scripts depend on the numbers. */
enum ExitCode {
  DONE(0),
  BUG(1),
  BAD_ARGUMENTS(2),
  BAD_INPUT(3),
  MODEL_FAILED(4),
  NOT_WRITTEN(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
