package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.app.shell.LabExports;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.mixture.MixtureFigures;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureView;
import latentia.text.Messages;

/** What the Mixtures lab hands out: its figures, and the rows with their responsibilities. */
final class MixtureExports implements LabExports {
  private final Messages messages = Messages.of(MixtureExports.class);
  private final MixtureViewModel lab;
  private final CriteriaViewModel criteria;
  private final MixtureStage stage;

  MixtureExports(MixtureViewModel lab, CriteriaViewModel criteria, MixtureStage stage) {
    this.lab = lab;
    this.criteria = criteria;
    this.stage = stage;
  }

  @Override
  public List<Exportable> all() {
    Dataset data = lab.dataProperty().get();
    MixtureScene scene = lab.sceneProperty().get();
    if (scene == null) {
      return List.of();
    }
    MixtureView view = lab.viewProperty().get();
    List<Criteria> found = List.copyOf(criteria.found());
    return List.of(
        exportable(
            "stage", theme -> new MixtureFigures().stage(data, scene, view.withTheme(theme))),
        exportable(
            "scatter", theme -> new MixtureFigures().scatter(data, scene, view.withTheme(theme))),
        exportable("bound", theme -> new MixtureFigures().bound(scene, theme)),
        exportable(
            "criteria",
            theme -> new MixtureFigures().criteria(found, scene.after().components(), theme)));
  }

  private Exportable exportable(String id, Function<Theme, Figure> figure) {
    return new Exportable(id, messages.get("export." + id), figure);
  }

  @Override
  public Optional<Exportable> current() {
    return all().stream().filter(view -> view.id().equals(stage.lastUsed())).findFirst();
  }

  @Override
  public String table() {
    if (lab.sceneProperty().get() == null) {
      return "";
    }
    Dataset data = lab.dataProperty().get();
    MixtureSnapshot shown = lab.sceneProperty().get().after();
    StringBuilder table = new StringBuilder(String.join("\t", data.columnNames()));
    IntStream.range(0, shown.components()).forEach(k -> table.append("\tr").append(k + 1));
    for (int n = 0; n < data.rows(); n++) {
      int row = n;
      table.append('\n');
      table.append(
          IntStream.range(0, data.columns())
              .mapToObj(j -> Double.toString(data.value(row, j)))
              .collect(Collectors.joining("\t")));
      IntStream.range(0, shown.components())
          .forEach(k -> table.append('\t').append(shown.responsibility(row, k)));
    }
    return table.append('\n').toString();
  }

  @Override
  public String copiedWords() {
    return messages.get("copied.data");
  }
}
