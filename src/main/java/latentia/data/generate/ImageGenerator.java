package latentia.data.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Factors;
import latentia.data.ImageShape;
import latentia.data.Labels;

/** Draws images of a family, each with factors of its own, which are kept beside the pixels. */
record ImageGenerator(ImageFamily family) implements Generator {
  private static final int USUAL_ROWS = 2000;
  private static final int MOST_ROWS = 20_000;
  private static final int WHITE = 255;
  private static final int ANY_CLASS = -1;
  private static final String NOISE = "noise";
  private static final String ONLY = "only";
  private static final int PIXELS = ImageFamily.SIDE * ImageFamily.SIDE;

  @Override
  public String key() {
    return family.key();
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.whole(Parameter.ROWS, 1, MOST_ROWS, USUAL_ROWS));
    all.add(Parameter.real(NOISE, 0, 1, 0));
    family
        .classes()
        .ifPresent(
            classes -> all.add(Parameter.whole(ONLY, ANY_CLASS, classes.count() - 1, ANY_CLASS)));
    family.factors().forEach(factor -> all.add(factor.spread()));
    return List.copyOf(all);
  }

  @Override
  public Layout usualLayout() {
    return new Layout(
        USUAL_ROWS,
        columns(),
        family.classes().map(Classes::column),
        Optional.of(new ImageShape(ImageFamily.SIDE, ImageFamily.SIDE)));
  }

  private static List<String> columns() {
    return IntStream.range(0, PIXELS).mapToObj(j -> "p" + j).toList();
  }

  @Override
  public Dataset generate(Map<String, Double> given, long seed) throws DataException {
    Values values = Values.of(this, given);
    int rows = values.whole(Parameter.ROWS);
    int[] codes = codes(values, rows);
    List<Factor> factors = family.factors();
    double[] truth = new double[rows * factors.size()];
    double[] pixels = new double[rows * PIXELS];
    Random random = new Random(seed);
    for (int n = 0; n < rows; n++) {
      double[] drawn = new double[factors.size()];
      for (int f = 0; f < drawn.length; f++) {
        Factor factor = factors.get(f);
        drawn[f] = factor.at(values.of(factor.name()) * (2 * random.nextDouble() - 1));
      }
      System.arraycopy(drawn, 0, truth, n * drawn.length, drawn.length);
      double[] image = family.draw(codes[n], drawn);
      expose(image, values.of(NOISE), random);
      System.arraycopy(image, 0, pixels, n * PIXELS, PIXELS);
    }
    Dataset images =
        Dataset.of(key(), columns(), pixels)
            .withImageShape(new ImageShape(ImageFamily.SIDE, ImageFamily.SIDE))
            .withFactors(new Factors(factors.stream().map(Factor::name).toList(), truth));
    Optional<Labels> labels =
        family.classes().map(classes -> new Labels(classes.labelName(), classes.names(), codes));
    return GeneratedWords.worded(labels.map(images::withLabels).orElse(images));
  }

  /** Each row's class, one after the other or the only one wanted. */
  private int[] codes(Values values, int rows) {
    int count = family.classes().map(Classes::count).orElse(1);
    int only = count == 1 ? 0 : values.whole(ONLY);
    return IntStream.range(0, rows).map(n -> only == ANY_CLASS ? n % count : only).toArray();
  }

  /** From 0 to 1 to whole grey levels from 0 to 255, with noise of this standard deviation. */
  private static void expose(double[] image, double noise, Random random) {
    for (int j = 0; j < image.length; j++) {
      double level = noise == 0 ? image[j] : image[j] + noise * random.nextGaussian();
      image[j] = Math.rint(WHITE * Math.max(0, Math.min(level, 1)));
    }
  }
}
