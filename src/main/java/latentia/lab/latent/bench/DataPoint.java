package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import latentia.data.Dataset;
import latentia.engine.neural.Code;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * One row as every model sees it: its reconstruction, its nearest rows in the space of the data and
 * in each code space, and what its posterior says.
 *
 * @param title "digit 12, class 4"
 * @param row the values, as the networks see them
 * @param near the nearest rows in the space of the data
 * @param posterior of the first variational model, or empty when there is none
 */
public record DataPoint(
    RowForm form,
    String title,
    String label,
    double[] row,
    List<Neighbour> near,
    List<Seen> models,
    Optional<Posterior> posterior) {
  /**
   * A near row.
   *
   * @param row its number among the rows shown
   * @param number its number in the data set
   * @param shared whether it is near in the data and in some code as well
   */
  public record Neighbour(
      int row, int number, String label, double[] values, double distance, boolean shared) {}

  /** What one model makes of the row. */
  public record Seen(
      String name,
      Code code,
      double[] reconstruction,
      double loss,
      String lossInWords,
      List<Neighbour> near) {}

  /** The row in every model of a scene. */
  public static DataPoint of(LatentScene scene, DataPointOptions options) {
    Dataset shown = scene.data().shown();
    double[] row = shown.row(options.row());
    List<Neighbours.Near> near =
        Neighbours.of(
            shown.rows(),
            options.neighbours(),
            options.row(),
            other -> Neighbours.distance(row, shown.row(other)));
    List<List<Neighbours.Near>> nearCodes = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      nearCodes.add(nearCodes(scene, m, options));
    }
    Set<Integer> nearInData = rows(near);
    Set<Integer> nearInCode = new HashSet<>();
    nearCodes.forEach(each -> nearInCode.addAll(rows(each)));
    List<Seen> models = new ArrayList<>();
    List<String> names = ModelNames.of(scene.settings());
    for (int m = 0; m < scene.models(); m++) {
      TrainedNetwork network = scene.network(m);
      Code code = network.encode(row);
      double loss = network.reconstructionLoss(row, code.mean());
      models.add(
          new Seen(
              names.get(m),
              code,
              network.decode(code.mean()),
              loss,
              ModelNames.loss(loss, network.settings()),
              named(scene, nearCodes.get(m), nearInData)));
    }
    return new DataPoint(
        scene.data().rowForm(),
        Words.row(scene.data().source(), scene.data().shownRows()[options.row()]),
        Words.label(shown, options.row()),
        row,
        named(scene, near, nearInCode),
        List.copyOf(models),
        posterior(scene, row, options));
  }

  private static List<Neighbours.Near> nearCodes(
      LatentScene scene, int model, DataPointOptions options) {
    float[] codes = scene.shown().model(model).codes();
    int q = scene.network(model).latent();
    return Neighbours.of(
        codes.length / q,
        options.neighbours(),
        options.row(),
        other -> {
          double sum = 0;
          for (int j = 0; j < q; j++) {
            double from = codes[other * q + j] - codes[options.row() * q + j];
            sum += from * from;
          }
          return Math.sqrt(sum);
        });
  }

  private static Set<Integer> rows(List<Neighbours.Near> near) {
    return near.stream().map(Neighbours.Near::row).collect(Collectors.toSet());
  }

  private static List<Neighbour> named(
      LatentScene scene, List<Neighbours.Near> near, Set<Integer> others) {
    Dataset shown = scene.data().shown();
    return near.stream()
        .map(
            each ->
                new Neighbour(
                    each.row(),
                    scene.data().shownRows()[each.row()],
                    Words.label(shown, each.row()),
                    shown.row(each.row()),
                    each.distance(),
                    others.contains(each.row())))
        .toList();
  }

  private static Optional<Posterior> posterior(
      LatentScene scene, double[] row, DataPointOptions options) {
    for (int m = 0; m < scene.models(); m++) {
      if (scene.network(m).isVariational()) {
        String name = ModelNames.of(scene.settings()).get(m);
        return Optional.of(
            Posterior.of(name, scene.network(m), row, options.draws(), options.seed()));
      }
    }
    return Optional.empty();
  }

  /** The numbers, among the rows shown, of the rows that can be pointed at in the figure. */
  public List<Integer> pickable() {
    List<Integer> rows = new ArrayList<>();
    near.forEach(each -> rows.add(each.row()));
    models.forEach(model -> model.near().forEach(each -> rows.add(each.row())));
    return rows;
  }
}
