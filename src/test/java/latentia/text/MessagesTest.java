package latentia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;
import latentia.data.Catalogue;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = Messages.of(Catalogue.class);

  @Test
  void numbersAreWrittenAsTheyAreTypedWhateverTheComputersLanguage() {
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"de-DE", "ar-EG-u-nu-arab", "tr-TR", "en-IN"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(
            "1234567 in column a_b", messages.get("missing.count", "a_b", 1_234_567), language);
        assertEquals(
            "The scale 0.5 cannot be divided by; give a number other than 0.",
            messages.get("scale.unusable", 0.5),
            language);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void withoutArgumentsASentenceIsGivenAsItStands() {
    assertEquals("pixel {0} (0 to 16)", messages.get("digits.caption.numbered"));
    assertEquals("pixel 7 (0 to 16)", messages.get("digits.caption.numbered", "7"));
  }

  @Test
  void anUnknownKeyIsAMistakeOfTheProgram() {
    assertThrows(MissingResourceException.class, () -> messages.get("no.such.key"));
  }
}
