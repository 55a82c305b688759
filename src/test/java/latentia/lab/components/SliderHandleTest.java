package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import latentia.figure.Axes;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

class SliderHandleTest {
  @Test
  void aNameTellsTheSliderItWasMadeFrom() {
    Random random = new Random(4);
    for (int i = 0; i < 100; i++) {
      double left = random.nextGaussian() * 100;
      double low = random.nextGaussian() * 1e-7;
      SliderHandle slider =
          new SliderHandle(random.nextInt(800), left, left + 60, low, low + random.nextDouble());
      assertEquals(Optional.of(slider), SliderHandle.of(slider.id()));
    }
    assertTrue(SliderHandle.of("direction").isEmpty());
    assertTrue(SliderHandle.of("pin-3").isEmpty());
  }

  @Test
  void placesAndValuesAreInverseAndEndAtTheEndsOfTheTrack() {
    SliderHandle slider = new SliderHandle(2, 10, 70, -1.5, 1.5);
    assertEquals(0.75, slider.value(slider.place(0.75)), 1e-12);
    assertEquals(40, slider.place(0), 1e-12);
    assertEquals(70, slider.place(99), 1e-12);
    assertEquals(-1.5, slider.value(-4), 1e-12);
  }

  @Test
  void everyKnobOfTheStripStandsWhereItsCoefficientIs() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 6, 1513);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    Axes strip =
        new BuildUpFigures()
            .strip(scene, view, new SheetSize(760, 260, true))
            .panels()
            .get(0)
            .axes();
    assertEquals(6, strip.handles().size());
    for (Axes.Handle handle : strip.handles()) {
      SliderHandle slider = SliderHandle.of(handle.id()).orElseThrow();
      double coefficient = scene.code()[slider.component()];
      assertEquals(coefficient, slider.value(handle.x()), 1e-9, "component " + slider.component());
    }
  }
}
