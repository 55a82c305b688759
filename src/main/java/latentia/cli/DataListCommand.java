package latentia.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.ImageShape;
import latentia.data.fetch.Library;
import latentia.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code data list}: the data sets that have a name, built in or to be fetched. */
@Command(name = "list", resourceBundle = "latentia.cli.messages")
final class DataListCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(DataListCommand.class);

  @Spec private CommandSpec spec;

  @Option(names = "--json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Library library = Library.ofUser();
    if (json) {
      ArrayNode all = Json.array();
      Catalogue.entries().forEach(entry -> all.add(described(entry, true)));
      library.entries().forEach(entry -> all.add(described(entry, library.holds(entry.name()))));
      out.println(Json.ascii(all));
    } else {
      TextTable table = new TextTable(2);
      table.add(List.of(MESSAGES.get("list.heading").split(",")));
      Catalogue.entries().forEach(entry -> table.add(row(entry, MESSAGES.get("list.builtIn"))));
      library.entries().forEach(entry -> table.add(row(entry, state(library, entry.name()))));
      out.print(table);
      out.println(MESSAGES.get("list.more"));
    }
    return ExitCode.DONE.number();
  }

  private static String state(Library library, String name) {
    return library.holds(name)
        ? MESSAGES.get("list.fetched")
        : MESSAGES.get("list.toFetch", library.fetchedAs(name));
  }

  private static ObjectNode described(CatalogueEntry entry, boolean available) {
    ObjectNode object = Json.object();
    object.put("name", entry.name());
    object.put("title", entry.title());
    object.put("rows", entry.rows());
    object.put("columns", entry.columns());
    object.set("labels", labels(entry.labels()));
    object.set("image_shape", shape(entry.imageShape()));
    object.put("source", entry.source());
    object.put("licence", entry.licence());
    object.put("available", available);
    return object;
  }

  private static ObjectNode labels(Optional<CatalogueEntry.LabelColumn> labels) {
    return labels
        .map(
            column -> {
              ObjectNode object = Json.object().put("name", column.name());
              object.set("classes", Json.strings(column.classes()));
              return object;
            })
        .orElse(null);
  }

  /** [height, width], or null. */
  static ArrayNode shape(Optional<ImageShape> shape) {
    return shape.map(s -> Json.array().add(s.height()).add(s.width())).orElse(null);
  }

  private static List<String> row(CatalogueEntry entry, String state) {
    return List.of(
        entry.name(),
        entry.title(),
        Integer.toString(entry.rows()),
        Integer.toString(entry.columns()),
        entry.labels().map(l -> l.name() + " (" + l.classes().size() + ")").orElse(""),
        entry.imageShape().map(s -> s.height() + " x " + s.width()).orElse(""),
        state);
  }
}
