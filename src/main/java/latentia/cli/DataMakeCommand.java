package latentia.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import latentia.data.CsvWriter;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.data.generate.Parameter;
import latentia.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code data make}: draws a data set from a seed and writes it as a table. */
@Command(name = "make", resourceBundle = "latentia.cli.messages")
final class DataMakeCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(DataMakeCommand.class);
  private static final String ROWS = "rows";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GENERATOR", descriptionKey = "generator")
  private String generator;

  @Option(names = "--out", required = true, paramLabel = "FILE.csv")
  private String out;

  @Option(names = "--rows", paramLabel = "N")
  private Integer rows;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--set", paramLabel = "NAME=VALUE", converter = SettingConverter.class)
  private List<Setting> settings = List.of();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  /** The command, with all generators and their parameters in its help. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new DataMakeCommand());
    TextTable table = new TextTable(4);
    Generators.all().forEach(generator -> describe(generator, table));
    String generators = MESSAGES.get("make.generators") + "\n" + table.toString().stripTrailing();
    line.getCommandSpec().usageMessage().footer(generators.split("\n"));
    return line;
  }

  private static void describe(Generator generator, TextTable table) {
    String first = generator.key();
    for (Parameter parameter : generator.parameters()) {
      table.add(List.of("  " + first, parameter.key(), parameter.words(), parameter.range()));
      first = "";
    }
  }

  @Override
  public Integer call() throws DataException, CommandException {
    Generator chosen =
        Generators.named(generator)
            .orElseThrow(
                () ->
                    new CommandException(
                        ExitCode.BAD_ARGUMENTS,
                        MESSAGES.get("make.unknown", generator, String.join(", ", names()))));
    OutputFile file = OutputFile.of(out);
    file.check();
    Dataset data = chosen.generate(given(), seed);
    file.write(stream -> CsvWriter.write(data, stream));
    if (!quiet) {
      String labels = data.labels().map(l -> MESSAGES.get("make.labels", l.name())).orElse("");
      spec.commandLine()
          .getErr()
          .println(MESSAGES.get("make.done", data.rows(), data.columns(), out, labels));
    }
    return ExitCode.DONE.number();
  }

  private static List<String> names() {
    return Generators.all().stream().map(Generator::key).toList();
  }

  private Map<String, Double> given() throws CommandException {
    Map<String, Double> given = new HashMap<>();
    if (rows != null) {
      given.put(ROWS, rows.doubleValue());
    }
    for (Setting setting : settings) {
      if (given.put(setting.name(), setting.value()) != null) {
        throw new CommandException(
            ExitCode.BAD_ARGUMENTS, MESSAGES.get("make.twice", setting.name()));
      }
    }
    return given;
  }

  /** A parameter and its value. */
  private record Setting(String name, double value) {}

  static final class SettingConverter implements ITypeConverter<Setting> {
    @Override
    public Setting convert(String text) {
      int mark = text.indexOf('=');
      try {
        if (mark > 0) {
          return new Setting(
              text.substring(0, mark).strip(), Double.parseDouble(text.substring(mark + 1)));
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException(MESSAGES.get("make.unreadable", text));
      }
      throw new TypeConversionException(MESSAGES.get("make.unreadable", text));
    }
  }
}
