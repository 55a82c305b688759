package latentia.data;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.text.Messages;

/**
 * Cups of coffee: what can be measured of a cup is its amounts of six ingredients times what is in
 * them. The contents are rounded from common nutrition tables, to illustrate rather than to inform.
 */
final class Coffee {
  static final List<String> COLUMNS =
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
  private static final double VARIETY = 0.15;

  private static final double NOISE = 0.02;

  private Coffee() {}

  /** The drinks' names. */
  static List<String> drinks() {
    return DRINKS.stream().map(drink -> MESSAGES.get("coffee.drink." + drink)).toList();
  }

  static double[] draw(int drink, Random random) {
    double[] cup = new double[COLUMNS.size()];
    for (int i = 0; i < CONTENTS.length; i++) {
      double portions = Math.max(0, RECIPES[drink][i] * (1 + VARIETY * random.nextGaussian()));
      if (i == SUGAR) {
        portions = random.nextInt(MOST_CUBES + 1);
      }
      for (int j = 0; j < cup.length; j++) {
        cup[j] += portions * CONTENTS[i][j];
      }
    }
    for (int j = 0; j < cup.length; j++) {
      cup[j] *= 1 + NOISE * random.nextGaussian();
    }
    return cup;
  }

  /** A portion of each ingredient. */
  static NamedBasis ingredients() {
    List<String> names =
        INGREDIENTS.stream().map(name -> MESSAGES.get("coffee.basis." + name)).toList();
    double[][] contents = Arrays.stream(CONTENTS).map(double[]::clone).toArray(double[][]::new);
    return new NamedBasis(names, new double[COLUMNS.size()], contents);
  }
}
