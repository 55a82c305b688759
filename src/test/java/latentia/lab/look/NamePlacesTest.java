package latentia.lab.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamePlacesTest {
  @Test
  void namesStandAtTheirCurvesWhereThereIsRoom() {
    double[] ends = {7, 2, 5};
    assertArrayEquals(ends, NamePlaces.of(ends, 0, 10, 0.1), 1e-12);
  }

  @Test
  void namesNeverOverlapAndStayInTheirOrderOnTheAxis() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[] ends = random.doubles(3, -1, 11).toArray();
      double[] places = NamePlaces.of(ends, 0, 10, 0.2);
      for (int i = 0; i < 3; i++) {
        assertTrue(places[i] >= 1 - 1e-9 && places[i] <= 9 + 1e-9, Arrays.toString(places));
        for (int j = 0; j < i; j++) {
          double distance = places[i] - places[j];
          assertTrue(Math.abs(distance) >= 2 - 1e-9, Arrays.toString(places));
          assertTrue(distance * (ends[i] - ends[j]) >= 0, "the higher curve has the higher name");
        }
      }
    }
  }
}
