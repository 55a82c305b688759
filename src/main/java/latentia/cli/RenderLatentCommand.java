package latentia.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.bench.GalleryFigure;
import latentia.lab.latent.bench.GalleryOptions;
import latentia.lab.latent.bench.ReconstructionGallery;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;
import latentia.training.SettingsException;
import latentia.training.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code render latent}: a picture of the Latent lab after an epoch. */
@Command(name = "latent", resourceBundle = "latentia.cli.messages")
final class RenderLatentCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(RenderLatentCommand.class);
  private static final String STANDARD_DATA = "digits";
  private static final PictureOptions.Size LOW = new PictureOptions.Size(1200, 420);

  @Mixin private DataOptions data;
  @Mixin private NetworkOptions network;
  @Mixin private AutoencoderOptions plain;
  @Mixin private VariationalOptions variational;
  @Mixin private RunOptions run;
  @Mixin private LatentViewOptions look;
  @Mixin private PictureOptions picture;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "scatter",
      converter = PartConverter.class)
  private Part part;

  @Option(names = "--at", paramLabel = "EPOCH")
  private Integer at;

  /** Which of the lab's figures. */
  enum Part {
    SCATTER,
    MANIFOLD,
    STRIP,
    GALLERY,
    CURVES
  }

  /** The command with its options: data need not be named, and the lab prepares them itself. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new RenderLatentCommand());
    CommandSpec spec = line.getCommandSpec();
    OptionSpec data = spec.findOption("--data");
    spec.remove(data);
    spec.addOption(OptionSpec.builder(data).required(false).defaultValue(STANDARD_DATA).build());
    for (String option :
        List.of("--scale", "--binarize", "--standardize", "--test-rows", "--json")) {
      spec.remove(spec.findOption(option));
    }
    return line;
  }

  @Override
  public Integer call() throws DataException, CommandException {
    picture.check();
    look.check();
    if (at != null && at < 0) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("epoch.negative", at));
    }
    Dataset source = data.read(run).train();
    LatentData prepared = LatentData.of(source);
    LatentSettings settings = settings(prepared);
    int latent = settings.model(0).architecture().latent();
    if (part == Part.MANIFOLD && latent == 1) {
      run.note(List.of(MESSAGES.get("manifold.line")));
    }
    LatentView view = look.view(picture.theme(), prepared, settings.models().size(), latent);
    if (part == Part.MANIFOLD) {
      view = view.withLayer(LatentView.Layer.MANIFOLD, Set.of(0, 1));
    }
    try {
      return render(prepared, settings, view);
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, source);
    }
  }

  private int render(LatentData prepared, LatentSettings settings, LatentView view)
      throws SettingsException, CommandException {
    LatentPath path = look.path(prepared);
    ProgressLine progress = run.progress();
    int until = at == null ? Integer.MAX_VALUE : at;
    LatentSnapshot shown =
        LatentRun.until(
            until,
            prepared,
            settings,
            epoch -> progress.offer(() -> MESSAGES.get("latent.progress", epoch)));
    write(LatentScene.still(prepared, settings, shown), view, path);
    if (at != null && shown.epoch() < at) {
      run.note(List.of(MESSAGES.get("epoch.beyond", shown.epoch())));
    }
    if (shown.status() instanceof Status.Diverged diverged) {
      throw new CommandException(
          ExitCode.MODEL_FAILED, MESSAGES.get("network.diverged", diverged.step()));
    }
    return ExitCode.DONE.number();
  }

  private void write(LatentScene scene, LatentView view, LatentPath path) throws CommandException {
    LatentFigures figures = new LatentFigures();
    PictureOptions.Size size =
        picture.size(part == Part.STRIP || part == Part.GALLERY ? LOW : PictureOptions.USUAL);
    picture.write(
        switch (part) {
          case SCATTER, MANIFOLD ->
              figures.planes(scene.withMaps(LatentMaps.of(scene, view)), view);
          case STRIP -> figures.strip(path.through(scene), view);
          case GALLERY ->
              GalleryFigure.of(
                  ReconstructionGallery.of(scene, GalleryOptions.usual()),
                  view.theme(),
                  new SheetSize(size.width(), size.height(), true));
          case CURVES -> figures.curves(scene, view.theme());
        },
        size);
  }

  /** Both models as the window would choose them for the data, but for what is asked for. */
  private LatentSettings settings(LatentData prepared) throws CommandException {
    LatentSettings usual = LatentSettings.fitting(prepared);
    return new LatentSettings(
        List.of(
            plain.over(network.over(usual.model(0), run)),
            variational.over(network.over(usual.model(1), run))));
  }

  static final class PartConverter extends EnumConverter<Part> {
    PartConverter() {
      super(List.of(Part.values()));
    }
  }
}
