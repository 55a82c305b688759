package latentia.app.data;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.data.generate.Parameter;
import latentia.lab.inspect.PreviewFigure;

/**
 * A generator, what its parameters are, and a preview of what it draws. Each generator keeps the
 * values that were chosen for it.
 */
final class GenerateViewModel implements AutoCloseable {
  private static final String ROWS = "rows";

  private final Map<String, Map<String, Double>> chosen = new HashMap<>();
  private final ObjectProperty<Generator> generator =
      new SimpleObjectProperty<>(Generators.all().get(0));
  private final LongProperty seed = new SimpleLongProperty(1);
  private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
  private final LatestJob previewing;
  private final LatestJob drawing;
  private final Notices notices;

  /**
   * The first rows of what would be drawn.
   *
   * @param rows how many there would be
   */
  record Preview(Generator generator, Dataset data, int rows) {}

  /** A generator with all that decides what it draws. */
  record Order(Generator generator, Map<String, Double> values, long seed) {
    Dataset draw() throws DataException {
      return generator.generate(values, seed);
    }
  }

  GenerateViewModel(Executor fxThread, Notices notices) {
    this.notices = notices;
    previewing = new LatestJob("preview", fxThread);
    drawing = new LatestJob("generator", fxThread);
    generator.addListener((o, old, now) -> refresh());
    seed.addListener((o, old, now) -> refresh());
    refresh();
  }

  /** The present value of a parameter of the present generator. */
  double value(Parameter parameter) {
    return values().getOrDefault(parameter.key(), parameter.usual());
  }

  /** Takes a value that the parameter allows; whether it does. */
  boolean set(Parameter parameter, double value) {
    if (!parameter.allows(value)) {
      return false;
    }
    if (value != value(parameter)) {
      values().put(parameter.key(), value);
      refresh();
    }
    return true;
  }

  /** Brings back the usual values of the present generator. */
  void reset() {
    values().clear();
    refresh();
  }

  private Map<String, Double> values() {
    return chosen.computeIfAbsent(generator.get().key(), key -> new HashMap<>());
  }

  /** What the present choices draw. */
  Order order() {
    return new Order(generator.get(), Map.copyOf(values()), seed.get());
  }

  /** Rows come one after the other from the seed: the first are the same however many follow. */
  private void refresh() {
    Order order = order();
    Parameter rows = order.generator().parameters().get(0);
    int wanted = (int) value(rows);
    previewing.start(
        (cancelled, apply) -> {
          Map<String, Double> values = new HashMap<>(order.values());
          values.put(ROWS, 1.0);
          Dataset one = order.generator().generate(values, order.seed());
          values.put(ROWS, (double) PreviewFigure.rowsShown(one, wanted));
          Dataset first = order.generator().generate(values, order.seed());
          apply.execute(() -> preview.set(new Preview(order.generator(), first, wanted)));
        },
        notices::fault);
  }

  /**
   * Draws all rows in the background.
   *
   * @param drawn is given them
   */
  void draw(Consumer<Dataset> drawn) {
    Order order = order();
    drawing.start(
        (cancelled, apply) -> {
          Dataset data = order.draw();
          apply.execute(() -> drawn.accept(data));
        },
        failure -> {
          if (failure instanceof DataException) {
            notices.warn(failure.getMessage());
          } else {
            notices.fault(failure);
          }
        });
  }

  ObjectProperty<Generator> generatorProperty() {
    return generator;
  }

  LongProperty seedProperty() {
    return seed;
  }

  /** Null until the first is drawn. */
  ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  @Override
  public void close() {
    previewing.close();
    drawing.close();
  }
}
