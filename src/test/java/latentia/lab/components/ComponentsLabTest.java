package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.linear.LinearSnapshot;
import latentia.figure.Themes;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;

class ComponentsLabTest {
  private static ComponentsData data(String name) throws Exception {
    return ComponentsData.of(Catalogue.load(name, 1), false);
  }

  private static String refused(ComponentsData data, Method method, int components) {
    ComponentsSettings settings =
        ComponentsSettings.standard().withMethod(method).withComponents(components);
    return assertThrows(SettingsException.class, () -> ComponentsLab.open(data, settings))
        .getMessage();
  }

  @Test
  void settingsThatDoNotFitAreRefusedWithTheReasonAndARemedy() throws Exception {
    ComponentsData iris = data("iris");
    assertEquals(
        "9 components were asked for, but \"iris\" allows 0 to 4; choose a number among these.",
        refused(iris, Method.PCA, 9));
    assertTrue(refused(iris, Method.PROBABILISTIC, 4).contains("1 to 3"));
    assertTrue(refused(iris, Method.LOGISTIC, 2).contains("values from 0 to 1"));
    assertTrue(refused(iris, Method.GIVEN, 2).contains("No basis"));
  }

  @Test
  void rowsThatAreNotDrawnAreCounted() throws Exception {
    int[] twelveThousand = IntStream.range(0, 12_000).map(i -> i % 272).toArray();
    Dataset many = Catalogue.load("faithful", 1).selectRows(twelveThousand);
    assertEquals("5,000 of 12,000 eruptions shown", ComponentsData.of(many, false).thinned());
    assertEquals("", data("faithful").thinned(), "all of few rows are drawn");
  }

  @Test
  void rowsThatAreAllTheSameHaveNoVariance() throws Exception {
    Dataset same = Catalogue.load("iris", 1).selectRows(7, 7, 7, 7, 7);
    ComponentsData data = ComponentsData.of(same, false);
    try (var session = ComponentsLab.open(data, ComponentsSettings.standard().fitted(data))) {
      session.step();
      LinearSnapshot shown = session.snapshot();
      ComponentsScene scene =
          new ComponentsScene(
              data, ComponentsSettings.standard(), shown, shown, ComponentsProbe.of(0));
      ComponentsView view = ComponentsView.of(Themes.LIGHT, data);
      assertEquals("0.0%, no variance", ComponentsReadout.of(scene, view).numbers().get(0).value());
    }
  }

  @Test
  void settingsBroughtIntoRangeForOtherDataCanBeOpened() throws Exception {
    for (String name : List.of("faithful", "iris", "digits")) {
      ComponentsData data = data(name);
      for (Method method : Method.values()) {
        ComponentsSettings fitted =
            ComponentsSettings.standard()
                .withMethod(method)
                .withComponents(50)
                .withIterationLimit(1)
                .fitted(data);
        assertTrue(fitted.method().suits(data), method + " on " + name);
        if (!Symbols.sparse(method)) {
          ComponentsLab.open(data, fitted).close();
        }
      }
    }
  }

  @Test
  void everyExampleCanBeOpenedAndSaysWhatToWatch() throws Exception {
    assertEquals("digits", ComponentsExamples.all().get(0).id(), "the lab opens with the drawing");
    for (ComponentsExample example : ComponentsExamples.all()) {
      assertEquals(example, ComponentsExamples.of(example.id()).orElseThrow());
      assertFalse(example.title().isBlank());
      assertTrue(example.explanation().endsWith("."), example.id() + " has no whole sentence");
      ComponentsData data =
          ComponentsData.of(Catalogue.load(example.dataset(), 1), example.standardized());
      assertTrue(example.row() < data.rows().rows(), example.id());
      ComponentsLab.open(data, example.settings()).close();
    }
  }
}
