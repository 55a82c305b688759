package latentia.cli;

import java.util.List;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.lab.components.Comparison;
import latentia.lab.components.ComparisonFigure;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsLab;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.ComponentsView;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;
import latentia.training.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code render components}: a picture of the Components lab. */
@Command(name = "components", resourceBundle = "latentia.cli.messages")
final class RenderComponentsCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(RenderComponentsCommand.class);
  private static final String STANDARD_DATA = "digits";

  @Mixin private DataOptions data;
  @Mixin private ComponentsOptions model;
  @Mixin private RunOptions run;
  @Mixin private ComponentsViewOptions look;
  @Mixin private PictureOptions picture;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "build",
      converter = ComponentsPart.Converter.class)
  private ComponentsPart part;

  @Option(names = "--at", paramLabel = "STEP")
  private Integer at;

  /** The command with its options: data need not be named, and the lab prepares them itself. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new RenderComponentsCommand());
    CommandSpec spec = line.getCommandSpec();
    OptionSpec data = spec.findOption("--data");
    spec.remove(data);
    spec.addOption(OptionSpec.builder(data).required(false).defaultValue(STANDARD_DATA).build());
    for (String option : List.of("--scale", "--binarize", "--test-rows", "--json")) {
      spec.remove(spec.findOption(option));
    }
    return line;
  }

  @Override
  public Integer call() throws DataException, CommandException {
    picture.check();
    look.check();
    if (at != null && at < 0) {
      throw refusal("step.negative", at);
    }
    Dataset source = data.readUnstandardized(run).train();
    ComponentsData prepared = ComponentsData.of(source, data.standardize());
    if (part == ComponentsPart.SPACE && prepared.rows().columns() < 2) {
      throw refusal("space.columns");
    }
    ComponentsSettings settings = model.settings(part, prepared, run);
    PictureOptions.Size size = picture.size(part.size());
    try {
      picture.write(figure(prepared, settings, size), size);
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, source);
    }
    return ExitCode.DONE.number();
  }

  private Figure figure(
      ComponentsData prepared, ComponentsSettings settings, PictureOptions.Size size)
      throws SettingsException, CommandException {
    SheetSize sheet = new SheetSize(size.width(), size.height(), true);
    return part == ComponentsPart.COMPARE
        ? ComparisonFigure.of(comparison(prepared, settings), picture.theme(), sheet)
        : figure(scene(prepared, settings), sheet);
  }

  private Comparison comparison(ComponentsData prepared, ComponentsSettings settings)
      throws SettingsException {
    // A comparison leaves out methods that do not fit; data that none fits are refused.
    ComponentsLab.open(prepared, settings).close();
    ProgressLine progress = run.progress();
    return Comparison.of(
        prepared,
        new Comparison.ComparisonOptions(
            settings.components(),
            ComponentsViewOptions.compared(prepared.rows()),
            settings.seed()),
        share ->
            progress.offer(() -> MESSAGES.get("compare.progress", (int) Math.floor(100 * share))),
        () -> false);
  }

  private ComponentsScene scene(ComponentsData prepared, ComponentsSettings settings)
      throws SettingsException, CommandException {
    ProgressLine progress = run.progress();
    int usual = settings.growing() ? settings.components() : Integer.MAX_VALUE;
    ComponentsRun found =
        ComponentsRun.of(
            prepared,
            settings,
            at == null ? usual : at,
            step -> progress.offer(() -> MESSAGES.get("render.progress", step)));
    int reached = ComponentsRun.iteration(found.shown());
    if (at != null && reached < at) {
      run.note(List.of(MESSAGES.get("step.beyond", reached)));
    }
    return found.scene(prepared, settings, look.probe(prepared, settings.seed()));
  }

  private Figure figure(ComponentsScene scene, SheetSize sheet) throws CommandException {
    int codes = scene.newest().model().codeSize();
    ComponentsView view = look.view(picture.theme(), scene.data(), codes);
    return ComponentsFigure.of(part, scene, view, sheet);
  }

  private static CommandException refusal(String key, Object... arguments) {
    return new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get(key, arguments));
  }
}
