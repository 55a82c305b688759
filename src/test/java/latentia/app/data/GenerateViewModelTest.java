package latentia.app.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.app.QuietWindow;
import latentia.data.Dataset;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.data.generate.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerateViewModelTest {
  private final QuietWindow window = new QuietWindow();
  private final GenerateViewModel desk = new GenerateViewModel(window, window);

  @AfterEach
  void close() {
    desk.close();
  }

  private GenerateViewModel.Preview previewOf(String key, int rows) throws Exception {
    window.runUntil(
        "a preview of " + rows + " " + key,
        now -> {},
        () ->
            desk.previewProperty().get() != null
                && desk.previewProperty().get().generator().key().equals(key)
                && desk.previewProperty().get().rows() == rows);
    return desk.previewProperty().get();
  }

  private void choose(String key) {
    desk.generatorProperty().set(Generators.named(key).orElseThrow());
  }

  private Parameter parameter(String key) {
    return desk.generatorProperty().get().parameters().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePreviewIsTheBeginningOfWhatIsDrawn() throws Exception {
    for (Generator generator : Generators.all()) {
      choose(generator.key());
      assertTrue(desk.set(parameter("rows"), 150));
      desk.seedProperty().set(7);
      List<Dataset> drawn = new ArrayList<>();
      desk.draw(drawn::add);
      window.runUntil("all rows of " + generator.key(), now -> {}, () -> !drawn.isEmpty());
      Dataset all = drawn.get(0);
      Dataset first = previewOf(generator.key(), 150).data();
      assertEquals(150, all.rows());
      assertArrayEquals(
          Arrays.copyOf(all.rowMajor(), first.rows() * first.columns()),
          first.rowMajor(),
          generator.key());
    }
  }

  @Test
  void everyGeneratorKeepsTheValuesChosenForIt() throws Exception {
    choose("moons");
    desk.set(parameter("noise"), 0.25);
    desk.set(parameter("rows"), 33);
    choose("rings");
    previewOf("rings", (int) parameter("rows").usual());
    choose("moons");
    previewOf("moons", 33);
    assertEquals(0.25, desk.value(parameter("noise")));
    desk.reset();
    assertEquals(parameter("noise").usual(), desk.value(parameter("noise")));
  }

  @Test
  void whatAParameterDoesNotAllowIsNotTaken() {
    choose("moons");
    assertFalse(desk.set(parameter("rows"), 10.5));
    assertFalse(desk.set(parameter("rows"), 0));
    assertEquals(parameter("rows").usual(), desk.value(parameter("rows")));
  }

  @Test
  void aSlidersPlacesAreValuesTheParameterAllowsAndReachBothEnds() {
    for (Generator generator : Generators.all()) {
      for (Parameter parameter : generator.parameters()) {
        ParameterScale scale = new ParameterScale(parameter);
        String what = generator.key() + " " + parameter.key();
        assertEquals(parameter.low(), scale.value(0), what);
        assertEquals(parameter.high(), scale.value(1), what);
        for (double place = 0; place <= 1; place += 1 / 512.0) {
          double value = scale.value(place);
          assertTrue(parameter.allows(value), what + " " + value);
          assertEquals(place, scale.place(value), parameter.whole() ? 0.51 : 0.011, what);
        }
        double usual = parameter.usual();
        assertEquals(usual, scale.value(scale.place(usual)), 0.01 * Math.abs(usual), what);
      }
    }
  }
}
