package latentia.cli;

import latentia.data.Dataset;
import latentia.training.SettingsException;

/** Whom to blame when settings and data do not go together. */
final class SettingsFailure {
  private SettingsFailure() {}

  /** Data too small for any model is bad input; all else can be set otherwise. */
  static CommandException of(SettingsException failure, Dataset train) {
    ExitCode code = train.rows() < 2 ? ExitCode.BAD_INPUT : ExitCode.BAD_ARGUMENTS;
    return new CommandException(code, failure.getMessage());
  }
}
