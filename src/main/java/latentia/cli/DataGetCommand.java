package latentia.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.fetch.Library;
import latentia.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code data get}: fetches a data set that is too large to come with the program. */
@Command(name = "get", resourceBundle = "latentia.cli.messages")
final class DataGetCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(DataGetCommand.class);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", descriptionKey = "fetched")
  private String name;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws DataException, CommandException {
    Library library = Library.ofUser();
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), quiet);
    try {
      library.fetch(name, progress::fetching, () -> false);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NOT_WRITTEN, MESSAGES.get("get.notWritten", library.folderOf(name)));
    }
    String names = String.join(", ", library.brings(name));
    spec.commandLine().getOut().println(MESSAGES.get("get.done", names, library.folderOf(name)));
    return ExitCode.DONE.number();
  }
}
