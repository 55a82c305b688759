package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.TeXFormula;

class FormulasTest {
  @Test
  void everyFormulaIsReadableLatex() throws Exception {
    Dataset data = Runs.data("faithful");
    for (MixtureSettings.Method method : MixtureSettings.Method.values()) {
      for (int k : new int[] {1, 2, 5}) {
        MixtureSettings settings = MixtureSettings.standard().withMethod(method).withComponents(k);
        for (MixtureSnapshot snapshot : Runs.of(data, settings, 3)) {
          MixtureView view = MixtureView.of(Themes.LIGHT, data).withHoveredRow(2);
          MixtureReadout readout = MixtureReadout.of(data, snapshot, view);
          for (String latex : formulas(readout)) {
            assertDoesNotThrow(() -> new TeXFormula(latex), latex);
            String grouping = latex.replace("\\{", "").replace("\\}", "");
            assertTrue(
                grouping.chars().filter(c -> c == '{').count()
                    == grouping.chars().filter(c -> c == '}').count(),
                "braces of " + latex);
          }
        }
      }
    }
  }

  private static List<String> formulas(MixtureReadout readout) {
    List<String> all = new ArrayList<>(readout.formulas());
    readout.row().ifPresent(row -> addAll(all, row.table()));
    readout.update().ifPresent(table -> addAll(all, table));
    all.add(readout.balance().formula());
    all.add(readout.balance().detailFormula());
    return all;
  }

  private static void addAll(List<String> all, MixtureReadout.Table table) {
    table.lines().forEach(line -> all.add(line.symbol()));
    all.addAll(table.worked());
  }
}
