package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowPartsTest {
  @Test
  void partsAreJoinedInTheirOrderWhoeverIsDoneFirst() {
    for (int repeat = 0; repeat < 50; repeat++) {
      assertEquals(
          "0-2 2-5 5-7 7-10",
          RowParts.joined(
              10, Long.MAX_VALUE, 4, RowPartsTest::slowAtFirst, (sum, part) -> sum + " " + part));
    }
  }

  @Test
  void littleWorkIsOnePartAndNoPartIsEmpty() {
    assertEquals("0-10", RowParts.joined(10, 100, 4, (a, b) -> a + "-" + b, String::concat));
    assertEquals(
        "0-1+1-2",
        RowParts.joined(2, Long.MAX_VALUE, 4, (a, b) -> a + "-" + b, (s, p) -> s + "+" + p));
  }

  private static String slowAtFirst(int from, int to) {
    for (int i = from; i < 10; i++) {
      Thread.onSpinWait();
    }
    return from + "-" + to;
  }
}
