package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private final Typesetter typesetter = new Typesetter();

  @Test
  void formulasStandBetweenDollarSigns() {
    assertEquals(
        List.of("weight ", "$\\pi_1", " of one"), Typesetter.parts("weight $\\pi_1$ of one"));
    assertEquals(List.of("costs $5"), Typesetter.parts("costs \\$5"));
    assertEquals(List.of("costs $5"), Typesetter.parts("costs $5"));
  }

  @Test
  void brokenFormulasAreShownAsTheirSource() {
    for (String latex : List.of("\\frac{1", "\\nosuchcommand{x}", "a_{b_", "}", "\\left(")) {
      Line line = typesetter.set("$" + latex + "$", TextRole.BODY, Themes.LIGHT);
      assertTrue(line.width() > 0, latex);
    }
  }

  @Test
  void noJumbleOfSymbolsThrows() {
    Random random = new Random(9);
    String[] symbols = {
      "\\frac",
      "{",
      "}",
      "_",
      "^",
      "x",
      "\\left(",
      "\\right",
      "&",
      "\\\\",
      "\\sqrt[",
      "]",
      "\\begin{matrix}",
      "\\end{matrix}",
      "\\textcolor{#12}",
      "\\mathcal",
      "#",
      "%",
      "~",
      "\\"
    };
    for (int i = 0; i < 1500; i++) {
      StringBuilder latex = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        latex.append(symbols[random.nextInt(symbols.length)]);
      }
      Line line = typesetter.set("a $" + latex + "$", TextRole.BODY, Themes.LIGHT);
      assertTrue(line.width() >= 0, latex.toString());
    }
  }

  @Test
  void longTextIsShortenedAtAWord() {
    String text = "colours: responsibilities, still those of the last E-step";
    Line line = typesetter.setWithin(200, text, TextRole.BODY, Themes.LIGHT);
    assertTrue(line.source().endsWith("…"), line.source());
    assertTrue(line.width() <= 200);
    assertTrue(text.startsWith(line.source().substring(0, line.source().length() - 1)));
    assertTrue(typesetter.setWithin(10, text, TextRole.BODY, Themes.LIGHT).isEmpty());
  }

  @Test
  void formulaImagesScaleWithTheScreen() {
    FormulaPainter painter = new FormulaPainter();
    Colour ink = Themes.LIGHT.text();
    FormulaPainter.FormulaImage once = painter.paint("\\frac{a}{b}", 16, ink, 1);
    FormulaPainter.FormulaImage twice = painter.paint("\\frac{a}{b}", 16, ink, 2);
    assertEquals(2.0 * once.width(), twice.width(), 3);
    assertEquals(2.0 * once.baseline(), twice.baseline(), 3);
    assertTrue(Arrays.stream(once.argbPre()).anyMatch(pixel -> pixel != 0), "nothing painted");
    assertTrue(once.baseline() < once.height(), "the denominator lies below the baseline");
  }

  @Test
  void symbolsTakeColoursOfTheirOwn() {
    FormulaPainter.FormulaImage image =
        new FormulaPainter()
            .paint("x+\\textcolor{#D55E00}{\\blacksquare}", 40, Colour.of("#0072B2"), 2);
    assertTrue(Arrays.stream(image.argbPre()).anyMatch(pixel -> pixel == 0xffd55e00), "own colour");
    assertTrue(
        Arrays.stream(image.argbPre()).anyMatch(pixel -> pixel == 0xff0072b2), "text colour");
  }
}
