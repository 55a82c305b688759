package latentia.data.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Factors;
import latentia.data.Labels;
import latentia.data.NamedBasis;

/** Draws points of a shape. */
record PointGenerator(Shape shape) implements Generator {
  private static final int MOST_ROWS = 1_000_000;

  @Override
  public String key() {
    return shape.key();
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.whole(Parameter.ROWS, 1, MOST_ROWS, shape.usualRows()));
    all.addAll(shape.parameters());
    return List.copyOf(all);
  }

  @Override
  public Layout usualLayout() {
    Values usual = Values.usual(parameters());
    return new Layout(
        shape.usualRows(),
        shape.columns(usual),
        Optional.of(shape.classes(usual).column()),
        Optional.empty());
  }

  @Override
  public Optional<NamedBasis> basis() {
    return shape.basis();
  }

  @Override
  public Dataset generate(Map<String, Double> given, long seed) throws DataException {
    Values values = Values.of(this, given);
    List<String> columns = shape.columns(values);
    Classes classes = shape.classes(values);
    Shape.Draw draw = shape.draw(values);
    Random random = new Random(seed);
    int rows = values.whole(Parameter.ROWS);
    int d = columns.size();
    int f = shape.factors().size();
    double[] cells = new double[d * rows];
    double[] truth = new double[f * rows];
    int[] codes = new int[rows];
    for (int n = 0; n < rows; n++) {
      codes[n] = n % classes.count();
      double[] row = draw.row(codes[n], random);
      System.arraycopy(row, 0, cells, d * n, d);
      System.arraycopy(row, d, truth, f * n, f);
    }
    Dataset points =
        Dataset.of(key(), columns, cells)
            .withLabels(new Labels(classes.labelName(), classes.names(), codes));
    return GeneratedWords.worded(
        f == 0 ? points : points.withFactors(new Factors(shape.factors(), truth)));
  }
}
