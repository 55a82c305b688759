package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import latentia.data.DataException;
import latentia.engine.mixture.MixtureStart;
import latentia.text.Messages;

/** What {@code --init} stands for. */
final class StartOption {
  private static final Messages MESSAGES = Messages.of(StartOption.class);
  private static final String ROWS = "rows:";
  private static final int COMPONENTS = 2;

  private StartOption() {}

  /** A start of K-means: {@code random}, {@code kmeans++} or {@code rows:6,56,106}. */
  static MixtureStart ofKMeans(String text) throws CommandException {
    Optional<MixtureStart> start = named(text, "kmeans++");
    return start.orElseThrow(
        () -> new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("init.kmeans", text)));
  }

  /** A start of a Gaussian mixture; also a file of parameters. */
  static MixtureStart ofGmm(String text) throws CommandException, DataException {
    Optional<MixtureStart> start = named(text, "kmeans");
    if (start.isPresent()) {
      return start.get();
    }
    if (text.contains(".") || text.contains("/") || text.contains("\\")) {
      return new MixtureStart.Given(ParametersFile.read(text));
    }
    throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("init.gmm", text));
  }

  /** The components asked for, else as many as the start has, else 2. */
  static int components(OptionalInt asked, MixtureStart start) {
    if (asked.isPresent()) {
      return asked.getAsInt();
    }
    if (start instanceof MixtureStart.Rows chosen) {
      return chosen.rows().size();
    }
    return start instanceof MixtureStart.Given given ? given.parameters().components() : COMPONENTS;
  }

  private static Optional<MixtureStart> named(String text, String kMeans) throws CommandException {
    if (text.equals("random")) {
      return Optional.of(new MixtureStart.RandomRows());
    }
    if (text.equals(kMeans)) {
      return Optional.of(new MixtureStart.KMeans());
    }
    return text.startsWith(ROWS) ? Optional.of(rows(text)) : Optional.empty();
  }

  private static MixtureStart rows(String text) throws CommandException {
    List<Integer> rows = new ArrayList<>();
    for (String number : text.substring(ROWS.length()).split(",", -1)) {
      try {
        rows.add(Integer.parseInt(number.strip()));
      } catch (NumberFormatException e) {
        throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("init.rows", text, number));
      }
    }
    return new MixtureStart.Rows(rows);
  }
}
