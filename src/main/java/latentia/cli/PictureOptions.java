package latentia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.FigureFormat;
import latentia.figure.FigureFormatException;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a picture looks and where it goes. */
final class PictureOptions {
  private static final Messages MESSAGES = Messages.of(PictureOptions.class);
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  /** Of most pictures. */
  static final Size USUAL = new Size(1200, 800);

  private static final int LEAST_PIXELS = 100;
  private static final int MOST_DPI = 4800;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private String out;

  @Option(names = "--size", paramLabel = "WxH", converter = SizeConverter.class)
  private Size size;

  @Option(names = "--dpi", paramLabel = "DPI", defaultValue = "300")
  private int dpi;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      converter = ThemeConverter.class)
  private Theme theme;

  /** Width and height in pixels. */
  record Size(int width, int height) {}

  Theme theme() {
    return theme;
  }

  /** The size asked for, else {@code standard}. */
  Size size(Size standard) {
    return size == null ? standard : size;
  }

  /** Before any training: a picture that could not be written would be lost. */
  void check() throws CommandException {
    if (dpi < 1 || dpi > MOST_DPI) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("dpi.unusable", dpi));
    }
    OutputFile file = OutputFile.of(out);
    try {
      FigureFormat.of(Path.of(out));
    } catch (FigureFormatException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, e.getMessage());
    }
    file.check();
  }

  void write(Figure figure) throws CommandException {
    write(figure, size(USUAL));
  }

  void write(Figure figure, Size actual) throws CommandException {
    try {
      FigureExport.write(figure, Path.of(out), actual.width(), actual.height(), dpi);
    } catch (FigureFormatException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NOT_WRITTEN, MESSAGES.get("output.failed", Path.of(out).toAbsolutePath()));
    }
  }

  static final class SizeConverter implements ITypeConverter<Size> {
    @Override
    public Size convert(String text) {
      Matcher matcher = SIZE.matcher(text);
      if (matcher.matches()) {
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        boolean large = width >= LEAST_PIXELS && height >= LEAST_PIXELS;
        if (large && (long) width * height <= FigureExport.MOST_PIXELS) {
          return new Size(width, height);
        }
      }
      throw new TypeConversionException(
          MESSAGES.get("size.unusable", text, LEAST_PIXELS, FigureExport.MOST_PIXELS));
    }
  }

  static final class ThemeConverter implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String text) {
      return Themes.ALL.stream()
          .filter(theme -> theme.id().equals(text))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(MESSAGES.get("theme.unknown", text)));
    }
  }
}
