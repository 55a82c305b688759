package latentia.app.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import latentia.app.Typed;
import org.junit.jupiter.api.Test;

class TypedTest {
  @Test
  void widthsAreReadAsPeopleTypeThem() {
    assertEquals(Optional.of(List.of(128, 64)), HiddenWidths.read("128, 64"));
    assertEquals(Optional.of(List.of(128, 64)), HiddenWidths.read(" 128;64 "));
    assertEquals(Optional.of(List.of(32)), HiddenWidths.read("32"));
    assertEquals(Optional.of(List.of()), HiddenWidths.read("none"));
    assertEquals(Optional.of(List.of()), HiddenWidths.read(""));
  }

  @Test
  void whatAreNoWidthsIsNotTaken() {
    for (String typed : List.of("0", "-5", "12.5", "128, x", "5000", "1,2,3,4,5,6,7,8,9", "x64")) {
      assertEquals(Optional.empty(), HiddenWidths.read(typed), typed);
    }
  }

  @Test
  void numbersAreTakenOnlyWhenTheyAreRight() {
    assertEquals(Optional.of(0.01), Typed.number(" 1e-2 ", value -> value > 0));
    assertEquals(Optional.empty(), Typed.number("0", value -> value > 0));
    assertEquals(Optional.empty(), Typed.number("NaN", value -> true));
    assertEquals(Optional.empty(), Typed.number("much", value -> true));
    assertEquals("0.01", Typed.words(0.01));
    assertEquals("1.0", Typed.words(1));
  }
}
