package latentia.app.components;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.app.shell.FigurePanes;
import latentia.app.shell.LabExports;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.DictionarySnapshot;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.LogisticPcaSnapshot;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.look.SheetSize;
import latentia.text.Messages;

/** What the Components lab hands out: pictures for files, rows with their codes. */
final class ComponentsExports implements LabExports {
  private static final SheetSize LARGE = new SheetSize(1200, 800, true);
  private static final SheetSize WIDE = new SheetSize(1200, 420, true);

  private final Messages messages = Messages.of(ComponentsExports.class);
  private final ComponentsViewModel lab;
  private final ComponentsStage stage;
  private final FigurePanes panes;

  ComponentsExports(ComponentsViewModel lab, ComponentsStage stage, FigurePanes panes) {
    this.lab = lab;
    this.stage = stage;
    this.panes = panes;
  }

  /** All pictures; none while the first session is being opened. */
  @Override
  public List<Exportable> all() {
    ComponentsView view = lab.viewProperty().get();
    return lab.shown().map(stage::exported).orElse(List.of()).stream()
        .map(
            each ->
                new Exportable(
                    each.id(),
                    messages.get("export." + each.id()),
                    theme -> each.picture().of(view.withTheme(theme), size(each.id()))))
        .toList();
  }

  private static SheetSize size(String id) {
    return id.equals("strip") || id.equals("compare") ? WIDE : LARGE;
  }

  /** The picture that the mouse was on last: the basis, or what stands on the stage. */
  @Override
  public Optional<Exportable> current() {
    StageContent content = lab.looking().contentProperty().get();
    String id = content == StageContent.BUILD ? "stage" : content.name();
    String wanted = panes.lastUsed().equals("basis") ? "basis" : id;
    List<Exportable> all = all();
    return all.stream()
        .filter(each -> each.id().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The rows drawn with their codes, tab-separated with a header line. */
  @Override
  public String table() {
    return lab.shown().map(this::table).orElse("");
  }

  @Override
  public String copiedWords() {
    return messages.get("copied.data");
  }

  private String table(ComponentsScene scene) {
    Dataset rows = lab.stateProperty().get().data().rows();
    Optional<Labels> labels = rows.labels();
    StringBuilder table = new StringBuilder(messages.get("copied.row"));
    labels.ifPresent(known -> table.append('\t').append(known.name()));
    IntStream.rangeClosed(1, scene.model().codeSize()).forEach(j -> table.append("\tz").append(j));
    for (int row : scene.data().shownRows()) {
      table.append('\n').append(row);
      labels.ifPresent(
          known ->
              table
                  .append('\t')
                  .append(known.code(row) < 0 ? "" : known.classes().get(known.code(row))));
      for (double value : code(scene.shown(), rows, row)) {
        table.append('\t').append(value);
      }
    }
    return table.append('\n').toString();
  }

  private static double[] code(LinearSnapshot shown, Dataset rows, int row) {
    if (shown instanceof DictionarySnapshot dictionary) {
      return dictionary.codes()[row];
    }
    return shown instanceof LogisticPcaSnapshot logistic
        ? logistic.codes()[row]
        : shown.model().encode(rows.row(row));
  }
}
