package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.PcaModel;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

class BuildUpTest {
  /** The mean over the cells after so many components, without any of the engine's code for it. */
  private static double errorByHand(double[] row, PcaModel pca, int used) {
    double[] left = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      left[j] = row[j] - pca.components().mean()[j];
    }
    for (int i = 0; i < used; i++) {
      double[] axis = pca.components().axes()[i];
      double score = 0;
      for (int j = 0; j < row.length; j++) {
        score += axis[j] * (row[j] - pca.components().mean()[j]);
      }
      for (int j = 0; j < row.length; j++) {
        left[j] -= score * axis[j];
      }
    }
    double sum = 0;
    for (double each : left) {
      sum += each * each;
    }
    return sum / row.length;
  }

  @Test
  void theTilesOfTheStripSumToWhatIsShownBelowThem() throws Exception {
    List<ComponentsScene> scenes =
        List.of(
            Runs.scene("digits", Method.PCA, 6, 1513),
            Runs.scene("iris", Method.PROBABILISTIC, 2, 7),
            Runs.scene("iris", Method.DICTIONARY, 8, 100));
    for (ComponentsScene scene : scenes) {
      BuildUp build = BuildUp.of(scene);
      double[] sum = build.after(0);
      for (int place = 0; place < build.places(); place++) {
        double[] vector = build.model().basis(build.component(place));
        for (int j = 0; j < sum.length; j++) {
          sum[j] += build.coefficient(place) * vector[j];
        }
        String where = scene.settings().method() + " after place " + place;
        assertArrayEquals(build.after(place + 1), sum, 1e-10, where);
      }
      double[] left = build.leftOver();
      for (int j = 0; j < left.length; j++) {
        assertEquals(build.row()[j], build.now()[j] + left[j], 1e-12, "left over is the rest");
      }
    }
  }

  @Test
  void errorsUnderTheTilesAndInTheCurvesAreThoseOfAnIndependentComputation() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 6, 1513);
    BuildUp build = BuildUp.of(scene);
    ErrorCurves curves = new ErrorCurves();
    PcaModel pca = (PcaModel) scene.model();
    for (int used : new int[] {0, 1, 6, 20, 64}) {
      double expected = errorByHand(scene.row(), pca, used);
      assertEquals(expected, build.error(used), 1e-12, "under tile " + used);
      assertEquals(expected, curves.own(scene)[used], 1e-12, "curve of the row at " + used);
      double all = 0;
      Dataset rows = scene.data().rows();
      for (int n = 0; n < rows.rows(); n++) {
        all += errorByHand(rows.row(n), pca, used) / rows.rows();
      }
      assertEquals(all, curves.all(scene).values()[used], 1e-10, "curve of all rows at " + used);
    }
  }

  @Test
  void theReadoutTellsTheNumbersOfTheDrawing() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 6, 1513);
    ComponentsReadout readout =
        ComponentsReadout.of(scene, ComponentsView.of(Themes.LIGHT, scene.data()));
    assertEquals("Add component 7", readout.title());
    assertEquals("component 7 – 4.3% more variance", readout.next());
    assertEquals("With 6 of 64 components", readout.numbersTitle());
    assertEquals(
        List.of(
            new ComponentsReadout.Entry("variance kept", "59.4%", false),
            new ComponentsReadout.Entry("error, all digits", "0.0298", false),
            new ComponentsReadout.Entry("error, this 3", "0.0098", false),
            new ComponentsReadout.Entry("component 7 would add", "4.3%", true)),
        readout.numbers());
  }

  @Test
  void aCodeSetByHandMovesTheSumsAndKeepsThePlaces() throws Exception {
    ComponentsScene scene = Runs.scene("iris", Method.DICTIONARY, 8, 100);
    BuildUp own = BuildUp.of(scene);
    double[] code = scene.code().clone();
    code[own.component(0)] = 1e-3;
    BuildUp set = BuildUp.of(scene.withProbe(scene.probe().withCode(Optional.of(code))));
    assertArrayEquals(own.order(), set.order(), "tiles would jump while a slider is dragged");
    assertArrayEquals(scene.model().decode(code), set.now(), 1e-12);
    code[own.component(0)] = 0;
    set = BuildUp.of(scene.withProbe(scene.probe().withCode(Optional.of(code))));
    assertArrayEquals(own.order(), set.order(), "an atom set to 0 keeps its slider");
  }

  @Test
  void fitsWithMoreAndMoreVectorsLeaveWhatIsAtRightAnglesToAll() {
    double[][] leaning = {{1, 0, 0}, {1, 1, 0}, {2, 1, 1}};
    GivenBasis basis = new GivenBasis(List.of("a", "b", "c"), new double[] {0, 0, 1}, leaning, 3);
    double[] row = {1, 2, 4};
    double[] errors = NestedFits.of(basis).errors(row);
    double[] expected = {(1 + 4 + 9) / 3.0, (4 + 9) / 3.0, 9 / 3.0, 0};
    assertArrayEquals(expected, errors, 1e-12);
    for (int used = 0; used < errors.length; used++) {
      GivenBasis first = basis.using(used);
      double fitted = BuildUp.meanSquare(row, first.decode(first.encode(row)));
      assertEquals(fitted, errors[used], 1e-12, "the engine's fit with " + used);
    }
  }

  @Test
  void aLongStripShowsItsStartTheLastInUseAndWhatComesNext() {
    assertArrayEquals(new int[] {-1, 0, 1, 2, 3}, StripPlaces.shown(6, 2, 4), "all of few");
    assertArrayEquals(new int[] {-1, 0, 1, 2, 3}, StripPlaces.shown(4, 1, 64), "as room allows");
    assertArrayEquals(
        new int[] {-1, 0, 1, StripPlaces.GAP, 26, 27, 28, 29, 30},
        StripPlaces.shown(8, 30, 64),
        "first ones, a gap, the last in use, one more");
    assertArrayEquals(new int[] {-1, StripPlaces.GAP}, StripPlaces.shown(0, 30, 64), "no room");
    assertArrayEquals(
        new int[] {-1, StripPlaces.GAP, 29},
        StripPlaces.shown(2, 30, 64),
        "the last in use rather than the next");
  }
}
