package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextGuardTest {
  @Test
  void aQuoteThatOpensInAnyCellIsFollowed() throws Exception {
    for (String before : new String[] {"", "1;", "1;2;", "a\n", "a;b\r\n1;", "\"x\";"}) {
      passes(before + "\"2;\n3\";4\n");
      assertRefused("quotation mark", before + "\"2;\n3;4\n");
    }
  }

  @Test
  void aQuoteInsideACellIsACharacterLikeAnyOther() throws Exception {
    passes("6\" pipe;8\" pipe\n a\";\tb\"\n");
    passes("\"6\"\" pipe\";\"\"\n");
  }

  @Test
  void theLongestLineAndQuotationPassAndOneCharacterMoreIsRefusedByItsLine() throws Exception {
    String longest = "1;".repeat(TextGuard.LONGEST_LINE / 2);
    passes(longest + "\n" + longest + "\n");
    assertRefused("line 2: is longer", "a\n" + longest + "1\n");
    String quoted = "x;".repeat(TextGuard.LONGEST_QUOTED / 2);
    passes("1;\"" + quoted + "\"\n");
    assertRefused("line 2: a quotation mark", "a\n1;\"" + quoted + "x\"\n");
  }

  @Test
  void aControlCharacterIsRefusedByItsLineHoweverLinesEnd() {
    assertRefused("line 4: holds the control character U+0001", "a\r\nb\rc\n1;2\u0001;3");
  }

  private static void passes(String text) throws IOException {
    for (int size : new int[] {1, 7, 1 << 13}) {
      assertEquals(text, guarded(text, size), "what passes is not altered");
    }
  }

  private static void assertRefused(String words, String text) {
    for (int size : new int[] {1, 7, 1 << 13}) {
      String found =
          assertThrows(UnusableTextException.class, () -> guarded(text, size), text).getMessage();
      assertTrue(found.contains(words), found);
    }
  }

  /** Reads to the end, so many characters at a time. */
  private static String guarded(String text, int size) throws IOException {
    StringWriter passed = new StringWriter();
    char[] buffer = new char[size];
    try (TextGuard guard = new TextGuard(new StringReader(text), "t.csv", ';')) {
      for (int count = guard.read(buffer); count >= 0; count = guard.read(buffer)) {
        passed.write(buffer, 0, count);
      }
    }
    return passed.toString();
  }
}
