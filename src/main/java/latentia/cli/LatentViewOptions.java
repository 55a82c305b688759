package latentia.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.figure.Theme;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.lab.look.TypicalRows;
import latentia.text.Messages;
import picocli.CommandLine.Option;

/** The options that say what of a latent space is shown. */
final class LatentViewOptions {
  private static final Messages MESSAGES = Messages.of(LatentViewOptions.class);
  private static final String PRINCIPAL = "pca";
  private static final String BY_LABEL = "label";
  private static final String BY_ERROR = "error";

  @Option(names = "--layers", split = ",", paramLabel = "LAYER", defaultValue = "prior")
  private List<String> layers;

  @Option(names = "--plane", split = ",", paramLabel = "DIM")
  private List<String> plane = List.of();

  @Option(names = "--colour", paramLabel = "BY", defaultValue = BY_LABEL)
  private String colour;

  @Option(names = "--from", paramLabel = "ROW")
  private Integer from;

  @Option(names = "--to", paramLabel = "ROW")
  private Integer to;

  @Option(names = "--frames", paramLabel = "N", defaultValue = "12")
  private int frames;

  @Option(names = "--spherical")
  private boolean spherical;

  /** The view, of as many models. */
  LatentView view(Theme theme, LatentData data, int models, int latent) throws CommandException {
    LatentView view = LatentView.of(theme, models).withColourBy(colourBy(data));
    Set<LatentView.Layer> chosen = chosenLayers();
    for (LatentView.Layer layer : LatentView.Layer.values()) {
      boolean wanted = chosen.contains(layer);
      Set<Integer> shownFor =
          wanted
              ? IntStream.range(0, models).boxed().collect(Collectors.toSet())
              : Set.<Integer>of();
      view = view.withLayer(layer, shownFor);
    }
    return plane.isEmpty() ? view : view.withPlane(planeChoice(latent));
  }

  private Set<LatentView.Layer> chosenLayers() throws CommandException {
    return LayerWords.read(layers, List.of(LatentView.Layer.values()));
  }

  /** Refuses what cannot be shown whatever the data are. */
  void check() throws CommandException {
    chosenLayers();
    if (frames < Probe.Path.FEWEST_FRAMES || frames > Probe.Path.MOST_FRAMES) {
      throw refusal("frames.unusable", frames, Probe.Path.FEWEST_FRAMES, Probe.Path.MOST_FRAMES);
    }
  }

  private LatentView.ColourBy colourBy(LatentData data) throws CommandException {
    if (colour.equals(BY_LABEL)) {
      return new LatentView.ColourBy.Label();
    }
    if (colour.equals(BY_ERROR)) {
      return new LatentView.ColourBy.Error();
    }
    OptionalInt column = data.shown().columnNamed(colour);
    if (column.isPresent()) {
      return new LatentView.ColourBy.Column(column.getAsInt());
    }
    int factor = data.shown().factors().map(known -> known.names().indexOf(colour)).orElse(-1);
    if (factor < 0) {
      throw refusal("colour.unknown", colour);
    }
    return new LatentView.ColourBy.Factor(factor);
  }

  private LatentView.PlaneChoice planeChoice(int latent) throws CommandException {
    if (plane.equals(List.of(PRINCIPAL))) {
      return new LatentView.PlaneChoice.Principal();
    }
    try {
      if (plane.size() == 2) {
        int across = Integer.parseInt(plane.get(0).strip()) - 1;
        int up = Integer.parseInt(plane.get(1).strip()) - 1;
        if (Math.min(across, up) >= 0 && Math.max(across, up) < latent && across != up) {
          return new LatentView.PlaneChoice.Axes(across, up);
        }
      }
    } catch (NumberFormatException e) {
      throw refusal("latent.plane", String.join(",", plane), latent);
    }
    throw refusal("latent.plane", String.join(",", plane), latent);
  }

  /**
   * Between the codes of which rows a strip leads: those asked for, else typical of two classes.
   */
  LatentPath path(LatentData data) throws CommandException {
    int[] usual = TypicalRows.apart(data.shown());
    int first = from == null ? usual[0] : shown(data, from);
    int second = to == null ? usual[first == usual[1] ? 0 : 1] : shown(data, to);
    return new LatentPath(first, second, frames, spherical);
  }

  /** The number among the rows shown of a row of the data. */
  private static int shown(LatentData data, int row) throws CommandException {
    int[] numbers = data.shownRows();
    return IntStream.range(0, numbers.length)
        .filter(i -> numbers[i] == row)
        .findFirst()
        .orElseThrow(() -> refusal("latent.row", row, data.source().rows(), numbers.length));
  }

  private static CommandException refusal(String key, Object... arguments) {
    return new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get(key, arguments));
  }
}
