package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.Generation;
import latentia.lab.components.Turn;
import latentia.lab.look.TypicalRows;
import latentia.text.Messages;
import picocli.CommandLine.Option;

/** The options that say what of the Components lab is shown. */
final class ComponentsViewOptions {
  private static final int SAMPLES = 200;
  private static final int MOST_SAMPLES = 2000;
  private static final int COMPARED = 10;
  private static final double STEEPEST = 90;

  @Option(names = "--row", paramLabel = "ROW")
  private Integer row;

  @Option(names = "--across", paramLabel = "I", defaultValue = "1")
  private int across;

  @Option(names = "--up", paramLabel = "J", defaultValue = "2")
  private int up;

  @Option(names = "--plane", split = ",", paramLabel = "COLUMN")
  private List<String> plane = List.of();

  @Option(names = "--azimuth", paramLabel = "DEGREES")
  private Double azimuth;

  @Option(names = "--elevation", paramLabel = "DEGREES")
  private Double elevation;

  @Option(names = "--direction", paramLabel = "DEGREES")
  private Double direction;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      defaultValue = "decoded,cumulative,residual,axes,projections,density")
  private List<String> layers;

  @Option(names = "--samples", paramLabel = "N")
  private Integer samples;

  /** Refuses what cannot be shown whatever the data are. */
  void check() throws CommandException {
    chosenLayers();
    require(
        samples == null || samples >= 0 && samples <= MOST_SAMPLES,
        "samples.unusable",
        samples,
        MOST_SAMPLES);
    require(across >= 1 && up >= 1, "scores.unusable", Math.min(across, up));
    require(finite(azimuth) && finite(direction), "angle.unusable");
    require(
        finite(elevation) && (elevation == null || Math.abs(elevation) <= STEEPEST),
        "elevation.unusable");
  }

  private static boolean finite(Double angle) {
    return angle == null || Double.isFinite(angle);
  }

  private Set<ComponentsView.Layer> chosenLayers() throws CommandException {
    return LayerWords.read(layers, List.of(ComponentsView.Layer.values()));
  }

  /**
   * @param codeSize how many scores there are
   */
  ComponentsView view(Theme theme, ComponentsData data, int codeSize) throws CommandException {
    int least = Math.min(2, codeSize);
    require(across <= codeSize && (up <= codeSize || up == 2), "scores.beyond", codeSize);
    ComponentsView view =
        ComponentsView.of(theme, data)
            .withScores(across - 1, Math.min(up, Math.max(least, across)) - 1);
    if (!plane.isEmpty()) {
      view = view.withColumns(columns(data.rows()));
    }
    Turn usual = view.turn();
    view =
        view.withTurn(
            new Turn(
                azimuth == null ? usual.azimuth() : azimuth,
                elevation == null ? usual.elevation() : elevation));
    Set<ComponentsView.Layer> chosen = chosenLayers();
    for (ComponentsView.Layer layer : ComponentsView.Layer.values()) {
      boolean dragged = layer == ComponentsView.Layer.CANDIDATE && direction != null;
      view = view.withLayer(layer, chosen.contains(layer) || dragged);
    }
    return view;
  }

  private List<Integer> columns(Dataset rows) throws CommandException {
    List<Integer> numbers = new ArrayList<>();
    for (String name : plane) {
      OptionalInt column = rows.columnNamed(name.strip());
      require(column.isPresent(), "plane.column", name.strip());
      numbers.add(column.getAsInt());
    }
    boolean different = numbers.stream().distinct().count() == numbers.size();
    require(
        different && (numbers.size() == 2 || numbers.size() == 3),
        "plane.three",
        String.join(",", plane));
    return numbers;
  }

  /** What is pointed at. */
  ComponentsProbe probe(ComponentsData data, long seed) throws CommandException {
    // Of pictures only one sample can be seen whole.
    int usual = data.images() ? 1 : SAMPLES;
    double angle = Math.toRadians(direction == null ? 0 : direction);
    return ComponentsProbe.of(row(data.rows()))
        .withDirection(new double[] {Math.cos(angle), Math.sin(angle)})
        .withGeneration(Generation.none(seed).finishing(samples == null ? usual : samples));
  }

  private int row(Dataset rows) throws CommandException {
    if (row == null) {
      return TypicalRows.apart(rows)[1];
    }
    require(row >= 0 && row < rows.rows(), "point.beyond", row, rows.rows());
    return row;
  }

  /** Rows to compare methods on: a typical one of each class, else evenly chosen ones. */
  static List<Integer> compared(Dataset rows) {
    int classes = rows.labels().map(labels -> labels.classes().size()).orElse(0);
    int count = Math.min(COMPARED, rows.rows());
    return classes >= 2
        ? IntStream.range(0, Math.min(COMPARED, classes))
            .mapToObj(label -> TypicalRows.of(rows, label))
            .flatMapToInt(OptionalInt::stream)
            .boxed()
            .toList()
        : IntStream.range(0, count).mapToObj(i -> i * rows.rows() / count).toList();
  }

  private static void require(boolean holds, String key, Object... arguments)
      throws CommandException {
    if (!holds) {
      throw new CommandException(
          ExitCode.BAD_ARGUMENTS, Messages.of(ComponentsViewOptions.class).get(key, arguments));
    }
  }
}
