package latentia.figure;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Inter, which travels with the program so that figures are the same on every machine. */
enum Typeface {
  REGULAR("Inter-Regular.otf"),
  SEMIBOLD("Inter-SemiBold.otf"),
  BOLD("Inter-Bold.otf");

  private final Font font;

  Typeface(String file) {
    try (InputStream stream = FlatInterFont.class.getResourceAsStream(file)) {
      font =
          Font.createFont(Font.TRUETYPE_FONT, stream)
              .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (FontFormatException e) {
      throw new IllegalStateException("the program's own font " + file + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Font at(double size) {
    return font.deriveFont((float) size);
  }

  /** The weight and size of a role in a theme. */
  static Font of(TextRole role, Theme theme) {
    boolean presenting = theme.markScale() > 1;
    Typeface heavy = presenting ? BOLD : SEMIBOLD;
    return switch (role) {
      case TITLE -> heavy.at(theme.type().title());
      case NUMBER -> heavy.at(theme.type().number());
      case BODY -> REGULAR.at(theme.type().body());
      case CAPTION -> REGULAR.at(theme.type().caption());
      case TICK -> REGULAR.at(theme.type().tick());
      case FORMULA -> REGULAR.at(theme.type().formula());
    };
  }
}
