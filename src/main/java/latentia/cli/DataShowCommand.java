package latentia.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.DataReading;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.Preparation;
import latentia.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code data show}: what was read from a file or built-in data set. */
@Command(name = "show", resourceBundle = "latentia.cli.messages")
final class DataShowCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(DataShowCommand.class);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME|FILE", descriptionKey = "data")
  private String source;

  @Option(names = "--label", paramLabel = "COLUMN")
  private String label;

  @Option(names = "--labels", paramLabel = "FILE")
  private String labelsFile;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws DataException, CommandException {
    DataReading reading =
        DataSource.read(
            source,
            Optional.ofNullable(label),
            Optional.ofNullable(labelsFile),
            seed,
            new ProgressLine(spec.commandLine().getErr(), quiet)::reading);
    Dataset data = labelled(reading.data());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.ascii(described(data, reading.repairs())));
    } else {
      print(data, reading.repairs(), out);
    }
    return ExitCode.DONE.number();
  }

  /** With the labels asked for; the reader of a file has taken them already. */
  private Dataset labelled(Dataset data) throws DataException {
    boolean done =
        label == null || data.labels().map(Labels::name).filter(label::equals).isPresent();
    return done ? data : Preparation.none().withLabel(label).apply(data).train();
  }

  private static ObjectNode described(Dataset data, List<String> repairs) {
    ObjectNode object = Json.object();
    object.put("name", data.name());
    object.put("rows", data.rows());
    ArrayNode columns = object.putArray("columns");
    for (int j = 0; j < data.columns(); j++) {
      DoubleSummaryStatistics range = range(data, j);
      boolean known = range.getCount() > 0;
      ObjectNode column = columns.addObject();
      column.put("name", data.columnNames().get(j));
      column.put("missing", data.missing(j));
      column.set("min", Json.number(known ? range.getMin() : Double.NaN));
      column.set("max", Json.number(known ? range.getMax() : Double.NaN));
    }
    object.set("image_shape", DataListCommand.shape(data.imageShape()));
    object.set("labels", data.labels().map(DataShowCommand::described).orElse(null));
    object.set("repairs", Json.strings(repairs));
    return object;
  }

  private static ObjectNode described(Labels labels) {
    ObjectNode object = Json.object().put("name", labels.name());
    object.set("classes", Json.strings(labels.classes()));
    return object;
  }

  private static void print(Dataset data, List<String> repairs, PrintWriter out) {
    out.println(MESSAGES.get("show.shape", data.wording().title(), data.rows(), data.columns()));
    data.imageShape()
        .ifPresent(shape -> out.println(MESSAGES.get("show.image", shape.height(), shape.width())));
    data.labels()
        .ifPresent(
            labels ->
                out.println(
                    MESSAGES.get(
                        "show.labels", labels.name(), String.join(", ", labels.classes()))));
    TextTable table = new TextTable(1);
    table.add(List.of(MESSAGES.get("show.heading").split(",")));
    for (int j = 0; j < data.columns(); j++) {
      DoubleSummaryStatistics range = range(data, j);
      table.add(
          List.of(
              data.columnNames().get(j),
              Integer.toString(data.missing(j)),
              TextTable.number(range.getMin()),
              TextTable.number(range.getMax())));
    }
    out.print(table);
    repairs.forEach(out::println);
  }

  private static DoubleSummaryStatistics range(Dataset data, int column) {
    return Arrays.stream(data.column(column)).filter(v -> !Double.isNaN(v)).summaryStatistics();
  }
}
