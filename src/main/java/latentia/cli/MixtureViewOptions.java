package latentia.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import latentia.data.Dataset;
import latentia.figure.Theme;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.Plane;
import latentia.text.Messages;
import picocli.CommandLine.Option;

/** The options that say what of a mixture is shown. */
final class MixtureViewOptions {
  private static final Messages MESSAGES = Messages.of(MixtureViewOptions.class);
  private static final String PRINCIPAL = "pca";
  private static final String NONE = "none";

  @Option(names = "--layers", split = ",", paramLabel = "LAYER", defaultValue = "ellipses,trails")
  private List<String> layers;

  @Option(names = "--plane", split = ",", paramLabel = "COLUMN")
  private List<String> plane = List.of();

  @Option(names = "--point", paramLabel = "ROW")
  private Integer point;

  /** A view without handles. */
  MixtureView view(Theme theme, Dataset data, boolean histogram) throws CommandException {
    if (point != null && (point < 0 || point >= data.rows())) {
      throw refusal("point.beyond", point, data.rows());
    }
    return MixtureView.of(theme, data)
        .withPlane(plane(data, histogram))
        .withLayers(chosenLayers())
        .withHoveredRow(point == null ? -1 : point)
        .withSelectedComponent(-1)
        .withEditable(false);
  }

  private Set<MixtureView.Layer> chosenLayers() throws CommandException {
    Set<MixtureView.Layer> chosen = EnumSet.noneOf(MixtureView.Layer.class);
    for (String name : layers) {
      if (name.equals(NONE)) {
        continue;
      }
      try {
        chosen.add(MixtureView.Layer.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw refusal("layer.unknown", name);
      }
    }
    return chosen;
  }

  private Plane plane(Dataset data, boolean histogram) throws CommandException {
    if (plane.isEmpty()) {
      return histogram ? Plane.OneColumn.of(data, 0) : Plane.standard(data);
    }
    if (plane.equals(List.of(PRINCIPAL)) && data.columns() > 1 && !histogram) {
      return Plane.PrincipalPlane.of(data);
    }
    List<Integer> columns = new ArrayList<>();
    for (String name : plane) {
      int column = data.columnNames().indexOf(name.strip());
      if (column < 0) {
        throw refusal("plane.unknown", name, String.join(", ", data.columnNames()));
      }
      columns.add(column);
    }
    if (columns.size() == 1) {
      return Plane.OneColumn.of(data, columns.get(0));
    }
    if (columns.size() > 2 || histogram || columns.get(0).equals(columns.get(1))) {
      throw refusal(histogram ? "plane.one" : "plane.two", String.join(",", plane));
    }
    return Plane.TwoColumns.of(data, columns.get(0), columns.get(1));
  }

  private static CommandException refusal(String key, Object... arguments) {
    return new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get(key, arguments));
  }
}
