package latentia.app.latent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import latentia.app.latent.bench.Benches;
import latentia.app.shell.LabExports;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.latent.LatentFigures;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.MapMaker;
import latentia.lab.latent.MapRequest;
import latentia.lab.latent.bench.ModelNames;
import latentia.text.Messages;

/** What the Latent lab hands out: pictures for files and the clipboard, rows with their codes. */
final class LatentExports implements LabExports {
  private static final String BENCH = "bench-";

  private final Messages messages = Messages.of(LatentExports.class);
  private final LatentViewModel lab;
  private final LatentStage stage;

  LatentExports(LatentViewModel lab, LatentStage stage) {
    this.lab = lab;
    this.stage = stage;
  }

  /** The picture that the mouse was on last, else the planes; none while opening a session. */
  @Override
  public Optional<Exportable> current() {
    List<Exportable> all = all();
    String used = stage.lastUsed();
    String id = used.equals("bench") ? BENCH + stage.benches().id() : used;
    return all.stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** All pictures; none while a session is being opened. */
  @Override
  public List<Exportable> all() {
    LatentScene scene = lab.sceneProperty().get();
    if (scene == null) {
      return List.of();
    }
    LatentView view = lab.viewProperty().get();
    List<String> names = ModelNames.of(scene.settings());
    List<Exportable> all = new ArrayList<>();
    all.add(
        exportable("planes", theme -> new LatentFigures().planes(scene, view.withTheme(theme))));
    for (int model = 0; model < scene.models(); model++) {
      int number = model;
      all.add(
          named(
              "plane-" + model,
              messages.get("export.plane", names.get(model)),
              theme -> plane(scene, view.withTheme(theme), number)));
    }
    for (int model = 0; model < scene.models(); model++) {
      int number = model;
      all.add(
          named(
              "manifold-" + model,
              messages.get("export.manifold", names.get(model)),
              manifold(scene, view, number)));
    }
    all.add(exportable("curves", theme -> new LatentFigures().curves(scene, theme)));
    all.add(exportable("ledger", theme -> new LatentFigures().ledger(scene, theme)));
    for (Benches.Titled bench : stage.benches().exported()) {
      all.add(
          named(
              BENCH + bench.id(),
              messages.get("export.benchNamed", bench.title()),
              bench.figure()));
    }
    return all;
  }

  private Exportable exportable(String id, Function<Theme, Figure> figure) {
    return named(id, messages.get("export." + id), figure);
  }

  private static Exportable named(String id, String name, Function<Theme, Figure> figure) {
    return new Exportable(id, name, figure);
  }

  private static Figure plane(LatentScene scene, LatentView view, int model) {
    return new LatentFigures().plane(scene, view, model);
  }

  /** The manifold of a model as its plane would show it, whether or not it is on screen. */
  private Function<Theme, Figure> manifold(LatentScene scene, LatentView view, int model) {
    LatentView with = view.withLayer(LatentView.Layer.MANIFOLD, Set.of(model));
    MapRequest request =
        lab.probing()
            .seen(scene, with, model)
            .request(EnumSet.of(LatentView.Layer.MANIFOLD), false);
    return theme -> {
      List<LatentMaps.ModelMaps> maps = new ArrayList<>(scene.maps().models());
      maps.set(
          model,
          MapMaker.maps(
              scene.network(model),
              scene.shown().model(model).codes(),
              scene.data().shown(),
              request,
              () -> false));
      return plane(scene.withMaps(new LatentMaps(maps)), with.withTheme(theme), model);
    };
  }

  /** The rows shown with their codes in every model, tab-separated with a header line. */
  @Override
  public String table() {
    LatentScene scene = lab.sceneProperty().get();
    if (scene == null) {
      return "";
    }
    Dataset rows = scene.data().shown();
    Optional<Labels> labels = scene.data().labels();
    List<String> names = ModelNames.of(scene.settings());
    StringBuilder table = new StringBuilder(messages.get("copied.row"));
    labels.ifPresent(known -> table.append('\t').append(known.name()));
    for (int model = 0; model < scene.models(); model++) {
      for (int j = 1; j <= scene.network(model).latent(); j++) {
        table.append('\t').append(names.get(model)).append(" z").append(j);
      }
    }
    for (int row = 0; row < rows.rows(); row++) {
      int number = row;
      table.append('\n').append(scene.data().shownRows()[row]);
      labels.ifPresent(
          known ->
              table
                  .append('\t')
                  .append(known.code(number) < 0 ? "" : known.classes().get(known.code(number))));
      for (int model = 0; model < scene.models(); model++) {
        int latent = scene.network(model).latent();
        float[] codes = scene.shown().model(model).codes();
        IntStream.range(number * latent, (number + 1) * latent)
            .forEach(i -> table.append('\t').append(codes[i]));
      }
    }
    return table.append('\n').toString();
  }

  @Override
  public String copiedWords() {
    return messages.get("copied.data");
  }
}
