package latentia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentia.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gallery}: pictures of every lab and a page that shows them. */
@Command(name = "gallery", resourceBundle = "latentia.cli.messages")
final class GalleryCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(GalleryCommand.class);

  @Spec private CommandSpec command;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private String out;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws CommandException {
    PrintWriter err = command.commandLine().getErr();
    if (out.isBlank()) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("path.invalid", out));
    }
    try {
      Path folder = Path.of(out).toAbsolutePath().normalize();
      new Gallery(folder, quiet ? sentence -> {} : err::println).write();
      return ExitCode.DONE.number();
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("path.invalid", out));
    } catch (IOException e) {
      throw new CommandException(ExitCode.NOT_WRITTEN, MESSAGES.get("gallery.folder", out));
    }
  }
}
