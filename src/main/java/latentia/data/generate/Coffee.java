package latentia.data.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentia.data.NamedBasis;
import latentia.text.Messages;

/**
 * Cups of coffee: what can be measured of a cup is its amounts of six ingredients times what is in
 * them. The contents are rounded from common nutrition tables, to illustrate rather than to inform.
 */
record Coffee() implements Shape {
  private static final List<String> COLUMNS =
      List.of("volume", "caffeine", "fat", "protein", "sugar", "cocoa", "calcium");

  private static final Messages MESSAGES = Messages.of(Coffee.class);
  private static final List<String> INGREDIENTS =
      List.of("espresso", "water", "milk", "cream", "sugar", "chocolate");

  /** What is in one portion: ml, mg, g, g, g, g, mg; rows as {@link #INGREDIENTS}. */
  private static final double[][] CONTENTS = {
    {10, 20, 0.02, 0.01, 0, 0, 0.2},
    {10, 0, 0, 0, 0, 0, 0.4},
    {10, 0, 0.36, 0.33, 0.48, 0, 12},
    {20, 0, 3.2, 0.2, 0.3, 0, 6.5},
    {2.5, 0, 0, 0, 4, 0, 0},
    {10, 1.5, 0.3, 0.3, 6.5, 1.5, 2}
  };

  private static final List<String> DRINKS =
      List.of("espresso", "americano", "cappuccino", "latte", "mocha", "vienna");

  /** Portions in a cup as it is usually made, but for sugar, which is a matter of taste. */
  private static final double[][] RECIPES = {
    {3, 0, 0, 0, 0, 0},
    {5, 12, 0, 0, 0, 0},
    {3, 0, 12, 0, 0, 0},
    {5, 0, 22, 0, 0, 0},
    {5, 0, 15, 1, 0, 2.5},
    {5, 5, 0, 3, 0, 0}
  };

  private static final int SUGAR = 4;
  private static final int MOST_CUBES = 2;

  /** Standard deviations, relative: of portions, and of what is measured. */
  private static final String VARIETY = "variety";

  private static final String NOISE = "noise";

  @Override
  public String key() {
    return "coffee";
  }

  @Override
  public int usualRows() {
    return 240;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real(NOISE, 0, 0.5, 0.02), Parameter.real(VARIETY, 0, 1, 0.15));
  }

  @Override
  public List<String> columns(Values values) {
    return COLUMNS;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.drinks(
        DRINKS.stream().map(drink -> MESSAGES.get("coffee.drink." + drink)).toList());
  }

  @Override
  public Draw draw(Values values) {
    double variety = values.of(VARIETY);
    double noise = values.of(NOISE);
    return (drink, random) -> {
      double[] cup = made(drink, variety, random);
      for (int j = 0; j < cup.length; j++) {
        cup[j] *= 1 + noise * random.nextGaussian();
      }
      return cup;
    };
  }

  private static double[] made(int drink, double variety, Random random) {
    double[] cup = new double[COLUMNS.size()];
    for (int i = 0; i < CONTENTS.length; i++) {
      double portions = Math.max(0, RECIPES[drink][i] * (1 + variety * random.nextGaussian()));
      if (i == SUGAR) {
        portions = random.nextInt(MOST_CUBES + 1);
      }
      for (int j = 0; j < cup.length; j++) {
        cup[j] += portions * CONTENTS[i][j];
      }
    }
    return cup;
  }

  /** A portion of each ingredient. */
  @Override
  public Optional<NamedBasis> basis() {
    List<String> names =
        INGREDIENTS.stream().map(name -> MESSAGES.get("coffee.basis." + name)).toList();
    double[][] contents = Arrays.stream(CONTENTS).map(double[]::clone).toArray(double[][]::new);
    return Optional.of(new NamedBasis(names, new double[COLUMNS.size()], contents));
  }
}
